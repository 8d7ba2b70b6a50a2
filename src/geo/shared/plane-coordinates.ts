import type { Degrees, Plane } from './plane.ts';
import { FORMULAS } from './projection-formulas.ts';

/** A point in the SVG units of a frame, y downwards. */
export type Units = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;

/** Projects a point of the globe on to a frame. Calculates on a sphere, as d3-geo does in the build. */
export const toUnits = ({ kind, by }: Plane, [lon, lat]: Degrees): Units =>
	FORMULAS[kind].toUnits(by, normalize(lon - by[0]!) * RADIANS, lat * RADIANS);

/** Returns the point of the globe at `[x, y]` of a frame. It is the inverse of `toUnits`. */
export function toDegrees({ kind, by }: Plane, [x, y]: Units): Degrees {
	const [east, north] = FORMULAS[kind].toRadians(by, x, y);
	return [normalize(by[0]! + east / RADIANS), north / RADIANS];
}

/** Returns the attributes `x` and `y`, in percent of the plate, of an element at a point of a frame. */
export function positionOnPlate({ box: [left, top, width, height] }: Plane, [x, y]: Units) {
	const percent = (share: number) => `${Math.round(share * 1e5) / 1e3}%`;
	return { x: percent((x - left) / width), y: percent((y - top) / height) };
}

/** Brings a longitude, or a difference of longitudes, between −180 and 180 degrees. */
const normalize = (degrees: number) => degrees - 360 * Math.round(degrees / 360);
