/**
 * Saves the matched words of a clicked search result in sessionStorage, for the page that the link leads to. That page
 * highlights them (see `highlight-words.ts`). Its address does not change. A result that comes from names and topics
 * alone, before the texts are loaded, has no matched words, so the words of the query are saved. If storage is full or
 * forbidden, nothing is highlighted.
 */
export function highlightOnNextPage(link: HTMLAnchorElement, query: string) {
	const words = link.dataset['words']?.split('|') ?? query.split(/\s+/).filter(isLongEnough);
	try {
		sessionStorage.setItem('found', JSON.stringify([link.pathname, words]));
	} catch {}
}

/** Words of up to three letters are too common to highlight. */
const isLongEnough = (word: string) => word.length > 3;
