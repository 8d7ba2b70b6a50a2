import type { Sheet } from '#src/sheet/build/sheet.ts';
import type { GroundLayer, Shape } from '#src/sheet/shared/level.ts';
import { type Colour, colourOfShape, type Paint, PAINTS } from '#src/sheet/shared/paints.ts';

/** A shape of a sheet with the layer that it is in. */
export interface Drawn {
	layer: GroundLayer;
	shape: Shape;
}

/** Finds the first shape of some sheets that has this id, or that this entry of the legend switches. */
export function findDrawn(
	sheets: readonly Sheet[],
	{ id, entry }: { id?: string; entry?: string },
): Drawn | undefined {
	for (const { levels } of sheets)
		for (const { layers } of levels)
			for (const [layer, shapes] of Object.entries(layers) as [GroundLayer, Shape[]][]) {
				const shape = shapes.find((one) => (id ? one.id === id : one.switch === entry));
				if (shape) return { layer, shape };
			}
	return undefined;
}

/** Scale of a swatch in CSS pixels per kilometre: one at which everything is drawn. */
const SCALE = 7;
const NOTHING_LIT = { lit: new Set<string>(), on: new Set<string>() };
/** The `d` of a piece 22 wide and 8 high: of a line, and of a surface. */
const [LINE, SURFACE] = ['M1 4H21', 'M1 1H21V7H1z'];

/** Returns the attributes of the paths that draw a short piece of a shape, from the map’s own list of paints. */
export function swatchPaths({ layer, shape }: Drawn): Record<string, string | number>[] {
	const isMine = (paint: Paint) =>
		paint.layer === layer &&
		!paint.lit &&
		SCALE >= (paint.from ?? 0) &&
		SCALE < (paint.below ?? Number.POSITIVE_INFINITY) &&
		(paint.of?.(shape) ?? true);
	const variable = (colour: Colour) => `var(--map-${colour})`;
	return PAINTS.filter(isMine).map(({ fill, stroke, width = 1, dash, flat }) => ({
		d: fill ? SURFACE : LINE,
		fill: fill ? variable(colourOfShape(fill, shape, NOTHING_LIT)) : 'none',
		...(stroke && { stroke: variable(stroke), 'stroke-width': width }),
		// A pale surface needs an edge to be seen by itself.
		...(fill && !stroke && { stroke: variable('accent'), 'stroke-width': 1 }),
		...(dash && { 'stroke-dasharray': dash.join(' ') }),
		...(stroke && !flat && { 'stroke-linecap': 'round' }),
	}));
}
