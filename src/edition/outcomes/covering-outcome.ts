import type { Interview, Outcome, Statement } from '../model/edition.ts';
import { type StatementWithOutcome, statementsWithOutcome } from './outcomes-of.ts';

/**
 * Returns the statement at which the outcome of a statement is written out: mostly the statement itself. Undefined if
 * nothing is said of what became of it.
 */
export const coveringStatement = (
	{ id, outcome }: Pick<Statement, 'id' | 'outcome'>,
	interview: Pick<Interview, 'introduction' | 'answers'>,
): StatementWithOutcome | undefined => {
	const covering = outcome && 'see' in outcome ? outcome.see : id;
	return statementsWithOutcome(interview).find((statement) => statement.id === covering);
};

/** Writes a verdict with its qualifier: “borne out (not in Siberia alone)”. */
export const verdictWithQualifier = ({
	verdict,
	qualifier,
}: Pick<Outcome, 'verdict' | 'qualifier'>): string =>
	qualifier ? `${verdict} (${qualifier})` : verdict;
