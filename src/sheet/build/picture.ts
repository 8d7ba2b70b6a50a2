import type { Lettered } from '#src/sheet/shared/lettering/letter-sheet.ts';
import type { Rect } from '#src/sheet/shared/lettering/rect.ts';
import type { Bounds } from '#src/sheet/shared/window.ts';
import { letterStill } from './letter-still.ts';
import { paintStill, type Still } from './paint-still.ts';
import type { Sheet } from './sheet.ts';

/** A still picture of a window of a sheet: its ground, and its names above it. */
export interface Picture {
	bounds: Bounds;
	still: Still;
	/** Figures in CSS pixels of a picture `width` wide. */
	names: Lettered[];
	width: number;
}

/** What a picture shows. */
export interface PictureSpec {
	/** Begins the name of its file: the id of a view or a place. */
	id: string;
	bounds: Bounds;
	/** The smallest width of the picture, in CSS pixels. */
	width: number;
	/** Ids of what is lit. */
	lit?: readonly string[];
	/** Boxes that are taken by other things, in CSS pixels of the picture. */
	taken?: readonly Rect[];
}

/** Paints and letters a picture of a sheet, with everything of the legend switched on. */
export function drawPicture(
	{ levels, names }: Pick<Sheet, 'levels' | 'names'>,
	{ id, bounds, width, lit = [], taken = [] }: PictureSpec,
): Picture {
	const switches = levels.flatMap((level) =>
		Object.values(level.layers).flatMap((shapes) => shapes.flatMap((shape) => shape.switch ?? [])),
	);
	const bright = new Set(lit);
	return {
		bounds,
		still: paintStill(id, levels, bounds, { lit: bright, on: new Set(switches) }),
		names: letterStill(levels, bounds, { names, lit: bright, taken, width }),
		width,
	};
}
