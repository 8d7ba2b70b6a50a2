import { type GroundLayer, type Shape, TINTS } from './level.ts';
import { isShownIn, tintOf, type YearGround } from './year.ts';

/** Names of the colours of a map: the custom properties `--map-…`. */
export const COLOURS = [
	'sea',
	'water-1',
	'water-2',
	'water-3',
	'graticule',
	'coast',
	'border',
	'river',
	'lake',
	'rail',
	'road',
	'gas',
	'accent',
	'accent-wash',
	'paper',
	...TINTS,
] as const;

/** The name of a colour. */
export type Colour = (typeof COLOURS)[number];

/** What is drawn beside the ground: what the reader or the text has lit, and what the reader has switched off. */
export interface Scene {
	/** Ids of shapes that are lit. A shape that is lit is drawn even if it is switched off. */
	lit: ReadonlySet<string>;
	/** Ids of the legend’s entries that are switched on. */
	on: ReadonlySet<string>;
	/** A year of the past; absent today. */
	year?: YearGround;
}

/** How the shapes of one layer are painted. Widths and dashes are CSS pixels at every scale. */
export interface Paint {
	layer: GroundLayer;
	/** Which shapes of the layer. Default: all. */
	of?: (shape: Shape) => boolean;
	/** True: only shapes that are lit. */
	lit?: true;
	/** The colour of a surface, or the function that names it for a shape. */
	fill?: Colour | ((shape: Shape, scene: Scene) => Colour);
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

const has = (word: string) => (shape: Shape) => shape.kind?.split(' ').includes(word) ?? false;
const hasNot = (word: string) => (shape: Shape) => !has(word)(shape);
const isMinor = (shape: Shape) => has('rank-3')(shape) || has('rank-4')(shape);

/** Dashes in CSS pixels. */
const [DOTS, PLANNED, BORDER] = [[0.1, 5] as const, [8, 6] as const, [6, 3, 1, 3] as const];

/** What is lit: a line in the accent on a casing of paper. */
const lit = (layer: GroundLayer, dash?: readonly number[], of?: Paint['of']): Paint[] => [
	{ layer, ...(of && { of }), lit: true, stroke: 'paper', width: 6.5 },
	{ layer, ...(of && { of }), lit: true, stroke: 'accent', width: 2.6, ...(dash && { dash }) },
];

/** How a level is painted, the lowest paint first. */
export const PAINTS: readonly Paint[] = [
	{ layer: 'cover', fill: 'sea' },
	{ layer: 'land', stroke: 'water-3', width: 40, still: true },
	{ layer: 'land', stroke: 'water-2', width: 26, still: true },
	{ layer: 'land', stroke: 'water-1', width: 12, still: true },
	{ layer: 'graticule', stroke: 'graticule', width: 0.7 },
	{ layer: 'areas', fill: tintOf, onLand: true },
	{ layer: 'areas', lit: true, fill: 'accent-wash', onLand: true },
	// Close by, a zone fills the picture, and says nothing unless it is lit.
	{ layer: 'zones', fill: 'accent-wash', onLand: true, below: 12 },
	{ layer: 'zones', lit: true, fill: 'accent-wash', onLand: true, from: 12 },
	{ layer: 'land', stroke: 'coast', width: 0.8 },
	{ layer: 'rivers', of: isMinor, stroke: 'river', width: 0.8, from: 0.5 },
	{ layer: 'rivers', of: has('rank-2'), stroke: 'river', width: 1.2 },
	{ layer: 'rivers', of: has('rank-1'), stroke: 'river', width: 1.9, below: 7 },
	{ layer: 'rivers', of: has('rank-1'), stroke: 'river', width: 3.2, from: 7 },
	{ layer: 'lakes', of: has('estuary'), fill: 'water-1' },
	{ layer: 'lakes', of: has('approximate'), fill: 'lake', stroke: 'coast', width: 0.8, dash: DOTS },
	{
		layer: 'lakes',
		of: (shape) => hasNot('approximate')(shape) && hasNot('estuary')(shape),
		fill: 'lake',
		stroke: 'coast',
		width: 0.8,
	},
	{
		layer: 'borders',
		of: hasNot('approximate'),
		stroke: 'border',
		width: 1,
		dash: BORDER,
		flat: true,
		onLand: true,
	},
	{
		layer: 'borders',
		of: has('approximate'),
		stroke: 'border',
		width: 1.4,
		dash: DOTS,
		onLand: true,
	},
	{ layer: 'sea-borders', stroke: 'border', width: 1, dash: [5, 4], flat: true, from: 2.2 },
	{ layer: 'rails', stroke: 'rail', width: 5, dash: [1, 6], flat: true, still: true, from: 0.9 },
	{ layer: 'rails', stroke: 'rail', width: 1.1, from: 0.9 },
	{ layer: 'pipelines', of: hasNot('planned'), stroke: 'gas', width: 1.5 },
	{ layer: 'pipelines', of: has('planned'), stroke: 'gas', width: 1.5, dash: PLANNED },
	{ layer: 'rings', stroke: 'accent', width: 1.2, dash: DOTS },
	{ layer: 'rivers', lit: true, stroke: 'accent', width: 3.2 },
	{ layer: 'zones', lit: true, stroke: 'accent', width: 1.4, dash: PLANNED, onLand: true },
	...lit('sea-borders', [5, 4]),
	...lit('roads'),
	...lit('rails'),
	...lit('pipelines', undefined, hasNot('planned')),
	...lit('pipelines', PLANNED, has('planned')),
	...lit('rings', DOTS),
	...lit('measures', DOTS),
];

/** Whether a paint is used at a scale, in CSS pixels per kilometre. */
export const isUsed = (
	{ still, from = 0, below = Number.POSITIVE_INFINITY }: Paint,
	scale: number,
	isMoving = false,
): boolean => scale >= from && scale < below && !(still && isMoving);

/** Returns the shapes of a layer that a paint is used for in a scene. */
export function paintedShapes(
	shapes: readonly Shape[],
	paint: Paint,
	{ lit, on, year }: Scene,
): Shape[] {
	const isLit = ({ id, piece = id, switch: entry }: Shape) =>
		(entry !== undefined && lit.has(entry)) ||
		(id !== undefined && (lit.has(id) || lit.has(piece!) || lit.has(year?.holds[piece!] ?? id)));
	const isOn = (shape: Shape) =>
		isLit(shape) ||
		((shape.switch === undefined || on.has(shape.switch)) &&
			(!year || isShownIn(year, paint.layer, shape)));
	return shapes.filter(
		(shape) => (paint.lit ? isLit(shape) : isOn(shape)) && (paint.of?.(shape) ?? true),
	);
}

/** Whether a name is lettered in a scene: it goes out with the line, zone or ring that it names. */
export const isNamed = (
	{ id, switch: entry }: { id: string; switch?: string },
	{ lit, on }: Scene,
): boolean => !entry || on.has(entry) || lit.has(entry) || lit.has(id);

/** Returns the colour of a surface in a scene. */
export const colourOfShape = (
	fill: NonNullable<Paint['fill']>,
	shape: Shape,
	scene: Scene,
): Colour => (typeof fill === 'function' ? fill(shape, scene) : fill);
