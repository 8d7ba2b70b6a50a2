import type { LineGrid } from './line-grid.ts';
import { isWithin, overlap, type Rect, squareAround } from './rect.ts';

type Point = readonly [x: number, y: number];

/** The course of a name that follows a line, in CSS pixels of the picture. */
export interface NameCourse {
	/** The baseline, from the first letter to the last. */
	points: Point[];
	/** Boxes that together cover the letters. */
	boxes: Rect[];
}

/** What a name is placed among. */
interface Around {
	/** The picture without its margins. */
	edge: Rect;
	/** Boxes that are taken by other things. */
	taken: readonly Rect[];
	/** Lines that the letters rather do not cross. */
	lines?: LineGrid;
	/** Whether a letter may stand in a box. Default: everywhere. */
	isOpen?: (box: Rect) => boolean;
}

/** Distance between the points of a course, in CSS pixels. */
const STEP = 4;

/** The sharpest bend of a course between two points, in radians: letters of one word still read together. */
const SHARPEST = 0.16;

/** Half the height of small letters, in em, and half that of a Chinese or Korean one where the line slopes. */
const [LETTER, WHOLE] = [0.3, Math.SQRT1_2];

/**
 * Finds a course for a name beside a line: where it bends least, within the picture, clear of what is taken, and so
 * that the letters stand upright. Both sides of the line are tried.
 * @param line The line in CSS pixels of the picture. It may leave the picture.
 * @param width Width of the text, and `height` of its letters, in CSS pixels.
 * @param gap From the line to the middle of the letters, in CSS pixels.
 * @param reach A course is the line’s mean over this many points to each side, so that letters do not follow each small bend.
 * @returns undefined if there is no such course.
 */
export function nameAlongLine(
	line: readonly Point[],
	{ width, height, gap, reach }: { width: number; height: number; gap: number; reach: number },
	{ edge, taken, lines, isOpen }: Around,
): NameCourse | undefined {
	const even = smoothed(evenly(line), reach);
	let best: { run: Point[]; bend: number } | undefined;
	for (const side of [1, -1]) {
		const course = beside(even, side * gap);
		const bends = bendsOf(course);
		const costs = course.map((point, i) =>
			bends[i]! > SHARPEST || !isFree(point)
				? Number.POSITIVE_INFINITY
				: bends[i]! + (lines?.crossedIn(squareAround(point, height * LETTER)) ?? 0),
		);
		for (const [start, end] of runsOf(course, costs, width + height)) {
			const bend = costs.slice(start, end).reduce((sum, one) => sum + one, 0);
			if (!best || bend < best.bend) best = { run: course.slice(start, end), bend };
		}
	}
	return (
		best && {
			points: upright(best.run),
			boxes: best.run.map((point) => squareAround(point, height * WHOLE)),
		}
	);

	function isFree(point: Point) {
		const box = squareAround(point, height * WHOLE);
		return (
			isWithin(box, edge) &&
			!taken.some((other) => overlap(box, other)) &&
			(isOpen?.(squareAround(point, height * LETTER)) ?? true)
		);
	}
}

/** Returns the runs of points, as start and end, that have a finite cost each and together are at least `length` long. */
function runsOf(points: readonly Point[], costs: readonly number[], length: number) {
	const runs: [start: number, end: number][] = [];
	let [start, run] = [0, 0];
	points.forEach(([x, y], i) => {
		const before = points[i - 1];
		if (!Number.isFinite(costs[i])) [start, run] = [i + 1, 0];
		else if (before && i > start) run += Math.hypot(x - before[0], y - before[1]);
		while (run >= length) {
			runs.push([start, i + 1]);
			const [[x0, y0], [x1, y1]] = [points[start]!, points[start + 1]!];
			run -= Math.hypot(x1 - x0, y1 - y0);
			start++;
		}
	});
	return runs;
}

/** Returns points of a line at even distances of `STEP`. */
function evenly(line: readonly Point[]): Point[] {
	const points: Point[] = [];
	let ahead = 0;
	line.slice(1).forEach(([x1, y1], i) => {
		const [x0, y0] = line[i]!;
		const length = Math.hypot(x1 - x0, y1 - y0);
		for (; ahead < length; ahead += STEP)
			points.push([x0 + ((x1 - x0) * ahead) / length, y0 + ((y1 - y0) * ahead) / length]);
		ahead -= length;
	});
	return points;
}

/** Returns the running mean of a line. @param reach How many points to each side it is taken over. */
function smoothed(points: readonly Point[], reach: number): Point[] {
	return points.map((_, i) => {
		const near = points.slice(Math.max(0, i - reach), i + reach + 1);
		const mean = (axis: 0 | 1) => near.reduce((sum, point) => sum + point[axis], 0) / near.length;
		return [mean(0), mean(1)];
	});
}

/** Returns a line at a distance to the right of its way; to the left if the distance is below zero. */
function beside(points: readonly Point[], distance: number): Point[] {
	return points.map(([x, y], i) => {
		const [[x0, y0], [x1, y1]] = [
			points[Math.max(0, i - 1)]!,
			points[Math.min(points.length - 1, i + 1)]!,
		];
		const length = Math.hypot(x1 - x0, y1 - y0) || 1;
		return [x - ((y1 - y0) / length) * distance, y + ((x1 - x0) / length) * distance];
	});
}

/** Returns by how much a line turns at each of its points, in radians; not at all at its ends. */
function bendsOf(points: readonly Point[]): number[] {
	return points.map(([x, y], i) => {
		const [before, after] = [points[i - 1], points[i + 1]];
		if (!before || !after) return 0;
		const turn = Math.abs(
			Math.atan2(after[1] - y, after[0] - x) - Math.atan2(y - before[1], x - before[0]),
		);
		return Math.min(turn, 2 * Math.PI - turn);
	});
}

/** Turns a course so that its text runs from left to right. */
function upright(points: Point[]): Point[] {
	return points[0]![0] <= points.at(-1)![0] ? points : [...points].reverse();
}
