import { isShown } from '#src/ui/client/is-shown.ts';

/**
 * Makes the map one tab stop: Tab reaches only the link `wanted`, or else the one that was last in use on the large
 * frame, or else the first one shown there.
 */
export function keepOneTabStop(figure: Element, wanted?: Element): void {
	const large = [...figure.querySelectorAll('[data-large] .map-label a[data-place]')];
	const shown = large.filter(isShown);
	const last = shown.find((link) => link.getAttribute('tabindex') === '0');
	const stop = wanted ?? last ?? shown[0] ?? large[0];
	for (const link of figure.querySelectorAll('.map-label a')) {
		link.setAttribute('tabindex', link === stop ? '0' : '-1');
	}
}

/** Moves the focus to the map’s tab stop, for use when the focused element disappears. */
export function focusTabStop(figure: Element): void {
	const stop = figure.querySelector<SVGElement>('.map-label a[tabindex="0"]');
	stop?.focus({ preventScroll: true });
	// No label may have room.
	if (document.activeElement !== stop)
		figure.querySelector<HTMLElement>('.map-slots')!.focus({ preventScroll: true });
}
