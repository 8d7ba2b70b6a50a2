import { keyOf } from '#src/ui/client/keyboard/key-of.ts';
import { nextInDirection } from '#src/map/shared/next-in-direction.ts';
import { dotPosition, shownLinks } from '../stage/hit-test.ts';
import { focusTabStop, keepOneTabStop } from '../stage/tab-stop.ts';

type Step = readonly [x: number, y: number];

const ARROWS: Record<string, Step> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

/** Actions of the keys that do not move the focus between places. */
interface Moves {
	/** Moves the window by shares of its width (x, to the right) and height (y, downwards). */
	pan(x: number, y: number): void;
	/** Zooms on `+`, `=` or `-`, shows the whole sheet on `0`; returns false for any other key. */
	act(key: string): boolean;
}

/**
 * Handles the keys of a figure. Arrows focus the next place in their direction; with Shift they move the map. + and −
 * zoom, 0 shows the whole sheet, Escape closes the panel, or else returns to the map’s tab stop, where the wheel scrolls
 * the page.
 *
 * @param leave Closes the open panel; returns false if none is open.
 */
export function listenToKeys(figure: HTMLElement, moves: Moves, leave: () => boolean): void {
	figure.querySelector('.map-area')!.addEventListener('keydown', (event) => {
		const { key, shiftKey, ctrlKey, metaKey, altKey, target } = event as KeyboardEvent;
		if (ctrlKey || metaKey || altKey || event.defaultPrevented) return;
		if ((target as Element).closest('.map-panel, button')) return;
		const arrow = ARROWS[key];
		if (arrow && shiftKey) moves.pan(arrow[0] / 5, arrow[1] / 5);
		else if (arrow) focusNextPlace(figure, arrow);
		else if (key === 'Escape') {
			// No panel is open. The event goes on, and Escape closes the full-screen map by itself.
			if (!leave()) {
				focusTabStop(figure);
				return;
			}
		} else if (!moves.act(keyOf(event as KeyboardEvent))) return;
		event.preventDefault();
	});
}

function focusNextPlace(figure: HTMLElement, step: Step) {
	const edge = figure.querySelector('.sheet-stage:not([hidden])')!.getBoundingClientRect();
	const isInSight = ([x, y]: Step) =>
		x >= edge.left && x <= edge.right && y >= edge.top && y <= edge.bottom;
	const places = shownLinks(figure).filter((link) => isInSight(dotPosition(link)));
	const current = document.activeElement!.closest<SVGElement>('.sheet-name a');
	const centre: Step = [(edge.left + edge.right) / 2, (edge.top + edge.bottom) / 2];
	const here = current ? dotPosition(current) : centre;
	const next = nextInDirection(here, places.map(dotPosition), step);
	const link = next === undefined ? undefined : places[next];
	if (!link) return;
	keepOneTabStop(figure, link);
	link.focus();
}
