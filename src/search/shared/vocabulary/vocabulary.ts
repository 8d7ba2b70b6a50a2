import { editDistance, nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import type { Verdict } from '#src/shared/verdicts.ts';
import { stem } from './fold-words.ts';
import type { IndexedStatement } from './indexed-statement.ts';

/** Kind of a record that search can find. */
type EntryKind = IndexedKind | 'measure' | 'event' | 'ledger';

/** Kind of a record that has a text, which Pagefind indexes. */
export type IndexedKind = 'answer' | 'note' | 'place' | 'term' | 'introduction';

/** A record in the vocabulary: all of it but its text. */
export interface Entry {
	/** Its position among the entries, from 0. Pagefind can sort the records that it indexes by it. */
	position: number;
	kind: EntryKind;
	/** Path without the base. */
	path: string;
	/**
	 * The question of an answer; the title of a note, without its full stop; the name of a place or term; the label of
	 * a measure; what happened at an event; the title of the interview for its introduction; that of the ledger.
	 */
	title: string;
	/** Line beside the title: “Question 4”, “Correction, note 3 to question 2”, “port town”, “127 km”, “1860”. */
	detail: string;
	/** Answers: short name. */
	label?: string | undefined;
	/** Answers: the answer in one line. */
	line?: string | undefined;
	/** Notes: the answer that the note belongs to; undefined for a note of the introduction. */
	answer?: Entry | undefined;
	/** Answers: the statements of the text. */
	statements?: IndexedStatement[];
	/** Answers: the notes of other answers that this answer points to. */
	pointsTo?: Entry[];
	/** Notes: true for a correction. */
	isCorrection?: boolean;
	/** Places, terms, the introduction and the ledger: each name and spelling, as `nameKey` returns it; the printed first. */
	names?: string[];
	/** The ledger with one verdict: its position among the verdicts of the vocabulary. */
	verdict?: number;
}

/** Reports whether an entry is a measure or an event, whose title, distance or date says all of it. */
export const isFact = ({ kind }: Entry): boolean => kind === 'measure' || kind === 'event';

/** A topic: a heading of the back-of-the-book index. */
export interface TopicEntry {
	heading: string;
	/** The heading and its synonyms, as `nameKey` returns them. */
	names: string[];
	/** Answers and notes on the topic. */
	entries: Entry[];
}

/** Names, topics and words of an interview: what search needs besides Pagefind’s index. */
export interface Vocabulary {
	/** Tag of this version of the index. */
	version: string;
	/** Title of the interview; undefined if the edition has only one. */
	title: string | undefined;
	/** Number of other interviews in the edition. */
	otherInterviewCount: number;
	/** Answers, notes, places, terms, the introduction, measures, events and the ledger, in this order. */
	entries: Entry[];
	topics: TopicEntry[];
	/** Folded words of the printed text, common ones first. Regular forms such as plurals may be left out. */
	words: string[];
	/** Folded words that only events and the names of the ledger have. They are known before these are loaded. */
	wordsOfFacts: string[];
	/** The verdicts that occur, each with the path of its mark (see `VERDICT_SHAPES`). */
	verdicts: { verdict: Verdict; shape: string }[];
}

/** Result of looking up a typed word in the vocabulary. */
export type WordStatus =
	{ status: 'known' } | { status: 'corrected'; to: string } | { status: 'absent' };

/**
 * Looks up a folded word in a list of words. It is known if the list has the word, a form of it, or a longer word
 * that starts with it (for words of at least four letters, or two if `unfinished`). Otherwise it is corrected to the
 * word with the nearest spelling, if any (see `largestCorrection`).
 * @param unfinished Whether the reader may still be typing the word.
 */
export function lookUpWord(
	word: string,
	words: readonly string[],
	unfinished: boolean,
): WordStatus {
	const root = stem(word);
	const shortest = unfinished ? 2 : 4;
	for (const candidate of words) {
		if (stem(candidate) === root) return { status: 'known' };
		if (word.length >= shortest && candidate.startsWith(word)) return { status: 'known' };
	}
	const edits = largestCorrection(word);
	if (edits === 0) return { status: 'absent' };
	const near = nearestSpelling(
		word,
		words.filter((candidate) => startsAlike(word, candidate)),
	);
	const isNear = near !== undefined && editDistance(word, near) <= edits;
	return isNear ? { status: 'corrected', to: near } : { status: 'absent' };
}

/**
 * Returns the largest number of letters that a correction of a word may change. Words with digits are not corrected;
 * nor are words in Chinese and Korean, where one letter makes another name.
 */
function largestCorrection(word: string): number {
	if (word.length < 3 || /\d|[\p{Script=Han}\p{Script=Hangul}]/u.test(word)) return 0;
	return word.length > 5 ? 2 : 1;
}

/**
 * Reports whether the text has all of these words, which are separated by spaces. Pagefind must not be asked for other
 * words: it would return matches for words that only start with the same letter.
 */
export const isInTexts = (words: string, { words: known }: Vocabulary): boolean =>
	words.split(' ').every((word) => lookUpWord(word, known, true).status === 'known');

/**
 * Reports whether two words share the first letter or, if long enough, the second. Readers seldom mistype both.
 * Without this check, short words are corrected to unrelated ones.
 */
const startsAlike = (a: string, b: string): boolean =>
	a[0] === b[0] || (a.length > 4 && a[1] === b[1]);
