import type { Edition, Interview, Outcome, Passage, Statement } from '../model/edition.ts';
import { inReadingOrder, type Stop } from '../model/reading-order.ts';

/** A statement whose outcome is written out. */
export interface StatementWithOutcome extends Statement {
	outcome: Outcome;
}

/** A row of the ledger: an outcome with the statements that it covers. */
interface OutcomeRow {
	/** The statement at which the outcome stands. */
	statement: StatementWithOutcome;
	/** The other statements that it covers, of any answer, in reading order. */
	others: Statement[];
}

/** The outcomes of an answer, or of the introduction. */
export interface AnswerOutcomes {
	stop: Stop;
	rows: [OutcomeRow, ...OutcomeRow[]];
}

/** Returns the outcomes of an interview by answer, in reading order. Answers without an outcome are left out. */
export function outcomesOf(interview: Interview): AnswerOutcomes[] {
	const pointing = Map.groupBy(
		statementsIn(interview).filter(({ outcome }) => outcome && 'see' in outcome),
		({ outcome }) => (outcome as { see: string }).see,
	);
	return inReadingOrder([interview]).flatMap((stop) => {
		const [first, ...rows] = stop.passage.statements
			.filter(hasOutcome)
			.map((statement) => ({ statement, others: pointing.get(statement.id) ?? [] }));
		return first ? [{ stop, rows: [first, ...rows] }] : [];
	});
}

/** Returns the statements of an interview whose outcomes are written out, in reading order. */
export const statementsWithOutcome = (
	interview: Pick<Interview, 'introduction' | 'answers'>,
): StatementWithOutcome[] => [interview.introduction, ...interview.answers].flatMap(withOutcome);

/** Returns the statements of a passage whose outcomes are written out. */
export const withOutcome = ({ statements }: Pick<Passage, 'statements'>): StatementWithOutcome[] =>
	statements.filter(hasOutcome);

/** Returns the interviews that have a statement with an outcome: each of them has a ledger. */
export const interviewsWithOutcomes = ({ interviews }: Pick<Edition, 'interviews'>): Interview[] =>
	interviews.filter((interview) => statementsWithOutcome(interview).length > 0);

const statementsIn = ({ introduction, answers }: Pick<Interview, 'introduction' | 'answers'>) =>
	[introduction, ...answers].flatMap(({ statements }) => statements);

/** Returns true for a statement whose outcome is written out. */
export const hasOutcome = (statement: Statement): statement is StatementWithOutcome =>
	statement.outcome !== undefined && 'verdict' in statement.outcome;
