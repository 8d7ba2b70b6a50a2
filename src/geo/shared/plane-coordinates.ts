import type { Degrees, Plane } from './plane-data.ts';
import { FORMULAS } from './projection-formulas.ts';

/** A point of a plate in its frame’s SVG units, y downwards. */
export type Units = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;

/** Where a point of the globe lies on a frame. Sphere, as the maps are drawn. */
export const toUnits = ({ kind, by }: Plane, [lon, lat]: Degrees): Units =>
	FORMULAS[kind].toUnits(by, turn(lon - by[0]!) * RADIANS, lat * RADIANS);

/** The point of the globe that lies at `[x, y]` of a frame: the inverse of `toUnits`. */
export function toDegrees({ kind, by }: Plane, [x, y]: Units): Degrees {
	const [east, north] = FORMULAS[kind].toRadians(by, x, y);
	return [turn(by[0]! + east / RADIANS), north / RADIANS];
}

/** Where a point of a frame lies on its plate, as the attributes of an element placed there. */
export function placeOn({ box: [left, top, width, height] }: Plane, [x, y]: Units) {
	const percent = (share: number) => `${Math.round(share * 1e5) / 1e3}%`;
	return { x: percent((x - left) / width), y: percent((y - top) / height) };
}

/** A longitude or a difference of two, between −180 and 180 degrees. */
const turn = (degrees: number) => degrees - 360 * Math.round(degrees / 360);
