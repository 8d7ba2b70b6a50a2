/** A replacement in a text: from `start` up to `end` (UTF-16 code units). */
export interface RangeReplacement {
	start: number;
	end: number;
	text: string;
}

/**
 * Returns a text with some of its ranges replaced; everything else stays as it is, to the byte. So a page can be
 * changed at positions that a parser found, and needs no printing.
 * @param replacements Ranges that do not overlap, in the order of the text.
 */
export function replaceRanges(text: string, replacements: readonly RangeReplacement[]): string {
	const ends = [0, ...replacements.map(({ end }) => end)];
	const pieces = replacements.map(
		({ start, text: piece }, i) => text.slice(ends[i], start) + piece,
	);
	return pieces.join('') + text.slice(ends.at(-1));
}
