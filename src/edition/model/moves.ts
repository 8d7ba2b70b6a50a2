/** Where things that moved went, ready to be served. */
export interface Moves {
	/** Old page → new address; both without base. */
	redirects: { from: string; to: string }[];
	/** Fragments that others had, by the kind and id that stands for them: printed as extra ids. */
	aliases: Map<string, string[]>;
	/** Fragments that were on a page and stand on another now, by the page they were on. */
	forwards: Map<string, { fragment: string; to: string }[]>;
	/** Addresses that the thing at an address had before, or what it stands for; all without base. */
	was: Map<string, string[]>;
}

/** Kind and id (`note talk/kogas-2003`) of everything with a lasting address → that address, without the base. */
export type Permalinks = ReadonlyMap<string, string>;
