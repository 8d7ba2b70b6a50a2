import type { GroundLayer, Level, Shape } from '../level.ts';
import { trace } from '../trace.ts';
import { type Size, toPixels, type Window } from '../window.ts';
import { LineGrid } from './line-grid.ts';

type Point = readonly [x: number, y: number];

/** Layers whose lines names keep clear of. The coast is not among them: towns stand on it. */
export const KEPT_CLEAR = ['rivers', 'borders', 'rails'] as const;

/** Returns the grid of the lines of some layers in a picture. */
export function lineGridOf(
	levels: readonly Level[],
	layers: readonly GroundLayer[],
	window: Window,
	size: Size,
): LineGrid {
	const grid = new LineGrid(size.width, size.height);
	for (const level of levels)
		for (const layer of layers)
			for (const shape of level.layers[layer] ?? [])
				for (const line of linesInPicture(level, shape, window, size)) addLine(grid, line);
	return grid;
}

function addLine(grid: LineGrid, line: readonly Point[]) {
	line.slice(1).forEach(([x, y], i) => {
		grid.add(line[i]![0], line[i]![1], x, y);
	});
}

/** Returns the courses of a river in a picture, of the finest level that has it, in CSS pixels. */
export function coursesOf(
	river: string,
	levels: readonly Level[],
	window: Window,
	size: Size,
): Point[][] {
	const finest = levels.findLast(({ layers }) => layers.rivers?.some(({ id }) => id === river));
	const shapes = finest?.layers.rivers?.filter(({ id }) => id === river) ?? [];
	return shapes.flatMap((shape) => linesInPicture(finest!, shape, window, size));
}

/** Returns the parts of a shape’s lines that are in or near a picture, in CSS pixels. */
function linesInPicture(level: Level, shape: Shape, window: Window, size: Size): Point[][] {
	const lines: Point[][] = [];
	let before: Point | undefined;
	let isCut = true;
	const isNear = ([x, y]: Point) =>
		x > -size.width && x < 2 * size.width && y > -size.height && y < 2 * size.height;
	const go = (point: Point, isStart: boolean) => {
		if (isStart) [before, isCut] = [undefined, true];
		if (before && (isNear(before) || isNear(point))) {
			if (isCut) lines.push([before]);
			lines.at(-1)!.push(point);
			isCut = false;
		} else isCut = true;
		before = point;
	};
	const pen = {
		moveTo: (x: number, y: number) => go(toPixels(window, size, [x, y]), true),
		lineTo: (x: number, y: number) => go(toPixels(window, size, [x, y]), false),
		closePath() {},
	};
	trace(level, shape, pen, false);
	return lines;
}
