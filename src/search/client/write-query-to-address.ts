/** Writes the query to the page’s address as `?q=`, or removes it if the query is empty. */
export function writeQueryToAddress(typed: string) {
	const address = new URL(location.href);
	if (typed.trim()) address.searchParams.set('q', typed);
	else address.searchParams.delete('q');
	history.replaceState(history.state, '', address);
}
