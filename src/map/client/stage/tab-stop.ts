import { isShown } from '#src/ui/client/is-shown.ts';

/**
 * Makes the map one tab stop: Tab reaches only the link `wanted`, or else the one that was last in use, or else
 * the first one shown.
 */
export function keepOneTabStop(figure: Element, wanted?: Element): void {
	const links = [...figure.querySelectorAll('.sheet-name a')];
	const shown = links.filter((link) => link.matches('[data-place]') && isShown(link));
	const last = shown.find((link) => link.getAttribute('tabindex') === '0');
	const stop = wanted ?? last ?? shown[0];
	for (const link of links) link.setAttribute('tabindex', link === stop ? '0' : '-1');
}

/** Moves the focus to the map’s tab stop, for use when the focused element disappears. */
export function focusTabStop(figure: Element): void {
	const stop = figure.querySelector<SVGElement>('.sheet-name a[tabindex="0"]');
	stop?.focus({ preventScroll: true });
	// No name may have room.
	if (document.activeElement !== stop)
		figure.querySelector<HTMLElement>('.map-area')!.focus({ preventScroll: true });
}
