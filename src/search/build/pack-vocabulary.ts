import type { Interview } from '#src/edition/model/edition.ts';
import { answerPath, notePath } from '#src/shared/address.ts';
import { nameKey, stem } from '../shared/vocabulary/fold-words.ts';
import { frontCode } from '../shared/vocabulary/front-coding.ts';
import {
	OTHER_SCRIPT,
	type Packed,
	type PackedScripts,
} from '../shared/vocabulary/packed-vocabulary.ts';
import type { SearchRecord } from './search-record.ts';
import { wordLists } from './word-lists.ts';

/**
 * What the browser must know before it asks Pagefind: names, topics and words, but no text; what is
 * in other scripts than the Latin is apart, for those who type in them.
 * @param records Answers, notes, places, terms, in this order.
 * @param shelf Name of Pagefind’s list of what there is; path of a record → name of the file with its text.
 * @param more How many more interviews there are.
 */
export function packVocabulary(
	records: readonly SearchRecord[],
	{ meta, texts }: { meta: string; texts: ReadonlyMap<string, string> },
	interview: Interview,
	more: number,
): { latin: Packed; scripts: PackedScripts } {
	const positions = new Map(records.map(({ path }, index) => [path, index] as const));
	const at = (path: string) => positions.get(path) ?? -1;
	const of = (kind: SearchRecord['kind']) => records.filter((record) => record.kind === kind);
	const named = [...of('place'), ...of('term')].map(({ path, title, detail, names = [] }) => ({
		known: [path, title, detail],
		names: others(title, names),
	}));
	const lines = named.map(({ known, names }) => [...known, ...names.filter(isLatin)]);
	const topics = interview.topics.map(({ heading, synonyms, ...topic }) => ({
		heading,
		names: others(heading, unlike([heading, ...synonyms.map(nameKey)])),
		targets: pathsOf(topic, interview).map(at),
	}));
	const words = wordLists(records);
	return {
		latin: {
			meta,
			...(more > 0 && { title: interview.title, more }),
			files: records.map(({ path }) => texts.get(path)!).join(' '),
			answers: of('answer').map(({ path, title, label = '', summary = '' }) => [
				path,
				title,
				label,
				summary,
			]),
			pointsTo: of('answer').map(({ pointsTo = [] }) => pointsTo.map(at)),
			homes: of('note').map(({ path }) => at(path.split('#')[0]!)),
			corrections: of('note').flatMap(({ path, corrects }) => (corrects ? at(path) : [])),
			places: lines.slice(0, of('place').length),
			terms: lines.slice(of('place').length),
			topics: topics.map(({ heading, names }) => [heading, ...names.filter(isLatin)]),
			targets: topics.map(({ targets }) => targets),
			words: [frontCode(words.common), frontCode(words.rare)],
		},
		scripts: {
			names: named.map(({ names }) => names.filter((name) => !isLatin(name)).join('|')),
			topics: topics.map(({ names }) => names.filter((name) => !isLatin(name)).join('|')),
			words: frontCode(words.foreign),
		},
	};
}

const isLatin = (name: string): boolean => !OTHER_SCRIPT.test(name);

/** The names that the title does not tell by itself. */
const others = (title: string, names: readonly string[]): string[] =>
	names.filter((name) => name !== nameKey(title) && name !== title);

/** Without names whose words are of the same families as those of one before. */
function unlike(names: readonly string[]): string[] {
	const families = (name: string) => nameKey(name).split(' ').map(stem).toSorted().join(' ');
	const first = new Map(names.toReversed().map((name) => [families(name), name] as const));
	return names.filter((name) => first.get(families(name)) === name);
}

function pathsOf(
	{ answers, notes }: { answers: string[]; notes: string[] },
	interview: Interview,
): string[] {
	const passages = [interview.introduction, ...interview.answers];
	const homes = new Map(
		passages.flatMap((passage) => passage.notes.map(({ id, answer }) => [id, answer] as const)),
	);
	return [
		...answers.map((answer) => answerPath(interview.id, answer)),
		...notes.map((note) => notePath(interview.id, homes.get(note), note)),
	];
}
