import type { Level } from '#src/sheet/shared/level.ts';

type Point = readonly [x: number, y: number];

/**
 * Returns a level with fewer points, by the algorithm of Douglas and Peucker. Arcs keep their ends, so what shares an
 * arc still shares it.
 * @param tolerance How far a line may move, in kilometres.
 */
export function simplifyLevel(level: Level, tolerance: number): Level {
	const steps = tolerance / level.step;
	return { ...level, arcs: level.arcs.map((arc) => encode(simplifyLine(decode(arc), steps))) };
}

/** Returns the points of a line without those that are nearer than the tolerance to the line that is left. */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
	const kept = new Set([0, points.length - 1]);
	const open: [number, number][] = [[0, points.length - 1]];
	for (let part = open.pop(); part; part = open.pop()) {
		const [start, end] = part;
		let [farthest, distance] = [0, tolerance];
		for (let i = start + 1; i < end; i++) {
			const away = distanceTo(points[i]!, points[start]!, points[end]!);
			if (away > distance) [farthest, distance] = [i, away];
		}
		if (!farthest) continue;
		kept.add(farthest);
		open.push([start, farthest], [farthest, end]);
	}
	return points.filter((_, i) => kept.has(i));
}

/** Returns the distance of a point from a segment. */
function distanceTo([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
	const [dx, dy] = [x1 - x0, y1 - y0];
	const along = ((x - x0) * dx + (y - y0) * dy) / (dx ** 2 + dy ** 2 || 1);
	const share = Math.min(1, Math.max(0, along));
	return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
}

function decode(arc: readonly number[]): Point[] {
	let [x, y] = [0, 0];
	return Array.from({ length: arc.length / 2 }, (_, i): Point => {
		[x, y] = [x + arc[2 * i]!, y + arc[2 * i + 1]!];
		return [x, y];
	});
}

function encode(points: readonly Point[]): number[] {
	return points.flatMap(([x, y], i) => {
		const [beforeX, beforeY] = points[i - 1] ?? [0, 0];
		return [x - beforeX, y - beforeY];
	});
}
