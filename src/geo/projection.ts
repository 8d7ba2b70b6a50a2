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
import type { LonLat, ProjectionSpec } from './map-types.ts';

/** Mean radius of the earth (IUGG R₁) in kilometres. */
const EARTH_RADIUS_KM = 6371.0088;

/**
 * Makes the projection of a sheet: its origin is at [0, 0], y is downwards, and one unit is a kilometre on the ellipsoid
 * around the origin. d3-geo works on a sphere, so the scale is set by the true lengths of lines from there.
 */
export function makeProjection(spec: ProjectionSpec): GeoProjection {
	const projection = UNSCALED[spec.kind](spec).scale(EARTH_RADIUS_KM).translate([0, 0]);
	return projection.scale(EARTH_RADIUS_KM / meanStretch(projection));
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

/** Length in kilometres of the lines by which the scale is set. */
const PROBE_KM = 10;

/** Returns length on the plane divided by true length, as the mean of eight lines from the origin. */
function meanStretch(projection: GeoProjection) {
	const origin = projection.invert!([0, 0]) as LonLat;
	const stretches = Array.from({ length: 8 }, (_, i) => {
		const angle = (i * Math.PI) / 4;
		const end = projection.invert!([PROBE_KM * Math.cos(angle), PROBE_KM * Math.sin(angle)]);
		return PROBE_KM / distanceKm(origin, end as LonLat);
	});
	return stretches.reduce((sum, stretch) => sum + stretch, 0) / stretches.length;
}
