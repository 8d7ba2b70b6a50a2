/** A `<search-box>` whose script may not be loaded yet. */
export interface LoadingSearchBox extends HTMLElement {
	/** Response for its vocabulary.json, once requested. */
	vocabularyResponse?: Promise<Response>;
}

/** Requests the vocabulary at the same time as the script that reads it. */
export function requestVocabulary(box: LoadingSearchBox) {
	if (box.vocabularyResponse) return;
	box.vocabularyResponse = fetch(`${box.dataset['shelf']}vocabulary.json`, { cache: 'no-cache' });
	box.vocabularyResponse.catch(() => {});
}

/**
 * Shows in the status line why search does not work yet, with a link to the topics.
 * @param how Text after “Search”, such as “could not be loaded.”
 */
export function showLoadStatus(box: LoadingSearchBox, how: string) {
	const link = document.createElement('a');
	link.href = document.querySelector<HTMLAnchorElement>('a[data-search]')?.href ?? '';
	link.textContent = 'The topics';
	const status = box.querySelector('.status')!;
	status.replaceChildren(`Search ${how} `, link, ' need none of it.');
}
