import type { Interview } from '#src/edition/model/edition.ts';
import { answerPath, notePath } from '#src/shared/address.ts';
import { NOTE_KINDS } from '#src/shared/note-kinds.ts';
import { formatDate } from '#src/shared/text/date.ts';
import { nameKey, stem } from '../shared/vocabulary/fold-words.ts';
import { frontEncode } from '../shared/vocabulary/front-coding.ts';
import {
	NON_LATIN_LETTER,
	type PackedScripts,
	type PackedVocabulary,
} from '../shared/vocabulary/packed-vocabulary.ts';
import type { SearchRecord } from './search-record.ts';
import { wordLists } from './word-lists.ts';

/**
 * Packs what the browser needs before it loads Pagefind’s index: names, titles, topics and words, but no texts. Names
 * and words in other scripts than Latin are a file of their own, which only queries in such a script load.
 * @param records The records of the interview (see `toRecords`).
 * @param version Tag of this version of the index.
 * @param more Number of other interviews in the edition.
 */
export function packVocabulary(
	records: readonly SearchRecord[],
	version: string,
	interview: Interview,
	more: number,
): { latin: PackedVocabulary; scripts: PackedScripts } {
	const positions = new Map(records.map(({ path }, index) => [path, index] as const));
	const positionOf = (path: string | undefined) => positions.get(path ?? '') ?? -1;
	const ofKind = (kind: SearchRecord['kind']) => records.filter((record) => record.kind === kind);
	const named = [...ofKind('place'), ...ofKind('term')].map(
		({ path, title, detail, names = [] }) => ({
			fields: [path, title, detail],
			names: otherNames(title, names),
		}),
	);
	const lines = named.map(({ fields, names }) => [...fields, ...names.filter(isLatin)]);
	const topics = interview.topics.map(({ heading, synonyms, ...topic }) => ({
		heading,
		names: otherNames(heading, dropSameStems([...new Set([heading, ...synonyms.map(nameKey)])])),
		targets: pathsOf(topic, interview).map(positionOf),
	}));
	const words = wordLists(records);
	return {
		latin: {
			version,
			interview: interview.id,
			...(more > 0 && { title: interview.title, more }),
			answers: interview.answers.map(({ id, question, label, line }) => [
				id,
				question,
				label,
				line,
			]),
			pointsTo: ofKind('answer').map(({ pointsTo = [] }) => pointsTo.map(positionOf)),
			statements: ofKind('answer').map(({ statements = [] }) =>
				statements.map(({ id, from }) => `${id} ${from}`).join(' '),
			),
			notes: ofKind('note').map(({ title, note }) => [
				note!.id,
				title,
				NOTE_KINDS.indexOf(note!.kind),
				positionOf(note!.answer),
			]),
			places: lines.slice(0, ofKind('place').length),
			terms: lines.slice(ofKind('place').length),
			measures: [...interview.measures.values()].map(({ id, label, text }) => [id, label, text]),
			events: interview.events.map(({ path, what, date, until }) => [
				path,
				what,
				formatDate(date, until),
			]),
			introduction: ofKind('introduction').flatMap(({ title, detail, names = [] }) => [
				title,
				detail,
				...names,
			]),
			topics: topics.map(({ heading, names }) => [heading, ...names.filter(isLatin)]),
			targets: topics.map(({ targets }) => targets),
			words: [frontEncode(words.common), frontEncode(words.rare)],
		},
		scripts: {
			names: named.map(({ names }) => names.filter((name) => !isLatin(name)).join('|')),
			topics: topics.map(({ names }) => names.filter((name) => !isLatin(name)).join('|')),
			words: frontEncode(words.foreign),
		},
	};
}

const isLatin = (name: string): boolean => !NON_LATIN_LETTER.test(name);

/** Leaves out the title itself and its `nameKey`. */
const otherNames = (title: string, names: readonly string[]): string[] =>
	names.filter((name) => name !== nameKey(title) && name !== title);

/** Leaves out each name whose words have the same stems as the words of an earlier name. */
function dropSameStems(names: readonly string[]): string[] {
	const stemsKey = (name: string) => nameKey(name).split(' ').map(stem).toSorted().join(' ');
	const firstNames = new Map(names.toReversed().map((name) => [stemsKey(name), name] as const));
	return names.filter((name) => firstNames.get(stemsKey(name)) === name);
}

function pathsOf(
	{ answers, notes }: { answers: string[]; notes: string[] },
	interview: Interview,
): string[] {
	const passages = [interview.introduction, ...interview.answers];
	const answersOfNotes = new Map(
		passages.flatMap((passage) => passage.notes.map(({ id, answer }) => [id, answer] as const)),
	);
	return [
		...answers.map((answer) => answerPath(interview.id, answer)),
		...notes.map((note) => notePath(interview.id, answersOfNotes.get(note), note)),
	];
}
