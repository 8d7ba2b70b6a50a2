/** One source in a citation, and the part of it that is cited. */
export interface CitationItem {
	/** Key of the source in sources.json. */
	key: string;
	/** The part: “§29”, “p. 12”. Absent if the citation is of the entire source. */
	locator?: string;
}

/** Parses a citation such as `key, §29; other`. An `@` before each key is allowed. */
export const parseCitation = (items: string): CitationItem[] =>
	items.split(';').map((item) => {
		const [key = '', locator] = item
			.trim()
			.replace(/^@/, '')
			.split(/,\s*(.*)/s);
		return locator ? { key, locator } : { key };
	});
