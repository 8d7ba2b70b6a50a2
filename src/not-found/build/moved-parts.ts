import type { Edition } from '#src/edition/model/edition.ts';
import { nameOfAddress } from './list-page-parts.ts';

/** A part of a page that has moved to another page. */
export interface MovedPart {
	/** Its former fragment, without `#`. */
	fragment: string;
	/** Its present address, without the base. */
	to: string;
	/** The name that readers see for the present address. */
	name: string;
}

/**
 * Lists the parts that have moved from a page to others.
 *
 * @param path Path of the page, without the base.
 * @param has Old fragments for which the page itself has an element, so that no link is needed.
 */
export const movedParts = (
	edition: Edition,
	path: string,
	has: readonly string[] = [],
): MovedPart[] =>
	(edition.moves.forwards.get(path) ?? [])
		.filter(({ fragment }) => !has.includes(fragment))
		.map(({ fragment, to }) => ({ fragment, to, name: nameOfAddress(edition, to) }));
