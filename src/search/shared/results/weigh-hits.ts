import type { Entry } from '../vocabulary/vocabulary.ts';

/** What Pagefind found in one record, term by term. */
export interface Hit {
	/** The score for each term of the query; 0 where it was not found. */
	scores: number[];
	/** Whether the query stands in it word for word. */
	phrase: boolean;
	/** Whether its own text has any of it; else a topic vouches for it. */
	printed: boolean;
}

/** A record and what it is worth to a query. */
export interface Weighed {
	entry: Entry;
	/** How much of the query it has, 0 to 1; a rare word counts for more than a common one. */
	coverage: number;
	score: number;
	printed: boolean;
	passage: Entry | undefined;
}

/** Words that stand together count for more than words apart. */
const PHRASE = 1.6;
/** What a reader should not miss. */
const CORRECTION = 1.4;

/** For each term, how rare it is among `records`. */
export function rarities(hits: readonly Hit[], records: number): number[] {
	const terms = hits[0]?.scores.length ?? 0;
	return Array.from({ length: terms }, (_, term) => {
		const having = hits.filter(({ scores }) => scores[term]! > 0).length;
		return Math.log(1 + records / (1 + having));
	});
}

/** Weighs one record’s hit. */
export function weigh(
	entry: Entry,
	{ scores, phrase, printed }: Hit,
	rarity: readonly number[],
): Weighed {
	const total = rarity.reduce((sum, value) => sum + value, 0);
	const had = rarity.reduce((sum, value, term) => sum + (scores[term]! > 0 ? value : 0), 0);
	const score = scores.reduce((sum, value) => sum + value, 0);
	return {
		entry,
		coverage: phrase || total === 0 ? 1 : had / total,
		score: (score || 1) * (phrase ? PHRASE : 1) * (entry.corrects ? CORRECTION : 1),
		printed,
		passage: entry,
	};
}
