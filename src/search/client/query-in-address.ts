/** Puts the query into the page’s address as `?q=`, or takes it out when there is none. */
export function keepInAddress(typed: string) {
	const address = new URL(location.href);
	if (typed.trim()) address.searchParams.set('q', typed.toWellFormed());
	else address.searchParams.delete('q');
	history.replaceState(history.state, '', address);
}
