import { shapeGeometry } from '#src/sheet/build/levels/shape-geometry.ts';
import { sceneOf } from '#src/sheet/build/picture.ts';
import type { Sheet } from '#src/sheet/build/sheet.ts';
import { type GroundLayer, isSurface, type Shape } from '#src/sheet/shared/level.ts';
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
				if (shape.id && !found.has(shape.id) && isIn(level, shape, paint.layer))
					found.add(shape.id);
		}
	}
	return found;

	function isIn(level: Sheet['levels'][number], shape: Shape, layer: GroundLayer) {
		const { coordinates } = shapeGeometry(level, shape, isSurface(layer));
		return (coordinates as [number, number][][]).some((line) =>
			line.some((point, index) => index > 0 && meets(line[index - 1]!, point, bounds)),
		);
	}
}

/** Whether a straight piece has a point within bounds: it is cut at each edge in turn, after Liang and Barsky. */
function meets(
	[x0, y0]: readonly [number, number],
	[x1, y1]: readonly [number, number],
	[left, top, right, bottom]: Bounds,
): boolean {
	let [from, to] = [0, 1];
	for (const [start, by, low, high] of [
		[x0, x1 - x0, left, right],
		[y0, y1 - y0, top, bottom],
	] as const) {
		if (by === 0) {
			if (start < low || start > high) return false;
			continue;
		}
		const [a, b] = [(low - start) / by, (high - start) / by];
		from = Math.max(from, Math.min(a, b));
		to = Math.min(to, Math.max(a, b));
	}
	return from <= to;
}
