/** The path to a value: names of fields and zero-based positions in lists, outermost first. */
export type Path = readonly (string | number)[];

/** A mistake in the syntax of a text. */
export interface SyntaxMistake {
	/** Characters from the start of the text. */
	offset: number;
	message: string;
}

/** A parsed text with the offset of each value. */
export interface ParsedText {
	/** If there are `slips`, only what could be read. */
	value: unknown;
	mistakes: SyntaxMistake[];
	/** Returns where the field or item at `path` starts, or where its nearest existing ancestor starts. */
	offsetOf: (path: Path) => number;
}
