/** The layers of a level's ground, by name. */
export const GROUND_LAYERS = [
	'cover',
	'graticule',
	'land',
	'areas',
	'borders',
	'sea-borders',
	'rivers',
	'lakes',
	'rails',
	'roads',
	'pipelines',
	'zones',
	'rings',
	'measures',
] as const;

/** The name of a layer. */
export type GroundLayer = (typeof GROUND_LAYERS)[number];

/** Whether the shapes of a layer are surfaces, whose rings are closed. */
export const isSurface = (layer: GroundLayer): boolean =>
	['cover', 'land', 'areas', 'lakes', 'zones'].includes(layer);

/** The tints of areas. The kind of a shape of the layer `areas` is its tint. */
export const TINTS = ['green', 'sand', 'rose', 'grey'] as const;

/** The name of a tint. */
export type Tint = (typeof TINTS)[number];

/** One thing that is drawn: an area, a river, a lake. Things without an id cannot be lit or hidden alone. */
export interface Shape {
	id?: string;
	/** What tells things of one layer apart in paint: `rank-2`, `approximate`, `planned`. Words with spaces between. */
	kind?: string;
	/** The entry of the legend that switches it. Without one it is always drawn. */
	switch?: string;
	/** Of an area: the piece of land, in years of the past, that it is or is part of. Default: its own id. */
	piece?: string;
	/** Of a border: the areas that it parts. On a sheet with years of the past, the pieces of land that these belong to. */
	between?: readonly [string, string];
	/** Id of the area of its level that a zone is cut to. */
	within?: string;
	/**
	 * Lines, or the closed rings of a surface; holes are rings too. Each is a list of indices of arcs, end to end. An index
	 * below zero is the arc `~index`, drawn from its end to its beginning, as in TopoJSON.
	 */
	arcs: number[][];
}

/** Returns the indices of the arcs that a line goes along, whichever way. */
export const arcsAlong = (line: readonly number[]): number[] =>
	line.map((arc) => (arc < 0 ? ~arc : arc));

/**
 * One level of detail of a sheet, as it is sent to the browser. Its plane is the sheet's: kilometres from the centre of
 * the projection, x to the east, y to the south.
 */
export interface Level {
	id: string;
	/** Kilometres of one step, the unit of `arcs`. */
	step: number;
	/** The level is drawn from this scale on, in CSS pixels per kilometre. */
	from: number;
	/** The level is drawn only today, or only in years of the past. Default: always. */
	era?: 'today' | 'past';
	/**
	 * The largest rectangle within what it covers: left, top, right and bottom in kilometres. A level without bounds is
	 * drawn over the others: gas lines, rings and measures, which have no land of their own.
	 */
	bounds?: readonly [number, number, number, number];
	/** Each arc is a list of x and y in turn, in steps: the first point, then the way from each point to the next. */
	arcs: number[][];
	layers: Partial<Record<GroundLayer, Shape[]>>;
}
