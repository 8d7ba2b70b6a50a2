import { findNearestAddress } from './find-nearest-address.ts';

/** Addresses of the edition, all without the base: the content of addresses.json. */
export interface KnownAddresses {
	/** Address → its name for readers. */
	names: Record<string, string>;
	/** Address of an earlier edition → present address. */
	moved: Record<string, string>;
	/** Ids of interviews whose addresses are in a file of their own, `<interview>/addresses.json`. */
	more?: string[];
}

/**
 * Finds the known address that the reader most likely meant; undefined without a good guess. See `findNearestAddress`.
 * @returns `path`: the present address, without the base. `hasMoved`: whether the guess was an address of an earlier
 * edition.
 */
export function guessAddress(
	requested: { path: string; fragment: string },
	{ names, moved }: KnownAddresses,
): { path: string; name: string; hasMoved: boolean } | undefined {
	const near = findNearestAddress(requested, [...Object.keys(names), ...Object.keys(moved)]);
	if (near === undefined) return undefined;
	const path = moved[near] ?? near;
	return { path, name: names[path] ?? path, hasMoved: near in moved };
}
