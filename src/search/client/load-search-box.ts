/** A `<search-box>` whose script may not be loaded yet. */
export interface LoadingSearchBox extends HTMLElement {
	/** Response for its vocabulary.json, once requested. */
	names?: Promise<Response>;
}

/** Requests the vocabulary at the same time as the script that reads it. */
export function askNames(box: LoadingSearchBox) {
	if (box.names) return;
	box.names = fetch(`${box.dataset['shelf']}vocabulary.json`, { cache: 'no-cache' });
	box.names.catch(() => {});
}

/**
 * Shows in the status line why search does not work yet, with a link to the topics.
 * @param how Text after “Search”, such as “could not be loaded.”
 */
export function tellMissing(box: LoadingSearchBox, how: string) {
	const link = document.createElement('a');
	link.href = document.querySelector<HTMLAnchorElement>('a[data-search]')?.href ?? '';
	link.textContent = 'The topics';
	const status = box.querySelector('.status')!;
	status.replaceChildren(`Search ${how} `, link, ' need none of it.');
}
