/** Earlier addresses of items that have moved, in the forms that the pages need. */
export interface Moves {
	/** Old page → current address, both without the base. */
	redirects: { from: string; to: string }[];
	/** Earlier fragments of an item, which its page prints as extra ids; by kind and id (`note talk/kogas-2003`). */
	aliases: Map<string, string[]>;
	/** Fragments that have moved to another page, by their old page without the base. */
	forwards: Map<string, { fragment: string; to: string }[]>;
	/** Earlier addresses of the item at an address, or of items that it replaces; all without the base. */
	formerAddresses: Map<string, string[]>;
	/** By the kind and id of an item that moved, the kind and id of what stands in its place. */
	successors: Map<string, string>;
}

/** Kind and id (`note talk/kogas-2003`) → permanent address, without the base. */
export type Permalinks = ReadonlyMap<string, string>;
