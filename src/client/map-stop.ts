/** Makes the map one tab stop: of all its links, the one that was last in use on the large frame, or the first there. */
export function keepOneStop(figure: Element, wanted?: Element): void {
	const large = [...figure.querySelectorAll('[data-large] .map-label a[data-place]')];
	const stop = wanted ?? large.find((link) => link.getAttribute('tabindex') === '0') ?? large[0];
	for (const link of figure.querySelectorAll('.map-label a')) {
		link.setAttribute('tabindex', link === stop ? '0' : '-1');
	}
}
