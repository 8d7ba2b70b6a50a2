import type { GroundLayer, Shape } from './level.ts';

/** Names of the colours of a map: the custom properties `--map-…`. */
export type Colour =
	| 'sea'
	| 'water-1'
	| 'water-2'
	| 'water-3'
	| 'graticule'
	| 'coast'
	| 'border'
	| 'river'
	| 'lake'
	| 'rail'
	| 'road'
	| 'gas'
	| 'paper'
	| `area-${string}`;

/** How the shapes of one layer are painted. Widths and dashes are CSS pixels at every scale. */
export interface Paint {
	layer: GroundLayer;
	/** Which shapes of the layer. Default: all. */
	of?: (shape: Shape) => boolean;
	/** The colour of a surface, or the function that names it for a shape. */
	fill?: Colour | ((shape: Shape) => Colour);
	stroke?: Colour;
	width?: number;
	dash?: readonly number[];
	/** Flat ends, so that dashes and ties are as long as they say. */
	flat?: true;
	/** Painted on land only, as the areas of countries reach out to sea. */
	onLand?: true;
	/** The paint is left out while the picture moves: it is the slowest, and the eye does not miss it. */
	still?: true;
	/** The scales, in CSS pixels per kilometre, between which the paint is used. */
	from?: number;
	below?: number;
}

const rank = (shape: Shape) => Number(shape.kind?.match(/\d/)?.[0] ?? 1);
const isSchematic = (shape: Shape) => shape.kind?.includes('approximate') ?? false;

/** How a level is painted, the lowest paint first. */
export const PAINTS: readonly Paint[] = [
	{ layer: 'cover', fill: 'sea' },
	{ layer: 'land', stroke: 'water-3', width: 40, still: true },
	{ layer: 'land', stroke: 'water-2', width: 26, still: true },
	{ layer: 'land', stroke: 'water-1', width: 12, still: true },
	{ layer: 'graticule', stroke: 'graticule', width: 0.7 },
	{ layer: 'areas', fill: ({ id }) => `area-${id}`, onLand: true },
	{ layer: 'land', stroke: 'coast', width: 0.8 },
	{ layer: 'rivers', of: (shape) => rank(shape) >= 3, stroke: 'river', width: 0.8, from: 0.5 },
	{ layer: 'rivers', of: (shape) => rank(shape) === 2, stroke: 'river', width: 1.2 },
	{ layer: 'rivers', of: (shape) => rank(shape) === 1, stroke: 'river', width: 1.9, below: 7 },
	{ layer: 'rivers', of: (shape) => rank(shape) === 1, stroke: 'river', width: 3.2, from: 7 },
	{ layer: 'lakes', of: (shape) => !isSchematic(shape), fill: 'lake', stroke: 'coast', width: 0.8 },
	{ layer: 'lakes', of: isSchematic, fill: 'lake', stroke: 'coast', width: 0.8, dash: [1.5, 2.5] },
	{ layer: 'borders', stroke: 'border', width: 1, dash: [6, 3, 1, 3], flat: true, onLand: true },
	{ layer: 'sea-borders', stroke: 'border', width: 1, dash: [5, 4], flat: true, from: 2.2 },
	{ layer: 'rails', stroke: 'rail', width: 5, dash: [1, 6], flat: true, still: true, from: 0.9 },
	{ layer: 'rails', stroke: 'rail', width: 1.1, from: 0.9 },
];

/** Whether a paint is used at a scale, in CSS pixels per kilometre. */
export const isUsed = (
	{ still, from = 0, below = Number.POSITIVE_INFINITY }: Paint,
	scale: number,
	isMoving = false,
): boolean => scale >= from && scale < below && !(still && isMoving);

/** Returns the colour of a surface. */
export const colourOfShape = (fill: NonNullable<Paint['fill']>, shape: Shape): Colour =>
	typeof fill === 'function' ? fill(shape) : fill;
