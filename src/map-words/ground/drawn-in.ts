import { sceneOf } from '#src/sheet/build/picture.ts';
import type { Sheet } from '#src/sheet/build/sheet.ts';
import { outlineMeets, outlineOf } from '#src/sheet/build/sight/outline-meets.ts';
import { isSurface } from '#src/sheet/shared/level.ts';
import { isUsed, PAINTS, paintedShapes } from '#src/sheet/shared/paints.ts';
import { type Bounds, levelsIn, windowAround } from '#src/sheet/shared/window.ts';

/** What a picture draws of a sheet. */
export interface DrawnPicture {
	/** Kilometres of the sheet’s plane. */
	bounds: Bounds;
	/** Width of the picture in CSS pixels. */
	width: number;
	/** Ids of what is lit. */
	lit: readonly string[];
}

/** Lists the ids of lines, zones and rings that a picture draws within its bounds, with nothing switched off. */
export function drawnIn(sheet: Sheet, { bounds, width, lit }: DrawnPicture): Set<string> {
	const [left, top, right, bottom] = bounds;
	const size = { width, height: (width * (bottom - top)) / (right - left) };
	const window = windowAround(bounds, size);
	const scene = sceneOf(sheet, lit);
	const found = new Set<string>();
	for (const level of levelsIn(sheet.levels, window, size)) {
		for (const paint of PAINTS.filter((one) => isUsed(one, window.scale))) {
			const shapes = paintedShapes(level.layers[paint.layer] ?? [], paint, scene);
			for (const shape of shapes)
				if (
					shape.id &&
					!found.has(shape.id) &&
					outlineMeets(outlineOf(level, shape, isSurface(paint.layer)), bounds)
				)
					found.add(shape.id);
		}
	}
	return found;
}
