import type { Entry } from '../vocabulary/vocabulary.ts';

/** What was found in one record. */
export interface Hit {
	/** Score of each term of the query; 0 if the term was not found. */
	scores: number[];
	/** Whether the record has the query as a phrase. */
	hasPhrase: boolean;
	/** Whether its own text has a match. If not, only a topic of the record matches. */
	isInText: boolean;
}

/** A record with its score for a query. */
export interface ScoredRecord {
	entry: Entry;
	/** Share of the query that the record has, 0 to 1. A rare term counts for more than a common one. */
	coverage: number;
	score: number;
	/** See `Hit`. */
	isInText: boolean;
	/** Record that the excerpt is taken from. */
	excerptSource: Entry | undefined;
}

/** Factor for a record that has the query as a phrase. */
const PHRASE = 1.6;
/** Factor for a correction, which a reader should not miss. */
const CORRECTION = 1.4;

/**
 * Returns the rarity of each term: its inverse document frequency, ln(1 + N / (1 + n)), where n of N records have it.
 * @param records Number of records N.
 */
export function termRarities(hits: readonly Hit[], records: number): number[] {
	const terms = hits[0]?.scores.length ?? 0;
	return Array.from({ length: terms }, (_, term) => {
		const matches = hits.filter(({ scores }) => scores[term]! > 0).length;
		return Math.log(1 + records / (1 + matches));
	});
}

/**
 * Scores the hit of one record.
 * @param rarity Rarity of each term (see `termRarities`).
 */
export function scoreHit(
	entry: Entry,
	{ scores, hasPhrase, isInText }: Hit,
	rarity: readonly number[],
): ScoredRecord {
	const total = rarity.reduce((sum, value) => sum + value, 0);
	const found = rarity.reduce((sum, value, term) => sum + (scores[term]! > 0 ? value : 0), 0);
	const score = scores.reduce((sum, value) => sum + value, 0);
	return {
		entry,
		coverage: hasPhrase || total === 0 ? 1 : found / total,
		score: (score || 1) * (hasPhrase ? PHRASE : 1) * (entry.isCorrection ? CORRECTION : 1),
		isInText,
		excerptSource: entry,
	};
}
