const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentence of `text` that holds the characters `from`–`to`, and where in it they stand. */
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
