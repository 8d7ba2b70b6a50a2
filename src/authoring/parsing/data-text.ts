/** The way to a value: names of fields and positions in lists. */
export type Path = readonly (string | number)[];

/** A slip in the syntax of a text; `offset` counts from its start. */
export interface Slip {
	offset: number;
	message: string;
}

/** A parsed text whose values know where they stand. */
export interface DataText {
	/** As far as it could be read where there are slips. */
	value: unknown;
	slips: Slip[];
	/** Where the field or item at `path` starts; for a missing one, where its nearest ancestor does. */
	offsetOf: (path: Path) => number;
}
