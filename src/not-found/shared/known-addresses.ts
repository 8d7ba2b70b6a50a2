import { nearestPage } from './nearest-page.ts';

/** Every address of the edition, without the base. */
export interface KnownAddresses {
	/** By address: what readers call it. */
	names: Record<string, string>;
	/** By an address of an earlier edition: where it is. */
	moved: Record<string, string>;
	/** Interviews whose addresses stand in a list of their own, `<interview>/addresses.json`. */
	more?: string[];
}

/** The address most likely meant, and its name; undefined with no good guess. See `nearestPage`. */
export function whatIsMeant(
	asked: { path: string; fragment: string },
	{ names, moved }: KnownAddresses,
): { path: string; name: string; hasMoved: boolean } | undefined {
	const near = nearestPage(asked, [...Object.keys(names), ...Object.keys(moved)]);
	if (near === undefined) return undefined;
	const path = moved[near] ?? near;
	return { path, name: names[path] ?? path, hasMoved: near in moved };
}
