import type { ProjectionKind } from '#src/shared/projections.ts';

/** Degrees east and north, WGS 84. */
export type Degrees = readonly [lon: number, lat: number];

/** How a frame’s plate lies on the globe; see `plane-coordinates.ts`. Lengths are in SVG units of the frame. */
export interface Plane {
	kind: ProjectionKind;
	/** Metres in one SVG unit. */
	unit: number;
	/** What the plate shows: x, y, width, height in SVG units. */
	box: readonly [x: number, y: number, width: number, height: number];
	/** The numbers that the formulas of its kind want: see `projection-formulas.ts`. */
	by: readonly number[];
}
