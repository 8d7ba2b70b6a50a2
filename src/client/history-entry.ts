/** What may lie over the page with a history entry of its own, so that Back closes it. */
type Overlay = 'note' | 'map' | 'search';

/** Adds the entry. The page keeps its place when it is left: the reader may have scrolled on by then. */
export function addEntry(overlay: Overlay): void {
	history.scrollRestoration = 'manual';
	history.pushState({ [overlay]: true }, '');
}

/** Takes the entry back after the overlay was closed by hand; nothing where Back itself has closed it. */
export function takeBackEntry(overlay: Overlay): void {
	if (history.state?.[overlay]) history.back();
}

/** Leaves the entry to a link that leads on: going back at the same time would undo it. */
export function cedeEntry(overlay: Overlay): void {
	if (!history.state?.[overlay]) return;
	history.replaceState(null, '');
	history.scrollRestoration = 'auto';
}

window.addEventListener('popstate', () => {
	setTimeout(() => (history.scrollRestoration = 'auto'), 100);
});
