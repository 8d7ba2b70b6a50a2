import {
	type GeoConicProjection,
	type GeoProjection,
	geoAzimuthalEqualArea,
	geoConicConformal,
	geoConicEqualArea,
	geoMercator,
	geoStereographic,
	geoTransverseMercator,
} from 'd3-geo';
import type { ProjectionKind } from '#src/shared/projections.ts';
import { distanceKm } from './geodesic.ts';
import type { FrameSpec, LonLat, ProjectionSpec } from './map-types.ts';

/** Mean radius of the earth (IUGG R₁) in metres. */
const EARTH_RADIUS_M = 6371008.8;

/** A rectangle in SVG units, y downwards. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * Returns a frame’s projection, scaled so that one SVG unit is `frame.unit` metres on the ellipsoid.
 * The projection is cached and shared by all callers, so do not change it; see `makeProjection`.
 */
export function frameProjection(frame: FrameSpec): GeoProjection {
	const projection = projections.get(frame) ?? makeProjection(frame);
	projections.set(frame, projection);
	return projection;
}

const projections = new WeakMap<FrameSpec, GeoProjection>();

/**
 * Makes a projection as `frameProjection` does, but a separate one, which the caller may change (for example, clip).
 * d3-geo works on a sphere, so the scale is set by the true lengths of lines from the middle of the plate.
 */
export function makeProjection(frame: FrameSpec): GeoProjection {
	const projection = UNSCALED[frame.projection.kind](frame.projection);
	projection.scale(EARTH_RADIUS_M / frame.unit).translate([0, 0]);
	const factor = 1 / meanStretch(projection, frame);
	projection.scale((EARTH_RADIUS_M / frame.unit) * factor);
	return projection;
}

/** Returns the plate of a frame, the rectangle that is always fully visible, in SVG units. */
export function plateBox(frame: FrameSpec): Box {
	const { center, widthKm, shape } = frame.plate;
	return boxAround(frameProjection(frame), center, (widthKm * 1000) / frame.unit, shape);
}

/** Reports whether a point is on the plate of a frame. */
export function isOnPlate([lon, lat]: LonLat, frame: FrameSpec): boolean {
	// With a thousand frames nearly all are far away, and projecting the point on each is slow.
	if (Math.abs(lat - frame.plate.center[1]) * KM_PER_DEGREE > frame.plate.widthKm) return false;
	const { x, y, width, height } = plateBox(frame);
	const [px, py] = frameProjection(frame)([lon, lat])!;
	return px > x && px < x + width && py > y && py < y + height;
}

/** Kilometres per degree of latitude; at the equator, where a degree is shortest, it is 110.57. */
const KM_PER_DEGREE = 110.5;

/** Returns a box of the plate’s shape round a point, rounded to whole SVG units. @param width In SVG units. */
export function boxAround(
	projection: GeoProjection,
	center: LonLat,
	width: number,
	shape: FrameSpec['plate']['shape'],
): Box {
	const [x, y] = projection(center)!;
	const height = width / ratioOf(shape);
	const [left, top] = [Math.round(x - width / 2), Math.round(y - height / 2)];
	return { x: left, y: top, width: Math.round(width), height: Math.round(height) };
}

/** Returns width divided by height: 1.25 for `5-4`. */
export function ratioOf(shape: FrameSpec['plate']['shape']): number {
	const [width, height] = shape.split('-').map(Number);
	return width! / height!;
}

/** Make the projections before they are scaled, with the origin at [0, 0] and north at the top. */
const UNSCALED: Record<ProjectionKind, (spec: ProjectionSpec) => GeoProjection> = {
	'conic-conformal': (spec) => conic(geoConicConformal(), spec),
	'conic-equal-area': (spec) => conic(geoConicEqualArea(), spec),
	'azimuthal-equal-area': ({ origin: [lon, lat] }) => geoAzimuthalEqualArea().rotate([-lon, -lat]),
	stereographic: ({ origin: [lon, lat] }) => geoStereographic().rotate([-lon, -lat]),
	mercator: ({ origin: [lon, lat] }) => geoMercator().rotate([-lon, 0]).center([0, lat]),
	'transverse-mercator': ({ origin: [lon, lat] }) =>
		geoTransverseMercator().rotate([-lon, 0]).center([0, lat]),
};

function conic(projection: GeoConicProjection, { origin: [lon, lat], parallels }: ProjectionSpec) {
	return projection
		.parallels(parallels ?? [lat, lat])
		.rotate([-lon, 0])
		.center([0, lat]);
}

/** Returns length on the plane divided by true length, as the mean of eight lines from the middle of the plate. */
function meanStretch(projection: GeoProjection, { plate, unit }: FrameSpec) {
	const [x, y] = projection(plate.center)!;
	const radius = (plate.widthKm * 1000) / unit / 3;
	const stretches = Array.from({ length: 8 }, (_, i) => {
		const angle = (i * Math.PI) / 4;
		const end = projection.invert!([x + radius * Math.cos(angle), y + radius * Math.sin(angle)])!;
		return (radius * unit) / 1000 / distanceKm(plate.center, end as LonLat);
	});
	return stretches.reduce((sum, stretch) => sum + stretch, 0) / stretches.length;
}
