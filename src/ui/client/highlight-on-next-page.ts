/**
 * Leaves the words of a clicked result for the page it leads to (see `highlight-words.ts`), not in its address.
 * A result that names and topics gave before the texts were there leaves the words of the query.
 * Storage may be full or forbidden; then nothing is marked.
 */
export function highlightOnNextPage(link: HTMLAnchorElement, query: string) {
	const words = link.dataset['words']?.split('|') ?? query.split(/\s+/).filter(isTelling);
	try {
		sessionStorage.setItem('found', JSON.stringify([link.pathname, words]));
	} catch {}
}

/** Little words are everywhere. */
const isTelling = (word: string) => word.length > 3;
