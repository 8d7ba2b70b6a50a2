import type { Level } from '../level.ts';
import { levelsIn, type Size, type Window } from '../window.ts';

/** Whether a shape of a level contains a point of the plane, in kilometres. */
export type Contains<L extends Level> = (
	level: L,
	layer: 'areas' | 'land',
	id: string | undefined,
	x: number,
	y: number,
) => boolean;

/**
 * Returns a function that tells whether a point of a picture, in CSS pixels, lies on the land of an area, as the finest
 * level there has it.
 */
export function areaTest<L extends Level>(
	levels: readonly L[],
	window: Window,
	size: Size,
	contains: Contains<L>,
): (area: string, point: readonly [x: number, y: number]) => boolean {
	const shown = levelsIn(levels, window, size).filter(({ bounds }) => bounds);
	return (area, [px, py]) => {
		const x = window.x + (px - size.width / 2) / window.scale;
		const y = window.y + (py - size.height / 2) / window.scale;
		const covers = ({ bounds }: Level) => {
			const [left, top, right, bottom] = bounds!;
			return x >= left && x <= right && y >= top && y <= bottom;
		};
		const level = shown.findLast(covers) ?? shown[0];
		return (
			level !== undefined &&
			contains(level, 'areas', area, x, y) &&
			contains(level, 'land', undefined, x, y)
		);
	};
}
