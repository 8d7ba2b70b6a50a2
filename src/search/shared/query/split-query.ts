import { fold, isStopWord, wordsOf } from '../vocabulary/fold-words.ts';
import { withoutParticle } from '../vocabulary/korean-particles.ts';

/** Longest query, in UTF-16 units. The rest of a longer query is ignored. */
const MAX_LENGTH = 120;
/** Largest number of words of a query that are searched. */
const MAX_WORDS = 10;

/** A word of a query. */
export interface QueryWord {
	/** The folded word. */
	word: string;
	/** Whether it may be corrected: not if it is a hyphenated word or a part of one, such as “post” in post-Soviet. */
	isCorrectable: boolean;
}

/**
 * Splits a query into its folded words. A hyphenated word is one word if the edition has it so (co-operation), or if it has
 * a number and the edition lacks one of its parts (KN-23); else it is its parts. A Korean noun loses its particle.
 * @param isKnown Reports whether the edition has a word exactly so.
 */
export function splitQuery(typed: string, isKnown: (word: string) => boolean): QueryWord[] {
	const chunks = fold(typed.slice(0, MAX_LENGTH)).split(/\s+/);
	return chunks.flatMap((chunk) => {
		const parts = wordsOf(chunk);
		const isHyphenated = parts.length > 1 && /^[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+$/u.test(chunk);
		const whole = parts.join('');
		if (isHyphenated && isKnown(whole)) return { word: whole, isCorrectable: false };
		if (isHyphenated && /\d/.test(chunk) && !parts.every(isKnown))
			return { word: chunk, isCorrectable: false };
		return parts.map((part) => {
			const noun = isKnown(part) ? undefined : withoutParticle(part);
			const word = noun && isKnown(noun) ? noun : part;
			return { word, isCorrectable: !isHyphenated };
		});
	});
}

/** Leaves out stop words, unless there are no others, and words beyond the number that is searched. */
export function searchedWords(words: readonly QueryWord[]): QueryWord[] {
	const content = words.filter(({ word }) => !isStopWord(word));
	return (content.length > 0 ? content : [...words]).slice(0, MAX_WORDS);
}

/** Returns the folded words of a query that are searched, without knowing which words the edition has. */
export const queryWords = (typed: string): string[] =>
	searchedWords(splitQuery(typed, () => false)).map(({ word }) => word);
