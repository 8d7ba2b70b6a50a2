import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { LonLat } from './map-types.ts';

/** Returns the rings of the polygons of a surface: outlines and holes, in degrees. */
export function ringsOf(topology: Topology, surface: GeometryObject): LonLat[][] {
	const { geometry } = feature(topology, surface) as Feature;
	if (geometry.type === 'Polygon') return geometry.coordinates as LonLat[][];
	return geometry.type === 'MultiPolygon' ? (geometry.coordinates.flat() as LonLat[][]) : [];
}

/**
 * Reports whether a point is inside rings of degrees: a line from it to the north crosses them an odd number of times.
 * Rings may lie across 180°, but not round a pole.
 */
export function isInside([lon, lat]: LonLat, rings: readonly LonLat[][]): boolean {
	let isIn = false;
	for (const ring of rings) {
		const last = ring.at(-1)!;
		let [before, yBefore] = [eastOf(lon, last[0]), last[1]];
		for (const point of ring) {
			const x = eastOf(lon, point[0]);
			// A piece that leaves the half of the globe round the point comes nowhere near the line to the north.
			if (x > 0 !== before > 0 && Math.abs(x - before) < 180)
				if (lat < yBefore - ((point[1] - yBefore) * before) / (x - before)) isIn = !isIn;
			before = x;
			yBefore = point[1];
		}
	}
	return isIn;
}

/** Returns how far east of a meridian another lies, from −180 up to 180 degrees. */
function eastOf(meridian: number, lon: number): number {
	const degrees = lon - meridian;
	if (degrees >= 180) return degrees - 360;
	return degrees < -180 ? degrees + 360 : degrees;
}
