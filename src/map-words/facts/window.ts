import type { LonLat } from '#src/geo/map-types.ts';
import type { SheetName } from '#src/sheet/shared/sheet-name.ts';
import type { Bounds } from '#src/sheet/shared/window.ts';
import { drawnIn } from '../ground/drawn-in.ts';
import type { Ground } from '../ground/ground.ts';

/** Where something lies in a window, seen from its middle: degrees clockwise from the top, or the middle itself. */
export type Side = number | 'middle';

/** How much of the points of a window something has, and where they lie. */
interface Part {
	/** From 0 to 1. */
	share: number;
	side: Side;
}

/** A window of a sheet, with what a picture of it draws. */
export interface Window extends Ground {
	bounds: Bounds;
	/** What is nearer than this to a line is on it, in km. */
	nearKm: number;
	/** Ids of the lines, zones and rings that are drawn. */
	drawn: ReadonlySet<string>;
	/** Names that may be lettered in it, by its scale. */
	names: readonly SheetName[];
	/** The areas in it, by id, and the sea. */
	areas: ReadonlyMap<string, Part>;
	sea: Part | undefined;
	isIn: (point: LonLat) => boolean;
	/** Returns the side of the window that a point of the globe is on. */
	sideOf: (point: LonLat) => Side;
}

/** Width in CSS pixels of the picture whose names are told: a broad still. */
const WIDTH = 500;
/** Columns and rows of points at which a window is asked which area it shows. */
const GRID = 36;
/** A place is on a line if it is within this share of the width, and within so many km. */
const NEAR = { share: 0.015, km: 1.5 };

/** Opens a window of a sheet. @param lit Ids of what is lit. */
export function openWindow(ground: Ground, bounds: Bounds, lit: readonly string[]): Window {
	const { sheet, land } = ground;
	const [left, top, right, bottom] = bounds;
	const scale = WIDTH / (right - left);
	const isLit = new Set(lit);
	const points = Array.from({ length: GRID * GRID }, (_, index) => {
		const [column, row] = [index % GRID, Math.floor(index / GRID)];
		return [(column + 0.5) / GRID, (row + 0.5) / GRID] as const;
	});
	const byArea = Map.groupBy(points, ([x, y]) =>
		land.areaAt(ground.unproject([left + x * (right - left), top + y * (bottom - top)])),
	);
	const part = (some: readonly (readonly [number, number])[]): Part => {
		const mean = (axis: 0 | 1) => some.reduce((sum, point) => sum + point[axis], 0) / some.length;
		return { share: some.length / points.length, side: sideAt([mean(0) * 2 - 1, mean(1) * 2 - 1]) };
	};
	const sea = byArea.get(undefined);
	return {
		...ground,
		...{ bounds, nearKm: Math.max(NEAR.km, (right - left) * NEAR.share) },
		drawn: drawnIn(sheet, { bounds, width: WIDTH, lit }),
		names: sheet.names.filter(
			({ id, quiet, from = 0, below = Infinity }) =>
				isLit.has(id) || (!quiet && scale >= from && scale < below),
		),
		areas: new Map(
			[...byArea].flatMap(([id, some]) => (id === undefined ? [] : [[id, part(some)] as const])),
		),
		sea: sea && part(sea),
		isIn: (point) => shares(sheet.project(point), bounds).every((one) => Math.abs(one) <= 1),
		sideOf: (point) => sideAt(shares(sheet.project(point), bounds)),
	};
}

/** Returns the point in the middle of bounds. */
export const middleOf = ([left, top, right, bottom]: Bounds) =>
	[(left + right) / 2, (top + bottom) / 2] as const;

/** Returns where a point of the plane lies from the middle of bounds: −1 to 1 in each direction within them. */
export function shares([x, y]: readonly [number, number], bounds: Bounds): [number, number] {
	const [left, top, right, bottom] = bounds;
	const [middleX, middleY] = middleOf(bounds);
	return [((x - middleX) * 2) / (right - left), ((y - middleY) * 2) / (bottom - top)];
}

/** What is within this share of the way to the edge is in the middle. */
const MIDDLE = 0.25;

/** Returns the side of a window at a point as `shares` gives it. */
export const sideAt = ([x, y]: readonly [number, number]): Side =>
	Math.hypot(x, y) < MIDDLE ? 'middle' : ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;
