/** A record with a match. */
export interface TextMatch {
	/** Position of the record among the entries of the vocabulary. */
	position: number;
	/** Pagefind’s score; some 2 to 7 for a word. */
	score: number;
	/** Positions of the matches in the record’s text, as zero-based word indices. */
	words: readonly number[];
}

/** The texts of an interview, indexed. */
export interface TextIndex {
	/** Finds words, and longer words that start with them; if `exact`, finds only the phrase as typed. */
	search(words: string, exact?: boolean): Promise<TextMatch[]>;
	/**
	 * Fetches the text of a record by its position in the vocabulary: as indexed (see `toIndexedText`), but with the printed
	 * quotation marks.
	 */
	readText(position: number): Promise<string>;
	/** The same index without any request: `readText` throws an error for a text that has not been fetched before. */
	loadedOnly?: TextIndex;
}
