/**
 * Where a reader of a page that moved should land: at its new address, with the query and fragment
 * they came with. A fragment of the new address stands only where they brought none.
 */
export function movedAddress(
	to: string,
	{ search, hash }: { search: string; hash: string },
): string {
	const [page = '', fragment] = to.split('#');
	return page + search + (hash || (fragment === undefined ? '' : `#${fragment}`));
}
