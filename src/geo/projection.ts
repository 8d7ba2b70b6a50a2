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

const EARTH_RADIUS_M = 6371008.8;

/** A rectangle in SVG units, y downwards. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * A frame's projection, scaled so that one SVG unit is `frame.unit` metres on the ellipsoid.
 * It is the same for all who ask, and not to be changed.
 */
export function projectFrame(frame: FrameSpec): GeoProjection {
	const projection = projections.get(frame) ?? makeProjection(frame);
	projections.set(frame, projection);
	return projection;
}

const projections = new WeakMap<FrameSpec, GeoProjection>();

/** The same of one’s own. d3-geo works on a sphere: the scale is set by lines across the middle of the plate. */
export function makeProjection(frame: FrameSpec): GeoProjection {
	const projection = UNSCALED[frame.projection.kind](frame.projection);
	projection.scale(EARTH_RADIUS_M / frame.unit).translate([0, 0]);
	const factor = 1 / meanStretch(projection, frame);
	projection.scale((EARTH_RADIUS_M / frame.unit) * factor);
	return projection;
}

/** The plate: what a frame always shows whole, in its SVG units. */
export function plateBox(frame: FrameSpec): Box {
	const { center, widthKm, shape } = frame.plate;
	return boxAround(projectFrame(frame), center, (widthKm * 1000) / frame.unit, shape);
}

/** Whether a point lies on the plate of a frame. */
export function isOnPlate([lon, lat]: LonLat, frame: FrameSpec): boolean {
	// Of a thousand frames nearly all are far away, and projecting on each took longest.
	if (Math.abs(lat - frame.plate.center[1]) * KM_PER_DEGREE > frame.plate.widthKm) return false;
	const { x, y, width, height } = plateBox(frame);
	const [px, py] = projectFrame(frame)([lon, lat])!;
	return px > x && px < x + width && py > y && py < y + height;
}

const KM_PER_DEGREE = 110.5;

/** A box of the plate's shape, `width` units wide, round a point. */
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

/** Width over height. */
export function ratioOf(shape: FrameSpec['plate']['shape']): number {
	const [width, height] = shape.split('-').map(Number);
	return width! / height!;
}

/** Each with its origin at [0, 0] and north at the top. */
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

/** Flat length over true length, averaged over eight lines from the middle of the plate. */
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
