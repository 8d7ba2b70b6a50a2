import type { LineGrid } from './line-grid.ts';
import { isWithin, overlap, type Rect } from './rect.ts';

/** Where a name stands beside its point, as a direction of the compass; `middle` is on the point itself. */
export type Side = 'e' | 'w' | 'n' | 's' | 'ne' | 'se' | 'nw' | 'sw' | 'middle';

/** The eight sides of a dot, in the order in which cartographers prefer them in a text that runs from left to right. */
export const SIDES: readonly Side[] = ['e', 'w', 'ne', 'se', 'nw', 'sw', 'n', 's'];

/** A name to be placed, with the size of its text. All figures are CSS pixels of the picture. */
export interface Name {
	id: string;
	at: readonly [x: number, y: number];
	width: number;
	height: number;
	/** Radius of the dot at the point; 0 if there is none. The room has the dot itself. */
	dot: number;
	sides: readonly Side[];
	/** Whether the name stands even where it covers a line: what is lit is always named if there is any room. */
	lit?: boolean;
}

/** A name with its place in the picture. */
export interface PlacedName {
	id: string;
	side: Side;
	box: Rect;
}

/** What names keep clear of. */
export interface Room {
	/** The picture without its margins. */
	edge: Rect;
	/** Boxes that are taken: buttons, the scale bar, names that are placed already. */
	taken: readonly Rect[];
	/** All dots that are drawn, by the id of their name. */
	dots: readonly { id: string; box: Rect }[];
	lines: LineGrid;
}

/** Gap between a dot and its name, in CSS pixels. */
const GAP = 4;

/**
 * Places names, the most important first. No name covers another, a dot of another, or a box that is taken; a name that
 * finds no side is left out. A name that is not lit also keeps clear of lines.
 */
export function placeNames(
	names: readonly Name[],
	{ edge, taken, dots, lines }: Room,
): PlacedName[] {
	const placed: PlacedName[] = [];
	for (const name of names) {
		const free = name.sides
			.map((side) => ({ id: name.id, side, box: boxOf(name, side) }))
			.filter(({ box }) => isFree(name, box))
			.map((choice) => ({ ...choice, crossed: lines.crossedIn(choice.box) }));
		const clear = free.find(({ crossed }) => crossed === 0);
		const best = clear ?? (name.lit && leastCrossed(free));
		if (best) placed.push({ id: best.id, side: best.side, box: best.box });
	}
	return placed;

	function isFree({ id }: Name, box: Rect) {
		return (
			isWithin(box, edge) &&
			!taken.some((other) => overlap(box, other)) &&
			!dots.some((dot) => dot.id !== id && overlap(box, dot.box)) &&
			!placed.some((other) => overlap(box, other.box))
		);
	}
}

function leastCrossed<Choice extends { crossed: number }>(choices: readonly Choice[]) {
	return choices.reduce<Choice | undefined>(
		(best, choice) => (best && best.crossed <= choice.crossed ? best : choice),
		undefined,
	);
}

/** The way from the point to each side: 1 is east or south. */
const DIRECTIONS: Record<Side, readonly [across: number, down: number]> = {
	e: [1, 0],
	w: [-1, 0],
	n: [0, -1],
	s: [0, 1],
	ne: [1, -1],
	se: [1, 1],
	nw: [-1, -1],
	sw: [-1, 1],
	middle: [0, 0],
};

/** Returns the box of a name that stands on one side of its point. */
function boxOf({ at: [x, y], width, height, dot }: Name, side: Side): Rect {
	const [across, down] = DIRECTIONS[side];
	// The corner of a box is nearer to the dot than its side would be, so the gap is the same to the eye.
	const gap = (dot + GAP) * (across && down ? Math.SQRT1_2 : 1);
	const left = x + across * gap + (width * (across - 1)) / 2;
	const top = y + down * gap + (height * (down - 1)) / 2;
	return { left, top, right: left + width, bottom: top + height };
}
