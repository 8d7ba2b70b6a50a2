import { closest } from './closest.ts';
import { stem } from './search-words.ts';

type EntryKind = 'answer' | 'note' | 'place' | 'term';

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
	/** Answers: paths of the notes that live in others and are pointed to. Left out when there is none. */
	pointsTo?: string[];
	/** Answers: a sentence to show where no word of the text was found. */
	summary?: string;
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
	/** Paths of its answers and notes. */
	paths: string[];
}

/** All that search knows of the edition besides Pagefind’s index: pagefind/vocabulary.json. */
export interface Vocabulary {
	entries: Entry[];
	topics: TopicEntry[];
	/** Every word of the printed text, folded and parted by spaces, the commonest first. */
	words: string;
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
	const near = closest(
		word,
		known.filter((candidate) => startsAlike(word, candidate)),
	);
	return near ? { is: 'corrected', to: near } : { is: 'absent' };
}

/** Says whether the text has these words. Pagefind would answer for others that begin with the same letter. */
export const isPrinted = (words: string, { words: known }: Vocabulary): boolean => {
	const all = known.split(' ');
	return words.split(' ').every((word) => readWord(word, all, true).is === 'known');
};

/** People seldom mistype both of the first letters; without this, short words are corrected to strangers. */
const startsAlike = (a: string, b: string): boolean =>
	a[0] === b[0] || (a.length > 4 && a[1] === b[1]);
