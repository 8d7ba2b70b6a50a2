/** A panel that covers the page and adds history entries, so that Back closes it. */
type Panel = 'note' | 'map' | 'search';

/** Time after `popstate` within which browsers have scrolled, in ms. */
const SCROLLED_MS = 100;

/**
 * Adds a history entry for an open panel. Turns scroll restoration off: the reader may scroll while the panel is
 * open, and Back must not jump to the old position.
 */
export function addEntry(panel: Panel): void {
	history.scrollRestoration = 'manual';
	history.pushState({ [panel]: 1 }, '');
}

/** Returns the number of history entries that the panel has added; 0 if it is closed. */
export const entryCount = (panel: Panel): number => Number(history.state?.[panel] ?? 0);

/**
 * Reports whether an open note stays open at the current history entry: the entry belongs to the note, or to a map
 * that is open over it. If the entry belongs to a note but none is open, goes back one more entry.
 * @param note The marker of the open note; undefined if none is open.
 */
export function staysOpen(note: HTMLElement | undefined): boolean {
	if (entryCount('note') > 0 && !note) history.back();
	return entryCount('note') + entryCount('map') > 0;
}

/** Goes back over a panel’s entries after the reader closes it by hand. Does nothing if Back has closed it. */
export function goBackOverEntries(panel: Panel): void {
	const entries = entryCount(panel);
	if (entries > 0) history.go(-entries);
}

/**
 * Makes the panel’s entry an ordinary one, so that closing the panel does not go back. Used when a link inside the
 * panel leads to another page: going back at the same time would cancel that.
 */
export function releaseEntry(panel: Panel): void {
	if (!history.state?.[panel]) return;
	history.replaceState(null, '');
	history.scrollRestoration = 'auto';
}

// The browser restores the scroll position after a reload only with “auto”.
window.addEventListener('pagehide', () => (history.scrollRestoration = 'auto'));
// Browsers scroll after popstate, so restoration stays off for a while.
window.addEventListener('popstate', () => {
	setTimeout(() => (history.scrollRestoration = 'auto'), SCROLLED_MS);
});
