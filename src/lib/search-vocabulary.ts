import { closest } from './closest.ts';
import { stem } from './search-words.ts';

export type EntryKind = 'answer' | 'note' | 'place' | 'term';

/** What is known of a record before its text is fetched. */
export interface Entry {
	/** Pagefind’s name for the record. */
	id: string;
	kind: EntryKind;
	/** Path without the base. */
	path: string;
	/** The question; a note’s kind and words; a name. */
	title: string;
	/** A line beside the title: “Question 4”, “Note 3 to question 2”, “port town”. */
	detail: string;
	/** Answers and notes: the path of the page they stand on. */
	home?: string;
	/** Answers: paths of the notes that live in others and are pointed to. Left out when there is none. */
	pointsTo?: string[];
	/** Notes: true for a correction. */
	corrects?: boolean;
	/** Places and terms: every name and spelling, the printed one first. */
	names?: string[];
}

/** All that search knows of the edition besides Pagefind’s index: pagefind/vocabulary.json. */
export interface Vocabulary {
	entries: Entry[];
	/** Headings of the topics, in order. */
	topics: string[];
	/** Every word that can be found, folded and parted by spaces; those of names and headings first. */
	words: string;
}

/** What became of a word that a reader typed. */
export type Reading =
	| { is: 'known' }
	| { is: 'corrected'; to: string }
	| { is: 'absent' };

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
	const near = closest(word, known.filter((candidate) => startsAlike(word, candidate)));
	return near ? { is: 'corrected', to: near } : { is: 'absent' };
}

/** People seldom mistype both of the first letters; without this, short words are corrected to strangers. */
const startsAlike = (a: string, b: string): boolean =>
	a[0] === b[0] || (a.length > 4 && a[1] === b[1]);
