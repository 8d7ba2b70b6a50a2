import { distanceKm, nearestPoint } from './geodesic.ts';
import type { LonLat } from './map-types.ts';

/** The nearest pair of points, one of each of two sets of lines; a line of one point is a point. */
export function nearestPair(ones: LonLat[][], others: LonLat[][]): [LonLat, LonLat] {
	if (others.length === 1 && others[0]!.length === 1) {
		const [to] = others[0]! as [LonLat];
		return [closest(to, ones), to];
	}
	const pairs = [
		...ones.flat().map((from): [LonLat, LonLat] => [from, closest(from, others)]),
		...others.flat().map((to): [LonLat, LonLat] => [closest(to, ones), to]),
	];
	return pairs.reduce((a, b) => (distanceKm(a[0], a[1]) <= distanceKm(b[0], b[1]) ? a : b));
}

function closest(from: LonLat, pieces: LonLat[][]): LonLat {
	const points = pieces.map((piece) => nearestPoint(from, piece));
	return points.reduce((a, b) => (distanceKm(from, a) <= distanceKm(from, b) ? a : b));
}
