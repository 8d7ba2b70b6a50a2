import type { Answer, Edition, Interview, Note, Passage } from '../edition/edition.ts';
import type { Place, Term } from '../edition/schema.ts';
import { sentenceAt } from '../edition/sentence.ts';
import { answerPath, notePath, placePath, termPath } from '../lib/address.ts';
import type { Entry } from '../lib/search-vocabulary.ts';
import { nameKey } from '../lib/search-words.ts';

/** A thing that can be found, before it is indexed. */
export interface SearchRecord extends Omit<Entry, 'id'> {
	/** The printed text, from which passages are shown. */
	text: string;
	/** What is indexed as its title: the question, the marked words and the id of a note, a name. */
	heading: string;
}

/** One record for each answer, note, place and term; a term that only refers to a place lends it its name. */
export function toRecords(edition: Edition): SearchRecord[] {
	return [
		...edition.interviews.flatMap(interviewRecords),
		...[...edition.places.values()].map((place) => placeRecord(place, edition)),
		...[...edition.terms.values()].flatMap((term) => ('place' in term ? [] : termRecord(term))),
	];
}

function interviewRecords(interview: Interview): SearchRecord[] {
	const passages: Passage[] = [interview.introduction, ...interview.answers];
	const homes = new Map(
		passages.flatMap(({ notes }) => notes.map((note) => [note.id, note] as const)),
	);
	return [
		...interview.answers.map((answer) => answerRecord(answer, interview, homes)),
		...[...homes.values()].map((note) => noteRecord(note, interview)),
	];
}

function answerRecord(
	answer: Answer,
	interview: Interview,
	homes: ReadonlyMap<string, Note>,
): SearchRecord {
	const path = answerPath(interview.id, answer.id);
	const elsewhere = answer.pointsTo.flatMap((id) => homes.get(id) ?? []);
	const pointsTo = elsewhere.map((note) => notePath(interview.id, note.answer, note.id));
	return {
		kind: 'answer',
		path,
		title: answer.question,
		detail: `Question ${answer.number}`,
		summary: answer.summary,
		...(pointsTo.length > 0 && { pointsTo }),
		text: answer.paragraphs.map(({ text }) => text).join(' '),
		heading: `${answer.question} ${answer.label}`,
	};
}

function noteRecord(note: Note, interview: Interview): SearchRecord {
	const answer = interview.answers.find(({ id }) => id === note.answer);
	return {
		kind: 'note',
		path: notePath(interview.id, note.answer, note.id),
		title: `${note.kind}: ${note.words ? `“${note.words}”` : opening(note.text)}`,
		detail: `Note ${note.number} to ${answer ? `question ${answer.number}` : 'the introduction'}`,
		...(note.kind === 'Correction' && { corrects: true }),
		text: note.text,
		heading: `${note.words ?? ''} ${note.id}`,
	};
}

/** The first sentence of a note, or as much of it as fits on a line. */
function opening(text: string): string {
	const { sentence } = sentenceAt(text, 0, 0);
	const words = sentence.split(' ');
	return words.length > 12 ? `${words.slice(0, 10).join(' ')} …` : sentence;
}

function placeRecord(place: Place, { terms }: Edition): SearchRecord {
	const aliases = [...terms.values()].filter((term) => 'place' in term && term.place === place.id);
	const local = place.names.map(({ name }) => name);
	const names = [place.name, ...aliases.map(({ name }) => name), ...local, ...place.variants];
	return {
		kind: 'place',
		path: placePath(place.id),
		title: place.name,
		detail: place.type,
		names: toKeys(names),
		text: place.why,
		heading: place.name,
	};
}

function termRecord(term: Exclude<Term, { place: string }>): SearchRecord {
	const names = [term.name, ...term.names.map(({ name }) => name), ...term.synonyms];
	return {
		kind: 'term',
		path: termPath(term.id),
		title: term.name,
		detail: term.kind,
		names: toKeys(names),
		text: term.what,
		heading: term.name,
	};
}

/** “Sea of Japan / East Sea” is two names as well as one; “Rashin (Japanese era)” is Rashin. */
function toKeys(names: readonly string[]): string[] {
	const bare = names.map((name) => name.replace(/\s*\([^)]*\)/g, ''));
	const all = bare.flatMap((name) => (name.includes(' / ') ? [name, ...name.split(' / ')] : name));
	return [...new Set(all.map(nameKey))];
}
