import { type GroundLayer, isSurface, type Level, type Shape } from '#src/sheet/shared/level.ts';
import { PAINTS, paintedShapes, type Scene } from '#src/sheet/shared/paints.ts';
import { type Bounds, levelsIn, type Size, windowAround } from '#src/sheet/shared/window.ts';
import type { Sheet } from '../levels/sheet-types.ts';
import { isInRings } from './in-rings.ts';
import { outlineMeets, outlineOf } from './outline-meets.ts';

/** A sheet of today, or in one of its years. */
type Seen = Pick<Sheet, 'levels' | 'names' | 'year'>;

/** The smallest and the largest picture of a scene, in CSS pixels: the strip on narrow phones, and a large screen. */
const SIZES: readonly Size[] = [
	{ width: 320, height: 160 },
	{ width: 1920, height: 1080 },
];

const LIT_PAINTS = PAINTS.filter(({ lit }) => lit);

/** The layers of the ground whose shapes look different while they are lit. */
export const LIT_LAYERS: ReadonlySet<GroundLayer> = new Set(LIT_PAINTS.map(({ layer }) => layer));

/** Whether a sheet can name a place: at its point, or with an arrow at the edge of a picture. */
export const canName = ({ names }: Pick<Sheet, 'names'>, place: string): boolean =>
	names.some((name) => name.place && name.id === place);

/**
 * Whether something that is lit is in sight within bounds, in small and in large pictures. A place with a dot always is:
 * beyond the bounds it is an arrow at their edge. Of a sea or a region, the name must be within; of all else, any part.
 * @param id Of a place, an area, a line, a zone, a ring, an entry of the legend, a measure; in a year also of a piece of
 * land or its holder.
 */
export function isInSight(sheet: Seen, id: string, bounds: Bounds): boolean {
	const named = sheet.names.filter((name) => name.place && name.id === id);
	if (named.some(({ kind }) => kind === 'place')) return true;
	if (named.some(({ points = [] }) => points.some((point) => isWithin(point, bounds)))) return true;
	const lit = new Set([id, ...named.flatMap(({ river, areas = [] }) => river ?? areas)]);
	const scene = { lit, on: new Set<string>(), ...(sheet.year && { year: sheet.year }) };
	return SIZES.every((size) => hasShape(sheet, scene, bounds, size));
}

/** Whether a picture of some bounds draws a shape that is lit. */
function hasShape({ levels }: Seen, scene: Scene, bounds: Bounds, size: Size): boolean {
	return levelsIn(levels, windowAround(bounds, size), size).some((level) =>
		LIT_PAINTS.some((paint) =>
			paintedShapes(level.layers[paint.layer] ?? [], paint, scene).some((shape) =>
				shapeMeets(level, shape, paint.layer, bounds),
			),
		),
	);
}

/** Whether any part of a shape lies within bounds. */
function shapeMeets(level: Level, shape: Shape, layer: GroundLayer, bounds: Bounds): boolean {
	const [left, top, right, bottom] = bounds;
	const outline = outlineOf(level, shape, isSurface(layer));
	const middle = [(left + right) / 2, (top + bottom) / 2] as const;
	return outlineMeets(outline, bounds) || (isSurface(layer) && isInRings(middle, outline));
}

const isWithin = ([x, y]: readonly [number, number], [left, top, right, bottom]: Bounds): boolean =>
	x >= left && x <= right && y >= top && y <= bottom;
