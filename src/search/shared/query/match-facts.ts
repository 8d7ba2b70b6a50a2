import { stem, wordsOf } from '../vocabulary/fold-words.ts';
import type { Entry, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { QueryTerm } from './query-term.ts';
import type { Asked } from './read-question.ts';

/** Largest number of measures and events that a query finds by their titles. */
const MAX_FACTS = 3;

/**
 * Finds measures and events whose title, or distance or date, has all terms of the query. A question for a distance finds
 * measures only, one for a date events only. Any other query must have two terms, since one word is in too many titles.
 */
export function matchFacts(
	terms: readonly QueryTerm[],
	asked: Asked | undefined,
	{ entries }: Vocabulary,
): Entry[] {
	if (terms.length === 0 || (asked === undefined && terms.length < 2)) return [];
	const kinds = { distance: ['measure'], date: ['event'] };
	const wanted = asked ? kinds[asked] : ['measure', 'event'];
	return entries
		.filter(({ kind }) => wanted.includes(kind))
		.filter(({ title, detail }) => {
			const stems = new Set(wordsOf(`${title} ${detail}`).map(stem));
			return terms.every(({ variants }) =>
				variants.some((variant) => variant.split(' ').every((word) => stems.has(stem(word)))),
			);
		})
		.slice(0, MAX_FACTS);
}
