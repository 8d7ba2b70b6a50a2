import { arcsAlong, type GroundLayer, type Level, type Shape } from '../level.ts';
import type { SheetName } from '../sheet-name.ts';
import { trace } from '../trace.ts';
import { type Size, toPixels, type Window } from '../window.ts';
import { LineGrid } from './line-grid.ts';

type Point = readonly [x: number, y: number];

/** Layers whose lines names keep clear of. The coast is not among them: towns stand on it. */
const KEPT_CLEAR: readonly GroundLayer[] = ['rivers', 'borders', 'rails'];

/** Layers besides of whose lines names keep clear while they are lit. */
const CLEAR_IF_LIT: readonly GroundLayer[] = ['rails', 'roads', 'pipelines'];

/** Layers that names have around them rather than below them. */
const NOT_BELOW: readonly GroundLayer[] = ['land', 'lakes', 'pipelines'];

type Ids = ReadonlySet<string>;
type LinesOf = (layer: GroundLayer, shape: Shape) => boolean;

const litOf =
	(lit: Ids): LinesOf =>
	(layer, { id, switch: entry }) =>
		CLEAR_IF_LIT.includes(layer) && [id, entry].some((one) => one !== undefined && lit.has(one));

/** Returns the grid of the lines that names keep clear of. @param lit Ids of what is lit. */
export function clearedLines(levels: readonly Level[], lit: Ids, window: Window, size: Size) {
	const isLit = litOf(lit);
	return lineGridOf(
		levels,
		window,
		size,
		(layer, shape) => KEPT_CLEAR.includes(layer) || isLit(layer, shape),
	);
}

/** Returns the grid of the lines that are lit. @param lit Ids of what is lit. */
export const linesWhileLit = (levels: readonly Level[], lit: Ids, window: Window, size: Size) =>
	lineGridOf(levels, window, size, litOf(lit));

/** Returns the grid of the lines, besides those of `clearedLines`, that an open space is without. */
export const otherLines = (levels: readonly Level[], window: Window, size: Size) =>
	lineGridOf(levels, window, size, (layer) => NOT_BELOW.includes(layer));

/** Returns the grid of some lines of a picture. @param isKept Whether the grid has a shape of a layer. */
function lineGridOf(
	levels: readonly Level[],
	window: Window,
	size: Size,
	isKept: LinesOf,
): LineGrid {
	const grid = new LineGrid(size.width, size.height);
	for (const level of levels)
		for (const [layer, shapes] of Object.entries(level.layers) as [GroundLayer, Shape[]][])
			for (const shape of shapes)
				if (isKept(layer, shape))
					for (const line of linesInPicture(level, shape, window, size)) addLine(grid, line);
	return grid;
}

function addLine(grid: LineGrid, line: readonly Point[]) {
	line.slice(1).forEach(([x, y], i) => {
		grid.add(line[i]![0], line[i]![1], x, y);
	});
}

/**
 * Returns the courses of a river in a picture, of the finest level that has it, in CSS pixels: with one of `areas`, those
 * along its border.
 */
export function coursesOf(
	{ river, areas }: SheetName,
	levels: readonly Level[],
	window: Window,
	size: Size,
): Point[][] {
	const finest = levels.findLast(({ layers }) => layers.rivers?.some(({ id }) => id === river));
	if (!finest) return [];
	const shapes = finest.layers.rivers!.filter(({ id }) => id === river);
	const lines = shapes.flatMap(({ arcs }) => arcs);
	const [area] = areas ?? [];
	const arcs = area ? lines.flatMap((line) => partsAlong(borderArcs(finest, area), line)) : lines;
	return linesInPicture(finest, { arcs }, window, size);
}

/** Returns the arcs of the borders of an area. The id of a border has those of both its areas. */
const borderArcs = ({ layers: { borders = [] } }: Level, area: string) =>
	new Set(
		borders
			.filter((border) => border.id!.split('-').includes(area))
			.flatMap(({ arcs }) => arcsAlong(arcs.flat())),
	);

/** Returns the parts of a line that go along some arcs. */
function partsAlong(some: ReadonlySet<number>, line: readonly number[]): number[][] {
	const parts: number[][] = [[]];
	for (const [i, arc] of arcsAlong(line).entries())
		if (some.has(arc)) parts.at(-1)!.push(line[i]!);
		else parts.push([]);
	return parts.filter(({ length }) => length > 0);
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
