import type { Position } from 'geojson';

/** Kilometres in a degree of longitude at 42.5° N and in a degree of latitude, rounded. For lengths of a few km. */
export const KM_PER_DEGREE = { lon: 82.07, lat: 111.1 } as const;

/** Returns the distance of two points near 42.5° N in km, to about 1 %. */
export function kmBetween([x, y]: Position, [toX, toY]: Position): number {
	return Math.hypot((toX! - x!) * KM_PER_DEGREE.lon, (toY! - y!) * KM_PER_DEGREE.lat);
}

/** Returns the index of the point nearest to another. */
export function nearestIndex(points: readonly Position[], to: Position): number {
	let best = 0;
	for (const [i, point] of points.entries())
		if (kmBetween(point, to) < kmBetween(points[best]!, to)) best = i;
	return best;
}
