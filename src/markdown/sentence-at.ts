const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Returns the sentence of `text` that holds the character at `from`, and the positions `from` and `to` within it.
 * Positions count characters from 0; `to` is exclusive.
 */
export function sentenceAt(
	text: string,
	from: number,
	to: number,
): { sentence: string; from: number; to: number } {
	for (const { segment, index } of sentences.segment(text)) {
		if (from >= index + segment.length) continue;
		return { sentence: segment.trimEnd(), from: from - index, to: to - index };
	}
	return { sentence: text, from, to };
}

/** Returns the number of sentences in a text. */
export const countSentences = (text: string): number => [...sentences.segment(text)].length;
