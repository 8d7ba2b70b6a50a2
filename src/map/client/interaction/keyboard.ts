import { nextInDirection } from '#src/map/shared/next-in-direction.ts';
import { pointOf, shownPlaces } from '../stage/hit-test.ts';
import { keepOneStop } from '../stage/tab-stop.ts';

type Step = readonly [x: number, y: number];

const ARROWS: Record<string, Step> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

/** What keys do to a map besides going from place to place. */
interface Moves {
	/** Moves the large map by shares of what is seen. */
	pan(x: number, y: number): void;
	/** `+`, `-` or `0`; false for any other key. */
	act(key: string): boolean;
}

/**
 * Arrows go to the next place that way, with Shift they move the map; + and − zoom, 0 resets, Escape leaves.
 * @param leave Closes what is open; false if nothing is.
 */
export function listenToKeys(figure: HTMLElement, moves: Moves, leave: () => boolean): void {
	figure.querySelector('.map-slots')!.addEventListener('keydown', (event) => {
		const { key, shiftKey, ctrlKey, metaKey, altKey, target } = event as KeyboardEvent;
		if (ctrlKey || metaKey || altKey || event.defaultPrevented) return;
		if ((target as Element).closest('.map-panel, button')) return;
		const arrow = ARROWS[key];
		if (arrow && shiftKey) moves.pan(arrow[0] / 5, arrow[1] / 5);
		else if (arrow) walk(figure, arrow);
		else if (key === 'Escape') {
			// Where there is nothing to close, a sheet closes by itself.
			if (!leave()) {
				(document.activeElement as HTMLElement).blur();
				return;
			}
		} else if (!moves.act(key)) return;
		event.preventDefault();
	});
}

function walk(figure: HTMLElement, step: Step) {
	const slot = figure.querySelector('[data-large]')!;
	const edge = slot.getBoundingClientRect();
	const isInSight = ([x, y]: Step) =>
		x >= edge.left && x <= edge.right && y >= edge.top && y <= edge.bottom;
	const places = shownPlaces(slot).filter((link) => isInSight(pointOf(link)));
	const now = document.activeElement!.closest<SVGElement>('.map-label a');
	const middle: Step = [(edge.left + edge.right) / 2, (edge.top + edge.bottom) / 2];
	const here = now ? pointOf(now) : middle;
	const next = nextInDirection(here, places.map(pointOf), step);
	const link = next === undefined ? undefined : places[next];
	if (!link) return;
	keepOneStop(figure, link);
	link.focus();
}
