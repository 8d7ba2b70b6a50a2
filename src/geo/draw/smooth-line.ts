import type { LonLat } from '../map-types.ts';

/**
 * Returns a Catmull–Rom curve through waypoints. Its smoothness shows that a schematic line is not surveyed.
 *
 * @param steps Number of pieces between two waypoints.
 */
export function smoothLine(points: readonly LonLat[], steps = 6): LonLat[] {
	const curve = points.slice(1).flatMap((end, i) => {
		const start = points[i]!;
		const [before, after] = [points[i - 1] ?? start, points[i + 2] ?? end];
		return Array.from({ length: steps }, (_, k): LonLat => {
			const at = (axis: 0 | 1) =>
				spline(before[axis], start[axis], end[axis], after[axis], k / steps);
			return [at(0), at(1)];
		});
	});
	return [...curve, points.at(-1)!];
}

function spline(a: number, b: number, c: number, d: number, t: number) {
	const linear = (c - a) * t;
	const square = (2 * a - 5 * b + 4 * c - d) * t ** 2;
	const cube = (3 * b - a - 3 * c + d) * t ** 3;
	return (2 * b + linear + square + cube) / 2;
}
