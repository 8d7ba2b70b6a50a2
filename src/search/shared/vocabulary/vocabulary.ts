import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import { stem } from './fold-words.ts';

export type EntryKind = 'answer' | 'note' | 'place' | 'term';

/** What is known of a record before its text is fetched. */
export interface Entry {
	/** Name of the file that its text is in. */
	file: string;
	kind: EntryKind;
	/** Path without the base. Notes have none here, nor a title: both come with their text. */
	path?: string;
	/** The question, or a name. */
	title?: string;
	/** A line beside the title; notes have none here. */
	detail?: string;
	/** Answers: their short name, and what they say in a sentence. */
	label?: string | undefined;
	summary?: string | undefined;
	/** Notes: the answer on whose page they stand; none for those of an introduction. */
	home?: Entry | undefined;
	/** Answers: the notes that live in others and are pointed to. */
	pointsTo?: Entry[];
	/** Notes: true for a correction. */
	corrects?: boolean;
	/** Places and terms: every name and spelling as `nameKey` writes it, the printed one first. */
	names?: string[];
}

/** A heading of the back-of-the-book index. */
export interface TopicEntry {
	heading: string;
	/** The heading and its synonyms, as `nameKey` writes them. */
	names: string[];
	/** Its answers and notes. */
	entries: Entry[];
}

/** All that search knows of an interview besides Pagefind’s index. */
export interface Vocabulary {
	/** Name of Pagefind’s list of what there is. */
	meta: string;
	/** Where there are several interviews: its title. */
	title: string | undefined;
	/** How many more interviews there are. */
	more: number;
	entries: Entry[];
	topics: TopicEntry[];
	/** The words of the printed text, folded, the common ones first; of regular forms one stands for all. */
	words: string[];
}

/** What became of a word that a reader typed. */
export type Reading = { is: 'known' } | { is: 'corrected'; to: string } | { is: 'absent' };

/**
 * Looks a folded word up. It is known if it, a form of it or (from four letters, or while it is still
 * `unfinished`) a longer word is in the list; else the nearest word may be meant.
 */
export function readWord(word: string, known: readonly string[], unfinished: boolean): Reading {
	const root = stem(word);
	const shortest = unfinished ? 2 : 4;
	for (const candidate of known) {
		if (stem(candidate) === root) return { is: 'known' };
		if (word.length >= shortest && candidate.startsWith(word)) return { is: 'known' };
	}
	if (/\d/.test(word)) return { is: 'absent' };
	const near = nearestSpelling(
		word,
		known.filter((candidate) => startsAlike(word, candidate)),
	);
	return near ? { is: 'corrected', to: near } : { is: 'absent' };
}

/** Says whether the text has these words. Pagefind would answer for others that begin with the same letter. */
export const isPrinted = (words: string, { words: known }: Vocabulary): boolean =>
	words.split(' ').every((word) => readWord(word, known, true).is === 'known');

/** People seldom mistype both of the first letters; without this, short words are corrected to strangers. */
const startsAlike = (a: string, b: string): boolean =>
	a[0] === b[0] || (a.length > 4 && a[1] === b[1]);
