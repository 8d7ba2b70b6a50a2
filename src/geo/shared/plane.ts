import type { ProjectionKind } from '#src/shared/projections.ts';

/** A point in degrees east and north, WGS 84. */
export type Degrees = readonly [lon: number, lat: number];

/** The projection of a sheet as plain numbers, which the map’s JSON contains; see `plane-coordinates.ts`. */
export interface Plane {
	kind: ProjectionKind;
	/** The parameters of the projection’s formulas; `projection-formulas.ts` lists them for each kind. */
	by: readonly number[];
}
