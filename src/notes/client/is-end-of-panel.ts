/**
 * Reports whether Tab would leave the panel: the focus is on its last link or button, or backwards on its first or on
 * the panel itself.
 */
export function isEndOfPanel(panel: HTMLElement, isBackwards: boolean): boolean {
	const focused = document.activeElement;
	const stops = [...panel.querySelectorAll('a, button:enabled, textarea')].filter(
		(stop) => stop.getClientRects().length > 0,
	);
	return isBackwards ? focused === panel || focused === stops[0] : focused === stops.at(-1);
}
