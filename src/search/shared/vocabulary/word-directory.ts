import { stem } from './fold-words.ts';
import { frontDecode } from './front-coding.ts';
import { lookUpWord } from './vocabulary.ts';

/**
 * Content of pagefind/words.json, which only an edition of several interviews has: the list of the parts of the word
 * directory and of the newest interviews.
 */
export interface WordDirectory {
	/** First word of each part, front-coded (see `frontEncode`). */
	starts: string;
	/** The newest interviews, newest first. */
	interviews: [id: string, title: string][];
}

/**
 * Content of pagefind/words/<number>.json: a part of the word directory, which lists for each word the interviews that
 * have it.
 */
export interface WordDirectoryPart {
	/** Ids of the interviews of this part, separated by spaces. */
	ids: string;
	/** Front-coded words (see `frontEncode`). */
	words: string;
	/** For each word: number of interviews that have it, then positions of interviews in `ids`, best first. */
	lists: number[][];
}

/** The interviews that have a word. */
export interface WordInterviews {
	/** Number of interviews that have the word, or at least one of its forms. */
	total: number;
	/** Ids of the interviews in which the word scores highest, best first. */
	best: string[];
}

/** Returns the number of the part that has a word, or would have it. */
export const partNumberOf = (word: string, { starts }: WordDirectory): number =>
	Math.max(
		0,
		frontDecode(starts).findLastIndex((start) => start <= word),
	);

/**
 * Finds the interviews that have a word, a form of it, or a longer word that starts with it (from three letters). A
 * word that the directory does not have is first corrected to the nearest one.
 */
export function findInterviewsWith(
	word: string,
	{ ids, words, lists }: WordDirectoryPart,
): WordInterviews {
	const names = ids.split(' ');
	const all = frontDecode(words);
	const reading = lookUpWord(word, all, false);
	const wanted = reading.status === 'corrected' ? reading.to : word;
	const root = stem(wanted);
	const found = all.flatMap((other, at) => {
		const isMatch = stem(other) === root || (wanted.length > 2 && other.startsWith(wanted));
		return isMatch ? [lists[at]!] : [];
	});
	const best = found
		.sort(([a], [b]) => b! - a!)
		.flatMap(([, ...list]) => list.map((at) => names[at]!));
	return { total: Math.max(0, ...found.map(([total]) => total!)), best: [...new Set(best)] };
}

/**
 * Ranks the interviews that have some of several words. A word that few interviews have counts for more.
 * @returns Ids of interviews, best first.
 */
export function rankInterviews(words: readonly WordInterviews[]): string[] {
	const scores = new Map<string, number>();
	for (const { total, best } of words) {
		for (const [rank, id] of best.entries()) {
			const score = (1 - rank / (2 * best.length)) / Math.log2(2 + total);
			scores.set(id, (scores.get(id) ?? 0) + score);
		}
	}
	return [...scores.keys()].sort((a, b) => scores.get(b)! - scores.get(a)!);
}
