/**
 * Makes the map one tab stop: of all its links `wanted`, or the one that was last in use on the large frame,
 * or the first that is shown there.
 */
export function keepOneStop(figure: Element, wanted?: Element): void {
	const large = [...figure.querySelectorAll('[data-large] .map-label a[data-place]')];
	const shown = large.filter((link) => link.checkVisibility());
	const last = shown.find((link) => link.getAttribute('tabindex') === '0');
	const stop = wanted ?? last ?? shown[0] ?? large[0];
	for (const link of figure.querySelectorAll('.map-label a')) {
		link.setAttribute('tabindex', link === stop ? '0' : '-1');
	}
}

/** Puts the focus on the map’s tab stop, where what had it is gone. */
export function focusStop(figure: Element): void {
	const stop = figure.querySelector<SVGElement>('.map-label a[tabindex="0"]');
	stop?.focus({ preventScroll: true });
}
