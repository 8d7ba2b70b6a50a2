/** What may lie over the page with history entries of its own, so that Back closes it. */
type Overlay = 'note' | 'map' | 'search';

/** Adds an entry. The page keeps its place when it is left: the reader may have scrolled on by then. */
export function addEntry(overlay: Overlay): void {
	history.scrollRestoration = 'manual';
	history.pushState({ [overlay]: 1 }, '');
}

/** How many entries the overlay has made so far; 0 if it is closed. */
export const entriesOf = (overlay: Overlay): number => Number(history.state?.[overlay] ?? 0);

/**
 * Whether an open note stays so at this step of the history: it has an entry of its own, or lies under a map that has.
 * The entry of a note that is closed is stepped over.
 */
export function staysOpen(note: HTMLElement | undefined): boolean {
	if (entriesOf('note') > 0 && !note) history.back();
	return entriesOf('note') + entriesOf('map') > 0;
}

/** Takes the entries back after the overlay was closed by hand; nothing where Back itself has closed it. */
export function takeBackEntry(overlay: Overlay): void {
	const entries = entriesOf(overlay);
	if (entries > 0) history.go(-entries);
}

/** Leaves the entry to a link that leads on: going back at the same time would undo it. */
export function cedeEntry(overlay: Overlay): void {
	if (!history.state?.[overlay]) return;
	history.replaceState(null, '');
	history.scrollRestoration = 'auto';
}

// A reload finds its place again.
window.addEventListener('pagehide', () => (history.scrollRestoration = 'auto'));
window.addEventListener('popstate', () => {
	setTimeout(() => (history.scrollRestoration = 'auto'), 100);
});
