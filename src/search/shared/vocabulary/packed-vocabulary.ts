import { nameKey, wordsOf } from './fold-words.ts';
import { fromFrontCode } from './front-coding.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/**
 * A vocabulary as it travels: pagefind/<interview>/vocabulary.json. Entries go by their position: answers, notes,
 * places, terms.
 */
export interface Packed {
	/** Name of Pagefind’s list of what there is in the interview. */
	meta: string;
	/** Where there are several interviews: its title, and how many more there are. */
	title?: string;
	more?: number;
	/** Names of the files with the entries’ texts, parted by spaces. */
	files: string;
	/** Path, question, label and summary. */
	answers: string[][];
	/** For each answer, the notes it points to. */
	pointsTo: number[][];
	/** For each note, its answer; -1 for none. */
	homes: number[];
	corrections: number[];
	/** Path, title, kind and other names. */
	places: string[][];
	terms: string[][];
	/** Heading and synonyms. */
	topics: string[][];
	/** For each topic, its answers and notes. */
	targets: number[][];
	/** Common words and rare ones, without those of titles, in front code. */
	words: [string, string];
}

/** What only those need who type in another script than the Latin: vocabulary-scripts.json; parted by bars. */
export interface PackedScripts {
	/** Names for each place and term. */
	names: string[];
	/** Synonyms for each topic. */
	topics: string[];
	words: string;
}

/** A letter that is not Latin. */
export const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;

/** The vocabulary that was packed, with the names in other scripts if `scripts` is given. */
export function unpack(packed: Packed, scripts?: PackedScripts): Vocabulary {
	const files = packed.files.split(' ');
	const answers = packed.answers.map(([path, title, label, summary], at): Entry => {
		const detail = `Question ${at + 1}`;
		return { file: files[at]!, kind: 'answer', path: path!, title: title!, detail, label, summary };
	});
	const notes = packed.homes.map((home, index): Entry => {
		const at = answers.length + index;
		const corrects = packed.corrections.includes(at);
		return { file: files[at]!, kind: 'note', home: answers[home], corrects };
	});
	const before = answers.length + notes.length;
	const named = [...packed.places, ...packed.terms].map((known, index): Entry => {
		const [path, title, detail, ...others] = known;
		const kind = index < packed.places.length ? 'place' : 'term';
		const names = [nameKey(title!), ...others, ...parts(scripts?.names[index])];
		return {
			file: files[before + index]!,
			kind,
			path: path!,
			title: title!,
			detail: detail!,
			names,
		};
	});
	const entries = [...answers, ...notes, ...named];
	for (const [at, pointedTo] of packed.pointsTo.entries()) {
		answers[at]!.pointsTo = pointedTo.map((note) => entries[note]!);
	}
	const topics = packed.topics.map(([heading, ...others], index) => {
		return {
			heading: heading!,
			names: [nameKey(heading!), ...others, ...parts(scripts?.topics[index])],
			entries: packed.targets[index]!.map((at) => entries[at]!),
		};
	});
	const [common, rare] = packed.words.map(fromFrontCode);
	const foreign = fromFrontCode(scripts?.words ?? '');
	const words = [...common!, ...titleWords(entries), ...rare!, ...foreign];
	return { meta: packed.meta, title: packed.title, more: packed.more ?? 0, entries, topics, words };
}

const parts = (line: string | undefined): string[] => (line ? line.split('|') : []);

/** The words of titles, which are printed and need no listing. */
export const titleWords = (entries: readonly { title?: string }[]): Set<string> =>
	new Set(entries.flatMap(({ title }) => wordsOf(title ?? '')));
