/** One item of a citation: the source's key and where in it. */
export interface CitationItem {
	key: string;
	/** “§29”, “p. 12”; absent for the whole of it. */
	locator?: string;
}

/** Reads `key, §29; other` (an `@` before each key is allowed). */
export const parseCitation = (items: string): CitationItem[] =>
	items.split(';').map((item) => {
		const [key = '', locator] = item
			.trim()
			.replace(/^@/, '')
			.split(/,\s*(.*)/s);
		return locator ? { key, locator } : { key };
	});
