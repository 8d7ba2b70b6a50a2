import { stem } from './fold-words.ts';
import { fromFrontCode } from './front-coding.ts';
import { readWord } from './vocabulary.ts';

/**
 * The directory of several interviews, pagefind/words.json: at which word each of its parts starts, in front code, and
 * the newest interviews by id and title.
 */
export interface Directory {
	starts: string;
	interviews: [id: string, title: string][];
}

/**
 * A part of the directory, pagefind/words/<number>.json: words in front code, and for each how many interviews have
 * it and those that have most of it, by their position among the ids, which are parted by spaces.
 */
export interface DirectoryPart {
	ids: string;
	words: string;
	lists: number[][];
}

/** What the directory knows of a word. */
export interface Whereabouts {
	/** How many interviews have it, at least. */
	total: number;
	/** Ids of those that have most of it, best first. */
	best: string[];
}

/** The number of the part in which a word is, or would be. */
export const partFor = (word: string, { starts }: Directory): number =>
	Math.max(
		0,
		fromFrontCode(starts).findLastIndex((start) => start <= word),
	);

/** Where a word is, or a form of it, or longer words that begin with it; else the word that was likely meant. */
export function whereIs(word: string, { ids, words, lists }: DirectoryPart): Whereabouts {
	const names = ids.split(' ');
	const all = fromFrontCode(words);
	const reading = readWord(word, all, false);
	const meant = reading.is === 'corrected' ? reading.to : word;
	const root = stem(meant);
	const found = all.flatMap((other, at) => {
		const isMeant = stem(other) === root || (meant.length > 2 && other.startsWith(meant));
		return isMeant ? [lists[at]!] : [];
	});
	const best = found
		.toSorted(([a], [b]) => b! - a!)
		.flatMap(([, ...list]) => list.map((at) => names[at]!));
	return { total: Math.max(0, ...found.map(([total]) => total!)), best: [...new Set(best)] };
}

/** Ids of the interviews to look in for several words, best first; what few have counts for more. */
export function bestFor(words: readonly Whereabouts[]): string[] {
	const scores = new Map<string, number>();
	for (const { total, best } of words) {
		for (const [rank, id] of best.entries()) {
			const score = (1 - rank / (2 * best.length)) / Math.log2(2 + total);
			scores.set(id, (scores.get(id) ?? 0) + score);
		}
	}
	return [...scores.keys()].toSorted((a, b) => scores.get(b)! - scores.get(a)!);
}
