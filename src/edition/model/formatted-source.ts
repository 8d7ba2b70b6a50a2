/** A source formatted for readers. */
export interface FormattedSource {
	/** For a note: “NK News, August 2024”. Plain text. */
	short: string;
	/** For the bibliography. HTML. */
	full: string;
}
