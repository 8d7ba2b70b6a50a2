import { shapeGeometry } from '#src/sheet/build/levels/shape-geometry.ts';
import type { Level, Shape } from '#src/sheet/shared/level.ts';
import type { Bounds } from '#src/sheet/shared/window.ts';

/** A point of a sheet’s plane, in kilometres. */
type Point = readonly [x: number, y: number];

/** Returns the lines of a shape, or the closed rings of a surface, on its sheet’s plane. */
export const outlineOf = (level: Level, shape: Shape, isSurface: boolean): Point[][] =>
	shapeGeometry(level, shape, isSurface).coordinates as [number, number][][];

/** Whether any piece of some lines has a point within bounds. */
export const outlineMeets = (lines: readonly Point[][], bounds: Bounds): boolean =>
	lines.some((line) =>
		line.some((point, index) => index > 0 && meets(line[index - 1]!, point, bounds)),
	);

/** Whether a straight piece has a point within bounds: it is cut at each edge in turn, after Liang and Barsky. */
function meets([x0, y0]: Point, [x1, y1]: Point, [left, top, right, bottom]: Bounds): boolean {
	let [from, to] = [0, 1];
	for (const [start, by, low, high] of [
		[x0, x1 - x0, left, right],
		[y0, y1 - y0, top, bottom],
	] as const) {
		if (by === 0) {
			if (start < low || start > high) return false;
			continue;
		}
		const [a, b] = [(low - start) / by, (high - start) / by];
		from = Math.max(from, Math.min(a, b));
		to = Math.min(to, Math.max(a, b));
	}
	return from <= to;
}
