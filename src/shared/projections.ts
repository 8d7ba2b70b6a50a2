/** The projections that a map can be drawn in: d3-geo’s, with the formulas of `projection-formulas.ts`. */
export const PROJECTIONS = [
	'azimuthal-equal-area',
	'conic-conformal',
	'conic-equal-area',
	'mercator',
	'stereographic',
	'transverse-mercator',
] as const;

export type ProjectionKind = (typeof PROJECTIONS)[number];
