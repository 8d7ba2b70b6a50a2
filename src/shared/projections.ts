/**
 * The projections that a sheet can be drawn in. The build uses d3-geo; the browser uses `projection-formulas.ts`,
 * so each one is in both.
 */
export const PROJECTIONS = [
	'azimuthal-equal-area',
	'conic-conformal',
	'conic-equal-area',
	'mercator',
	'stereographic',
	'transverse-mercator',
] as const;

/** The name of a projection. */
export type ProjectionKind = (typeof PROJECTIONS)[number];
