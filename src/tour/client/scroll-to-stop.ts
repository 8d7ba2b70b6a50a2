/** Whether nothing but the tour has scrolled since the last stop was shown. */
let isOwnScroll = false;

/** Scrolls the statement of a stop to where it is read: what its middle keeps clear of is in tour-bar.css. */
export function scrollToStop(statement: Element, behavior: ScrollBehavior): void {
	isOwnScroll = true;
	statement.scrollIntoView({ block: 'center', behavior });
}

/**
 * Keeps a pinned scene on the map while the page scrolls to its stop: the map lets go of it when the page is scrolled on,
 * and counts from where it was last pinned.
 */
export function holdWhileScrolling(figure: HTMLElement): void {
	for (const type of ['wheel', 'pointerdown', 'keydown'])
		window.addEventListener(type, () => (isOwnScroll = false), { capture: true, passive: true });
	// Captured, so that the map is told before it counts.
	const hold = () => {
		if (isOwnScroll && 'free' in figure.dataset) figure.dataset['free'] = '';
	};
	window.addEventListener('scroll', hold, { capture: true, passive: true });
}
