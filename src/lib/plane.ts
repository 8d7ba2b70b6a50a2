import type { Degrees, Plane } from './map-data.ts';

/** A point of a plate in its frame’s SVG units, y downwards. */
export type Units = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;

/**
 * Where a point of the globe lies on a frame. Sphere, as the maps are drawn.
 * Formulas: Snyder, Map Projections: A Working Manual (1987), 15-1 to 15-4 and 24-2 to 24-4.
 */
export function toUnits({ kind, by }: Plane, [lon, lat]: Degrees): Units {
	const east = turn(lon - by[0]!) * RADIANS;
	const north = lat * RADIANS;
	if (kind === 'conic-conformal') {
		const [, cone, radius, apex] = by as [number, number, number, number];
		const rho = radius / Math.tan(Math.PI / 4 + north / 2) ** cone;
		return [rho * Math.sin(cone * east), apex + rho * Math.cos(cone * east)];
	}
	const [, middle, radius] = by as [number, number, number];
	const [sin, cos] = [Math.sin(middle * RADIANS), Math.cos(middle * RADIANS)];
	const along = Math.cos(north) * Math.cos(east);
	const stretch = radius * Math.sqrt(2 / (1 + sin * Math.sin(north) + cos * along));
	return [
		stretch * Math.cos(north) * Math.sin(east),
		stretch * (sin * along - cos * Math.sin(north)),
	];
}

/** The point of the globe that lies at `[x, y]` of a frame: the inverse of `toUnits` (Snyder 15-8 to 15-11, 20-14 to 20-18). */
export function toDegrees({ kind, by }: Plane, [x, y]: Units): Degrees {
	if (kind === 'conic-conformal') {
		const [lon, cone, radius, apex] = by as [number, number, number, number];
		const rho = Math.hypot(x, y - apex);
		const east = Math.atan2(x, y - apex) / cone;
		const north = 2 * Math.atan((radius / rho) ** (1 / cone)) - Math.PI / 2;
		return [turn(lon + east / RADIANS), north / RADIANS];
	}
	const [lon, middle, radius] = by as [number, number, number];
	const rho = Math.hypot(x, y);
	if (rho === 0) return [lon, middle];
	const angle = 2 * Math.asin(rho / (2 * radius));
	const [sin, cos] = [Math.sin(middle * RADIANS), Math.cos(middle * RADIANS)];
	const north = Math.asin(Math.cos(angle) * sin - (y * Math.sin(angle) * cos) / rho);
	const east = Math.atan2(
		x * Math.sin(angle),
		rho * cos * Math.cos(angle) + y * sin * Math.sin(angle),
	);
	return [turn(lon + east / RADIANS), north / RADIANS];
}

/** Where a point of a frame lies on its plate, as the attributes of an element placed there. */
export function placeOn({ box: [left, top, width, height] }: Plane, [x, y]: Units) {
	const percent = (share: number) => `${Math.round(share * 1e5) / 1e3}%`;
	return { x: percent((x - left) / width), y: percent((y - top) / height) };
}

/** A longitude or a difference of two, between −180 and 180 degrees. */
const turn = (degrees: number) => degrees - 360 * Math.round(degrees / 360);
