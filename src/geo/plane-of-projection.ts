import type { ProjectionKind } from '#src/shared/projections.ts';
import type { ProjectionSpec } from './map-types.ts';
import { makeProjection } from './projection.ts';
import type { Plane } from './shared/plane.ts';

/** Returns a sheet’s projection as numbers, for `src/geo/shared/plane-coordinates.ts` in the browser. */
export function planeOfProjection(spec: ProjectionSpec): Plane {
	const { kind, origin } = spec;
	return { kind, by: [origin[0], ...PARAMETERS[kind](spec, makeProjection(spec).scale())] };
}

/**
 * Compute the parameters that `src/geo/shared/projection-formulas.ts` needs after the central meridian; it documents
 * them. `radius` is the radius of the globe in kilometres of the plane.
 */
const PARAMETERS: Record<ProjectionKind, (spec: ProjectionSpec, radius: number) => number[]> = {
	'conic-conformal': ({ origin: [, lat], parallels }, radius) => {
		const [one, two] = (parallels ?? [lat, lat]).map(toRadians) as [number, number];
		const cone =
			one === two
				? Math.sin(one)
				: Math.log(Math.cos(one) / Math.cos(two)) / Math.log(tangent(two) / tangent(one));
		const factor = (radius * Math.cos(one) * tangent(one) ** cone) / cone;
		return [cone, factor, -factor / tangent(toRadians(lat)) ** cone];
	},
	'conic-equal-area': ({ origin: [, lat], parallels }, radius) => {
		const [one, two] = (parallels ?? [lat, lat]).map((degrees) => Math.sin(toRadians(degrees)));
		const cone = (one! + two!) / 2;
		const c = 1 + one! * two!;
		const apex = (-radius * Math.sqrt(c - 2 * cone * Math.sin(toRadians(lat)))) / cone;
		return [cone, radius, apex, c];
	},
	'azimuthal-equal-area': ({ origin: [, lat] }, radius) => [lat, radius],
	stereographic: ({ origin: [, lat] }, radius) => [lat, radius],
	mercator: ({ origin: [, lat] }, radius) => [radius, radius * Math.log(tangent(toRadians(lat)))],
	'transverse-mercator': ({ origin: [, lat] }, radius) => [radius, radius * toRadians(lat)],
};

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;
/** tan(π/4 + φ/2), which occurs in the formulas of conformal projections; φ is a latitude in radians. */
const tangent = (north: number) => Math.tan(Math.PI / 4 + north / 2);
