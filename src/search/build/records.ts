import type { Answer, Edition, Interview, Note, Passage } from '#src/edition/model/edition.ts';
import { answerPath, notePath } from '#src/shared/address.ts';
import { splitWords, toIndexedText } from '../shared/excerpts/excerpt.ts';
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
		statements: statementsByWord(answer),
		text: textOf(answer.paragraphs),
		heading: `${answer.question} ${answer.label}`,
	};
}

const textOf = (paragraphs: Passage['paragraphs']): string =>
	paragraphs.map(({ text }) => text).join(' ');

/** Returns the statements of an answer, each with the position of its first word in the indexed text. */
const statementsByWord = ({ statements, paragraphs }: Answer): { id: string; from: number }[] =>
	statements.map(({ id, pieces: [first] }) => {
		const { paragraph, from } = first!;
		const before = textOf([
			...paragraphs.slice(0, paragraph),
			{ text: paragraphs[paragraph]!.text.slice(0, from), links: [] },
		]);
		return { id, from: before.trim() === '' ? 0 : splitWords(toIndexedText(before).trim()).length };
	});

function noteRecord(note: Note, interview: Interview): SearchRecord {
	const { id, kind, title, answer, words, text } = note;
	return {
		kind: 'note',
		path: notePath(interview.id, answer, id),
		title,
		detail: '',
		note: { id, kind, answer: answer && answerPath(interview.id, answer) },
		text,
		heading: `${title} ${words ?? ''} ${id}`,
	};
}
