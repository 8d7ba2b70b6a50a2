import type { LonLat } from './lon-lat.ts';

/** A box of degrees: its south-west and its north-east corner. If the western longitude is the greater, it lies across 180°. */
export type DegreeBox = readonly [southWest: LonLat, northEast: LonLat];

/** Whether a point lies inside a box or on its edge. */
export function isInBox([lon, lat]: LonLat, [[west, south], [east, north]]: DegreeBox): boolean {
	const eastwards = (from: number, to: number) => (to - from + 720) % 360;
	return lat >= south && lat <= north && eastwards(west, lon) <= eastwards(west, east);
}
