import type { Polygon } from 'geojson';
import { lineWidth } from './lines/text-width.ts';
import type { Level } from '#src/sheet/shared/level.ts';
import { areaTest, type Contains } from '#src/sheet/shared/lettering/area-at.ts';
import { type Lettered, letterSheet } from '#src/sheet/shared/lettering/letter-sheet.ts';
import type { SheetName } from '#src/sheet/shared/sheet-name.ts';
import type { LETTERS } from '#src/sheet/shared/lettering/letter-sizes.ts';
import type { Rect } from '#src/sheet/shared/lettering/rect.ts';
import { type Bounds, levelsIn, windowAround } from '#src/sheet/shared/window.ts';
import { shapeGeometry } from './levels/shape-geometry.ts';
import { ringsTest } from './sight/in-rings.ts';

/** What is lettered on a still. */
export interface StillLettering {
	names: readonly SheetName[];
	/** Ids of what is lit. */
	lit: ReadonlySet<string>;
	/** Boxes that are taken by other things, in CSS pixels of the picture. */
	taken: readonly Rect[];
	/** The smallest width of the picture, in CSS pixels. Where names do not overlap there, they do not on a larger one. */
	width: number;
}

/**
 * Letters the still of a window, with estimated widths of texts.
 * @returns Names with figures in CSS pixels of a picture as wide as `width`; the middle of a picture of another size has
 * the same names around it, at the same distances from their points.
 */
export function letterStill(
	levels: readonly Level[],
	bounds: Bounds,
	{ names, lit, taken, width }: StillLettering,
): Lettered[] {
	const [left, top, right, bottom] = bounds;
	const size = { width, height: (width * (bottom - top)) / (right - left) };
	const window = windowAround(bounds, size);
	return letterSheet(names, {
		window,
		size,
		levels: levelsIn(levels, window, size),
		lit,
		taken,
		zoom: 1,
		widthOf,
		isIn: areaTest(levels, window, size, contains),
	});
}

const widthOf = (text: string, kind: keyof typeof LETTERS) =>
	lineWidth(text, kind === 'sea' || kind === 'river' ? 'serif' : 'sans');

type Test = ReturnType<typeof ringsTest>;
const tests = new WeakMap<Level, Map<string, Test>>();

/** Whether a shape contains a point. */
const contains: Contains<Level> = (level, layer, id, x, y) => testOf(level, layer, id)([x, y]);

function testOf(level: Level, layer: 'areas' | 'land', id: string | undefined): Test {
	const known = tests.get(level) ?? new Map<string, Test>();
	tests.set(level, known);
	const key = `${layer} ${id}`;
	const found = known.get(key) ?? ringsTest(ringsOf(level, layer, id));
	known.set(key, found);
	return found;
}

/** Returns all rings of a shape, or of a layer if `id` is undefined. */
const ringsOf = (level: Level, layer: 'areas' | 'land', id: string | undefined) =>
	(level.layers[layer] ?? [])
		.filter((shape) => id === undefined || shape.id === id || shape.piece === id)
		.flatMap((shape) => (shapeGeometry(level, shape, true) as Polygon).coordinates);
