/** The values of `--constant()` that style sheets of more than one page or room use, by name. */
export const PAGE_SIZES: ReadonlyMap<string, string> = new Map([
	// Distance of the content from the left edge of windows from `WIDE` and from `SPACIOUS` on.
	['inset-wide', '5.6rem'],
	['inset-spacious', '6.5rem'],
	// Width of the margin with notes.
	['note-margin', '15.5rem'],
]);
