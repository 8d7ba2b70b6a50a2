import type {
	Answer,
	Edition,
	Interview,
	Note,
	Outcome,
	Passage,
	Statement,
} from '#src/edition/model/edition.ts';
import { countVerdicts } from '#src/edition/outcomes/count-verdicts.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { answerPath, notePath } from '#src/shared/address.ts';
import { splitWords, toIndexedText } from '../shared/excerpts/indexed-text.ts';
import type { IndexedStatement } from '../shared/vocabulary/indexed-statement.ts';
import { introductionRecord } from './introduction-record.ts';
import { placeRecord, termRecord } from './place-and-term-records.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Returns the records of an interview: its answers, its notes, the given places and terms, and its introduction. A term
 * that only refers to a place has no record; its name is one of the place’s names.
 * @param named Places and terms of the interview (see `placesAndTermsByInterview`).
 */
export function toRecords(
	interview: Interview,
	edition: Edition,
	named: ReadonlySet<string>,
): SearchRecord[] {
	const places = [...edition.places.values()].filter(({ id }) => named.has(`place ${id}`));
	const terms = [...edition.terms.values()].filter(({ id }) => named.has(`term ${id}`));
	return [
		...passageRecords(interview),
		...places.map((place) => placeRecord(place, edition)),
		...terms.flatMap((term) => ('place' in term ? [] : termRecord(term, edition))),
		introductionRecord(interview),
	];
}

/** Returns the records of the answers, then those of all notes. */
function passageRecords(interview: Interview): SearchRecord[] {
	const passages: Passage[] = [interview.introduction, ...interview.answers];
	const notesById = new Map(
		passages.flatMap(({ notes }) => notes.map((note) => [note.id, note] as const)),
	);
	return [
		...interview.answers.map((answer) => answerRecord(answer, interview, notesById)),
		...[...notesById.values()].map((note) => noteRecord(note, interview)),
	];
}

function answerRecord(
	answer: Answer,
	interview: Interview,
	notesById: ReadonlyMap<string, Note>,
): SearchRecord {
	const path = answerPath(interview.id, answer.id);
	const pointedNotes = answer.pointsTo.flatMap((id) => notesById.get(id) ?? []);
	const pointsTo = pointedNotes.map((note) => notePath(interview.id, note.answer, note.id));
	return {
		kind: 'answer',
		path,
		title: answer.question,
		detail: '',
		pointsTo,
		statements: indexedStatements(answer, interview),
		text: textOf(answer.paragraphs),
		heading: `${answer.question} ${answer.label}`,
	};
}

const textOf = (paragraphs: Passage['paragraphs']): string =>
	paragraphs.map(({ text }) => text).join(' ');

/** Returns the statements of an answer. A statement that another one’s outcome covers has its verdict. */
function indexedStatements(answer: Answer, interview: Interview): IndexedStatement[] {
	const decided = statementsWithOutcome(interview);
	const verdicts = countVerdicts(decided).map(([verdict]) => verdict);
	return answer.statements.map((statement) => {
		const outcome = outcomeOf(statement, decided);
		return {
			id: statement.id,
			from: firstWordOf(statement, answer),
			...(outcome && { verdict: verdicts.indexOf(outcome.verdict), qualifier: outcome.qualifier }),
		};
	});
}

function outcomeOf(
	{ outcome }: Statement,
	decided: readonly { id: string; outcome: Outcome }[],
): Outcome | undefined {
	if (!outcome || 'verdict' in outcome) return outcome;
	return decided.find(({ id }) => id === outcome.see)?.outcome;
}

/** Returns the position of a statement’s first word in the indexed text. */
function firstWordOf({ pieces: [first] }: Statement, { paragraphs }: Answer): number {
	const { paragraph, from } = first!;
	const before = textOf([
		...paragraphs.slice(0, paragraph),
		{ text: paragraphs[paragraph]!.text.slice(0, from), links: [] },
	]);
	return before.trim() === '' ? 0 : splitWords(toIndexedText(before).trim()).length;
}

function noteRecord(note: Note, interview: Interview): SearchRecord {
	const { id, kind, title, answer, words, text } = note;
	return {
		kind: 'note',
		path: notePath(interview.id, answer, id),
		title,
		detail: '',
		note: { id, kind },
		text,
		heading: `${title} ${words ?? ''} ${id}`,
	};
}
