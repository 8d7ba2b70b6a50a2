/** A mistake made by replacing words in a file. */
export interface Mistake {
	/** As the end of “… is told with its place, its value and what to do”. */
	what: string;
	/** In the interview’s folder, or from the top of the project: “content/…”. */
	file: string;
	/** The first match is replaced. */
	from: string | RegExp;
	to: string;
	/** The file that the editor is sent to, where it is another. */
	told?: string;
	/** The words of it that the editor is sent to, the first that begin so; after “¦”, if they have one. Without them it is its beginning. */
	at?: string;
	/** All that is said of it. */
	says: string;
	/** What follows from it is said as well. */
	withMore?: true;
}

/** A mistake made by writing whole files, or taking them away. */
export interface Misfiled extends Pick<Mistake, 'what' | 'at' | 'says' | 'withMore'> {
	/** By file: its content; undefined takes it away. */
	files: Readonly<Record<string, string | Uint8Array | undefined>>;
	told: string;
}
