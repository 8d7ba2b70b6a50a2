import type { Degrees } from './plane.ts';

/** Semi-major axis in km and flattening of the WGS 84 ellipsoid. */
const SEMI_MAJOR_AXIS_KM = 6378.137;
const FLATTENING = 1 / 298.257223563;
const RADIANS = Math.PI / 180;

/**
 * Returns the distance of two points in km along the geodesic on the WGS 84 ellipsoid. Formula: W. D. Lambert,
 * “The distance between two widely separated points on the surface of the earth”, Journal of the
 * Washington Academy of Sciences 32 (1942). The error is below 0.001 % up to 10,000 km. Do not use it for points on
 * opposite sides of the globe.
 */
export function lambertDistanceKm([lonA, latA]: Degrees, [lonB, latB]: Degrees): number {
	const [a, b] = [reduced(latA), reduced(latB)];
	const mean = (a + b) / 2;
	const half = (b - a) / 2;
	const east = Math.sin(((lonB - lonA) * RADIANS) / 2);
	const hav = Math.sin(half) ** 2 + Math.cos(a) * Math.cos(b) * east ** 2;
	if (hav === 0) return 0;
	const angle = 2 * Math.asin(Math.min(1, Math.sqrt(hav)));
	const x = ((angle - Math.sin(angle)) * (Math.sin(mean) * Math.cos(half)) ** 2) / (1 - hav);
	const y = ((angle + Math.sin(angle)) * (Math.cos(mean) * Math.sin(half)) ** 2) / hav;
	return SEMI_MAJOR_AXIS_KM * (angle - (FLATTENING / 2) * (x + y));
}

/** Returns the reduced latitude in radians (the latitude on a sphere round the ellipsoid) of one in degrees. */
const reduced = (lat: number) => Math.atan((1 - FLATTENING) * Math.tan(lat * RADIANS));

/**
 * Returns `count` + 1 points on the great circle between two points, at equal distances. The great circle of the sphere
 * is less than a pixel off the geodesic of the ellipsoid on any map of this size.
 */
export function greatCircleBetween(from: Degrees, to: Degrees, count: number): Degrees[] {
	const [a, b] = [toVector(from), toVector(to)];
	const angle = Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
	return Array.from({ length: count + 1 }, (_, i) => {
		if (i === 0 || angle === 0) return from;
		if (i === count) return to;
		const [p, q] = [Math.sin(angle * (1 - i / count)), Math.sin((angle * i) / count)];
		const [x, y, z] = a.map((n, axis) => p * n + q * b[axis]!) as [number, number, number];
		return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
	});
}

/** Converts degrees to a unit vector. */
function toVector([lon, lat]: Degrees): [number, number, number] {
	const flat = Math.cos(lat * RADIANS);
	return [flat * Math.cos(lon * RADIANS), flat * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}
