import type { Degrees, Plane } from './plane.ts';
import { FORMULAS } from './projection-formulas.ts';

/** A point of a sheet’s plane in kilometres from its origin, y downwards. */
export type Units = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;

/** Projects a point of the globe on to the plane. Calculates on a sphere, as d3-geo does in the build. */
export const toUnits = ({ kind, by }: Plane, [lon, lat]: Degrees): Units =>
	FORMULAS[kind].toUnits(by, normalize(lon - by[0]!) * RADIANS, lat * RADIANS);

/** Returns the point of the globe at `[x, y]` of the plane. It is the inverse of `toUnits`. */
export function toDegrees({ kind, by }: Plane, [x, y]: Units): Degrees {
	const [east, north] = FORMULAS[kind].toRadians(by, x, y);
	return [normalize(by[0]! + east / RADIANS), north / RADIANS];
}

/** Brings a longitude, or a difference of longitudes, between −180 and 180 degrees. */
const normalize = (degrees: number) => degrees - 360 * Math.round(degrees / 360);
