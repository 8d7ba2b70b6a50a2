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
] as const;

/** The name of a layer. */
export type GroundLayer = (typeof GROUND_LAYERS)[number];

/** Whether the shapes of a layer are surfaces, whose rings are closed. */
export const isSurface = (layer: GroundLayer): boolean =>
	layer === 'cover' || layer === 'land' || layer === 'areas' || layer === 'lakes';

/** One thing that is drawn: an area, a river, a lake. Things without an id cannot be lit or hidden alone. */
export interface Shape {
	id?: string;
	/** What tells things of one layer apart in paint: `approximate`, `planned`, or the rank of a river. */
	kind?: string;
	/**
	 * Lines, or the closed rings of a surface; holes are rings too. Each is a list of indices of arcs, end to end. An index
	 * below zero is the arc `~index`, drawn from its end to its beginning, as in TopoJSON.
	 */
	arcs: number[][];
}

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
	/** The rectangle around all that it covers: left, top, right and bottom in kilometres. */
	bounds: readonly [number, number, number, number];
	/** Each arc is a list of x and y in turn, in steps: the first point, then the way from each point to the next. */
	arcs: number[][];
	layers: Partial<Record<GroundLayer, Shape[]>>;
}
