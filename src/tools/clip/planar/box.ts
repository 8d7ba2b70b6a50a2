import type { Position } from 'geojson';
import type { LonLat } from '#src/geo/lon-lat.ts';

/**
 * South-west and north-east corner of a box, each as longitude and latitude in degrees. A box whose western longitude is
 * the greater one lies across 180°.
 */
export type Box = readonly [southWest: LonLat, northEast: LonLat];

/** Returns the box with longitudes that grow from west to east, past 180° if it lies across. */
export function unrollBox([[west, south], [east, north]]: Box): Box {
	return [
		[west, south],
		[east < west ? east + 360 : east, north],
	];
}

/** Whether a point lies in a box, edges included. */
export function isInBox([x, y]: Position, box: Box): boolean {
	const [low, high] = unrollBox(box);
	const turn = 360 * Math.ceil((low[0] - x!) / 360);
	return x! + turn <= high[0] && y! >= low[1] && y! <= high[1];
}

/** Returns a box as a polygon. */
export function boxPolygon([[west, south], [east, north]]: Box): Position[][] {
	return [
		[
			[west, south],
			[west, north],
			[east, north],
			[east, south],
			[west, south],
		],
	];
}
