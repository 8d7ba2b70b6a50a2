import type { ProjectionKind } from '#src/shared/projections.ts';

/** A point in degrees east and north, WGS 84. */
export type Degrees = readonly [lon: number, lat: number];

/** Projection and plate of a frame as plain numbers, which the map’s JSON contains; see `plane-coordinates.ts`. */
export interface Plane {
	kind: ProjectionKind;
	/** Metres in one SVG unit. */
	unit: number;
	/** The plate: x, y, width, height in SVG units. */
	box: readonly [x: number, y: number, width: number, height: number];
	/** The parameters of the projection’s formulas; `projection-formulas.ts` lists them for each kind. */
	by: readonly number[];
}
