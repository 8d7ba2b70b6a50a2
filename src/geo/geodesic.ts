import geographiclib from 'geographiclib-geodesic';
import type { LonLat } from './map-types.ts';

const { WGS84 } = geographiclib.Geodesic;

/** Returns the distance of two points in km: the length of the geodesic on the WGS 84 ellipsoid. */
export function distanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
	return WGS84.Inverse(latA, lonA, latB, lonB).s12! / 1000;
}

/** Returns the direction in which the geodesic from one point to another sets out: degrees clockwise from north, 0 to 360. */
export function azimuthTo([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
	return (WGS84.Inverse(latA, lonA, latB, lonB).azi1! + 360) % 360;
}

/** Returns the length in km of a line whose points are joined by geodesics. */
export function lengthKm(line: readonly LonLat[]): number {
	return line.slice(1).reduce((sum, at, i) => sum + distanceKm(line[i]!, at), 0);
}

/** Returns the point of a line that is nearest to `from`. Pieces must be so short that they are straight on a plane. */
export function nearestPoint(from: LonLat, line: readonly LonLat[]): LonLat {
	let best = line[0]!;
	let least = Number.POSITIVE_INFINITY;
	for (let i = 1; i < line.length; i++) {
		const candidate = nearestOnPiece(from, line[i - 1]!, line[i]!);
		const distance = planarDistance(from, candidate);
		if (distance >= least) continue;
		least = distance;
		best = candidate;
	}
	return best;
}

function nearestOnPiece(from: LonLat, a: LonLat, b: LonLat): LonLat {
	const shrink = Math.cos((from[1] * Math.PI) / 180) ** 2;
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const along = (from[0] - a[0]) * dx * shrink + (from[1] - a[1]) * dy;
	const t = Math.min(1, Math.max(0, along / (dx * dx * shrink + dy * dy || 1)));
	return [a[0] + t * dx, a[1] + t * dy];
}

/** Returns the approximate distance on a plane, in degrees of latitude. */
function planarDistance(a: LonLat, b: LonLat) {
	return Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1]);
}

/** Returns points of the geodesic between two points, with both ends. @param stepKm The longest distance between two. */
export function geodesicLine(from: LonLat, to: LonLat, stepKm: number): LonLat[] {
	const { s12, azi1 } = WGS84.Inverse(from[1], from[0], to[1], to[0]);
	const pieces = Math.max(1, Math.ceil(s12! / 1000 / stepKm));
	const between = Array.from({ length: pieces - 1 }, (_, i) =>
		pointAt(from, azi1!, (s12! * (i + 1)) / pieces),
	);
	return [from, ...between, to];
}

/** Returns a circle on the ellipsoid, whose first point is its last too. @param km Radius. */
export const circleAround = (center: LonLat, km: number, points = 90): LonLat[] =>
	Array.from({ length: points + 1 }, (_, i) =>
		pointAt(center, ((i % points) * 360) / points, km * 1000),
	);

/** Returns the point at a distance in metres, in a direction in degrees clockwise from north. */
export function pointAt([lon, lat]: LonLat, azimuth: number, metres: number): LonLat {
	const { lon2, lat2 } = WGS84.Direct(lat, lon, azimuth, metres);
	return [lon2!, lat2!];
}
