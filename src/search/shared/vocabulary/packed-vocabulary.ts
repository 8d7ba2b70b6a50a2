import { nameKey, wordsOf } from './fold-words.ts';
import { frontDecode } from './front-coding.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/**
 * Content of pagefind/<interview>/vocabulary.json: a vocabulary in compact form. Numbers refer to entries by their
 * position: answers first, then notes, places and terms.
 */
export interface PackedVocabulary {
	/** Name of the interview’s metadata file of Pagefind, without `pagefind.` and `.pf_meta`. */
	meta: string;
	/** Title of the interview; left out if the edition has only one. */
	title?: string;
	/** Number of other interviews; left out if there are none. */
	more?: number;
	/** Names of the files with the entries’ texts, separated by spaces. */
	files: string;
	/** For each answer: path, question, label and summary. */
	answers: string[][];
	/** For each answer: the notes of other answers that it points to. */
	pointsTo: number[][];
	/** For each note: its answer, or -1 for a note of the introduction. */
	homes: number[];
	/** Notes that are corrections. */
	corrections: number[];
	/** For each place: path, name, type and other names in Latin script. */
	places: string[][];
	/** For each term: path, name, kind and other names in Latin script. */
	terms: string[][];
	/** For each topic: heading and synonyms in Latin script. */
	topics: string[][];
	/** For each topic: its answers and notes. */
	targets: number[][];
	/** Common words and rare words, front-coded (see `frontEncode`). Words of titles are left out. */
	words: [string, string];
}

/**
 * Content of pagefind/<interview>/vocabulary-scripts.json: names and words in other scripts than Latin. The browser
 * loads it only for a query in such a script.
 */
export interface PackedScripts {
	/** For each place and term: its names, separated by `|`. */
	names: string[];
	/** For each topic: its synonyms, separated by `|`. */
	topics: string[];
	/** Front-coded words. */
	words: string;
}

/** Matches a letter of another script than Latin. */
export const NON_LATIN_LETTER = /[^\P{L}\p{Script=Latin}]/u;

/** Unpacks a vocabulary, with the names and words in other scripts if `scripts` is given. */
export function unpackVocabulary(packed: PackedVocabulary, scripts?: PackedScripts): Vocabulary {
	const files = packed.files.split(' ');
	const answers = packed.answers.map(([path, title, label, summary], at): Entry => {
		const detail = `Question ${at + 1}`;
		return { file: files[at]!, kind: 'answer', path: path!, title: title!, detail, label, summary };
	});
	const notes = packed.homes.map((home, index): Entry => {
		const at = answers.length + index;
		const isCorrection = packed.corrections.includes(at);
		return { file: files[at]!, kind: 'note', answer: answers[home], isCorrection };
	});
	const notesEnd = answers.length + notes.length;
	const named = [...packed.places, ...packed.terms].map((fields, index): Entry => {
		const [path, title, detail, ...others] = fields;
		const kind = index < packed.places.length ? 'place' : 'term';
		const names = [nameKey(title!), ...others, ...splitNames(scripts?.names[index])];
		return {
			file: files[notesEnd + index]!,
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
			names: [nameKey(heading!), ...others, ...splitNames(scripts?.topics[index])],
			entries: packed.targets[index]!.map((at) => entries[at]!),
		};
	});
	const [common, rare] = packed.words.map(frontDecode);
	const foreign = frontDecode(scripts?.words ?? '');
	const words = [...common!, ...titleWords(entries), ...rare!, ...foreign];
	return {
		metadataName: packed.meta,
		title: packed.title,
		otherInterviewCount: packed.more ?? 0,
		entries,
		topics,
		words,
	};
}

const splitNames = (line: string | undefined): string[] => (line ? line.split('|') : []);

/** Returns the words of all titles. The packed word lists leave them out, since the packed entries have the titles. */
export const titleWords = (entries: readonly { title?: string }[]): Set<string> =>
	new Set(entries.flatMap(({ title }) => wordsOf(title ?? '')));
