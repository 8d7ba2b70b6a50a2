import type { ProjectionKind } from '#src/shared/projections.ts';

/**
 * The formulas of a projection. `by` holds the parameters, `east` is radians east of the central meridian, `north` is
 * the latitude in radians, `x` and `y` are kilometres of the plane.
 */
interface Formulas {
	toUnits: (by: readonly number[], east: number, north: number) => readonly [x: number, y: number];
	toRadians: (
		by: readonly number[],
		x: number,
		y: number,
	) => readonly [east: number, north: number];
}

const { asin, atan, atan2, cos, hypot, log, PI, sign, sin, sqrt, tan } = Math;

/**
 * The formulas of each projection for a sphere, from Snyder, Map Projections: A Working Manual (1987): 7-1, 7-2,
 * 8-1 to 8-7, 14-1 to 14-4, 15-1 to 15-4, 20-14 to 20-18, 21-1 to 21-4, 24-2 to 24-4. The first parameter is the
 * central meridian in degrees. The others, with lengths in kilometres, are:
 *
 * - conic conformal: the cone constant n, the radius RF of the circle of latitude 0, y where the meridians meet;
 * - conic equal-area: n, the globe’s radius, y where the meridians meet, Snyder’s C;
 * - azimuthal equal-area, stereographic: the latitude of the point at [0, 0] in degrees, the globe’s radius;
 * - Mercator, transverse Mercator: the globe’s radius, y of the equator.
 */
export const FORMULAS: Record<ProjectionKind, Formulas> = {
	'conic-conformal': {
		toUnits([, n, radius, apex], east, north) {
			return onCone(n!, apex!, radius! / tan(PI / 4 + north / 2) ** n!, east);
		},
		toRadians([, n, radius, apex], x, y) {
			const [rho, east] = fromCone(n!, apex!, x, y);
			return [east, 2 * atan((radius! / rho) ** (1 / n!)) - PI / 2];
		},
	},
	'conic-equal-area': {
		toUnits([, n, radius, apex, c], east, north) {
			return onCone(n!, apex!, (radius! * sqrt(c! - 2 * n! * sin(north))) / n!, east);
		},
		toRadians([, n, radius, apex, c], x, y) {
			const [rho, east] = fromCone(n!, apex!, x, y);
			return [east, asin((c! - ((rho * n!) / radius!) ** 2) / (2 * n!))];
		},
	},
	'azimuthal-equal-area': azimuthal(
		(along) => sqrt(2 / (1 + along)),
		(rho) => 2 * asin(rho / 2),
	),
	stereographic: azimuthal(
		(along) => 1 / (1 + along),
		(rho) => 2 * atan(rho),
	),
	mercator: {
		toUnits: ([, radius, equator], east, north) => [
			radius! * east,
			equator! - radius! * log(tan(PI / 4 + north / 2)),
		],
		toRadians: ([, radius, equator], x, y) => [
			x / radius!,
			2 * atan(Math.exp((equator! - y) / radius!)) - PI / 2,
		],
	},
	'transverse-mercator': {
		toUnits: ([, radius, equator], east, north) => [
			radius! * Math.atanh(cos(north) * sin(east)),
			equator! - radius! * atan2(tan(north), cos(east)),
		],
		toRadians([, radius, equator], x, y) {
			const [across, up] = [x / radius!, (equator! - y) / radius!];
			return [atan2(Math.sinh(across), cos(up)), asin(sin(up) / Math.cosh(across))];
		},
	},
};

const onCone = (n: number, apex: number, rho: number, east: number) =>
	[rho * sin(n * east), apex + rho * cos(n * east)] as const;

/** Inverts `onCone`. For a cone with its apex in the south, n and rho are negative. */
function fromCone(n: number, apex: number, x: number, y: number) {
	const up = sign(n);
	return [up * hypot(x, y - apex), atan2(up * x, up * (y - apex)) / n] as const;
}

/**
 * Makes the formulas of an azimuthal projection.
 * @param stretch Returns Snyder’s k′ from the cosine of the angular distance from the centre.
 * @param angle Returns the angular distance from the centre, in radians, from the distance on the plane in globe radii.
 */
function azimuthal(stretch: (cosine: number) => number, angle: (rho: number) => number): Formulas {
	return {
		toUnits([, latitude, radius], east, north) {
			const middle = (latitude! * PI) / 180;
			const along = cos(north) * cos(east);
			const k = radius! * stretch(sin(middle) * sin(north) + cos(middle) * along);
			return [k * cos(north) * sin(east), k * (sin(middle) * along - cos(middle) * sin(north))];
		},
		toRadians([, latitude, radius], x, y) {
			const middle = (latitude! * PI) / 180;
			const rho = hypot(x, y);
			if (rho === 0) return [0, middle];
			const c = angle(rho / radius!);
			const north = asin(cos(c) * sin(middle) - (y * sin(c) * cos(middle)) / rho);
			const east = atan2(x * sin(c), rho * cos(middle) * cos(c) + y * sin(middle) * sin(c));
			return [east, north];
		},
	};
}
