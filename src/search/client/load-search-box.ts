/** A search box whose script may still be on its way. */
export interface LoadingSearchBox extends HTMLElement {
	/** The answer for its list of names and words. */
	names?: Promise<Response>;
}

/** Asks for the names and words together with the script that will read them. */
export function askNames(box: LoadingSearchBox) {
	if (box.names) return;
	box.names = fetch(`${box.dataset['shelf']}vocabulary.json`, { cache: 'no-cache' });
	box.names.catch(() => {});
}

/**
 * Says of search what has become of its script.
 * @param how After “Search”: “could not be loaded.”
 */
export function tellMissing(box: LoadingSearchBox, how: string) {
	const link = document.createElement('a');
	link.href = document.querySelector<HTMLAnchorElement>('a[data-search]')?.href ?? '';
	link.textContent = 'The topics';
	const status = box.querySelector('.status')!;
	status.replaceChildren(`Search ${how} `, link, ' need none of it.');
}
