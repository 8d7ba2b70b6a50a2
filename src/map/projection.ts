import { type GeoProjection, geoAzimuthalEqualArea, geoConicConformal } from 'd3-geo';
import { distanceKm } from './geodesic.ts';
import type { FrameSpec, LonLat, ProjectionSpec } from './types.ts';

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
 * d3-geo works on a sphere: the scale is set by lines across the middle of the plate.
 */
export function projectFrame(frame: FrameSpec): GeoProjection {
	const projection = unscaled(frame.projection);
	projection.scale(EARTH_RADIUS_M / frame.unit).translate([0, 0]);
	const factor = 1 / meanStretch(projection, frame);
	projection.scale((EARTH_RADIUS_M / frame.unit) * factor);
	return projection;
}

/** The plate: what a frame always shows whole, in its SVG units. */
export function plateBox(frame: FrameSpec, projection = projectFrame(frame)): Box {
	const { center, widthKm, shape } = frame.plate;
	return boxAround(projection, center, (widthKm * 1000) / frame.unit, shape);
}

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

function unscaled({ kind, origin: [lon, lat], parallels }: ProjectionSpec): GeoProjection {
	if (kind === 'azimuthal-equal-area') return geoAzimuthalEqualArea().rotate([-lon, -lat]);
	return geoConicConformal()
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
