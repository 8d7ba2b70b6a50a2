/** A word of the query, or the words of a name. */
export interface QueryTerm {
	/**
	 * Variants: as typed or corrected, then the printed names of the place or term. The text need not have them: they
	 * may be words of names or topics only.
	 */
	variants: string[];
	/** Similar words of the text: with the same stem, or with the nearest spelling. They count for less. */
	similarWords: string[];
}
