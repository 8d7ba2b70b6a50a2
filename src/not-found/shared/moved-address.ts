/**
 * Returns the new address of a moved page with the query and fragment of the old address. The new address’s own
 * fragment is used only if the old one has none.
 * @param to New address; it may have a fragment.
 * @param old Query with its `?` and fragment with its `#`, as in `location`; either may be empty.
 */
export function movedAddress(
	to: string,
	{ search, hash }: { search: string; hash: string },
): string {
	const [page = '', fragment] = to.split('#');
	return page + search + (hash || (fragment === undefined ? '' : `#${fragment}`));
}
