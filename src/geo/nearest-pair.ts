import { distanceKm, nearestPoint } from './geodesic.ts';
import type { LonLat } from './map-types.ts';

/**
 * Returns the two points, one from each set of lines, that are nearest to each other. A line with one point is a point.
 * At least one of the two results is a vertex.
 */
export function nearestPair(firstLines: LonLat[][], secondLines: LonLat[][]): [LonLat, LonLat] {
	if (secondLines.length === 1 && secondLines[0]!.length === 1) {
		const [to] = secondLines[0]! as [LonLat];
		return [nearestOn(to, firstLines), to];
	}
	const pairs = [
		...firstLines.flat().map((from): [LonLat, LonLat] => [from, nearestOn(from, secondLines)]),
		...secondLines.flat().map((to): [LonLat, LonLat] => [nearestOn(to, firstLines), to]),
	];
	return pairs.reduce((a, b) => (distanceKm(a[0], a[1]) <= distanceKm(b[0], b[1]) ? a : b));
}

/** Returns the point of `pieces` that is nearest to `from`. */
function nearestOn(from: LonLat, pieces: LonLat[][]): LonLat {
	const points = pieces.map((piece) => nearestPoint(from, piece));
	return points.reduce((a, b) => (distanceKm(from, a) <= distanceKm(from, b) ? a : b));
}
