/** How far the page is scrolled, in CSS pixels, until the map follows the text again. */
const RELEASE_PX = 24;
/** A pin may scroll the page itself. It has come to rest when nothing has moved for so long, in ms. */
const REST_MS = 120;

/**
 * Calls `release` when the reader scrolls on, or presses Escape, while a figure does not follow the text: it has
 * `data-free` then. Setting the attribute again begins anew. Ends when `signal` aborts.
 */
export function releaseOnScroll(
	figure: HTMLElement,
	release: () => void,
	signal: AbortSignal,
): void {
	let start: number | undefined;
	let resting: ReturnType<typeof setTimeout>;
	const isFree = () => 'free' in figure.dataset && !figure.closest('dialog');
	const rest = () => {
		clearTimeout(resting);
		resting = setTimeout(() => (start ??= scrollY), REST_MS);
	};
	const pins = new MutationObserver(() => {
		start = undefined;
		rest();
	});
	pins.observe(figure, { attributeFilter: ['data-free'] });
	if (isFree()) rest();
	signal.addEventListener('abort', () => pins.disconnect());
	for (const type of ['wheel', 'pointerdown'])
		window.addEventListener(type, () => (start ??= scrollY), { passive: true, signal });
	window.addEventListener(
		'scroll',
		() => {
			if (!isFree()) return;
			if (start === undefined) rest();
			else if (Math.abs(scrollY - start) >= RELEASE_PX) release();
		},
		{ passive: true, signal },
	);
	document.addEventListener(
		'keydown',
		(event) => {
			const isElsewhere = (event.target as Element).closest('dialog, [popover], .map-panel');
			if (event.key === 'Escape' && !event.defaultPrevented && isFree() && !isElsewhere) release();
		},
		{ signal },
	);
}
