/**
 * Leaves the words of a clicked result for the page it leads to (see `mark-words.ts`), not in its address.
 * Storage may be full or forbidden; then nothing is marked.
 */
export function rememberWords(link: HTMLAnchorElement) {
	const words = link.dataset['words'];
	try {
		if (words) sessionStorage.setItem('found', JSON.stringify([link.pathname, words.split('|')]));
	} catch {}
}
