import type { Bounds } from '#src/sheet/shared/window.ts';
import { boundsInShape, STRIP } from './bounds.ts';
import { cropStill, type Still } from './paint-still.ts';
import { type Lettering, type LetteredSheet, letterPicture } from './picture.ts';

/** The part of a still that the strip of a narrow window shows, with its names. */
export interface StripPicture {
	viewBox: string;
	lettering: Lettering;
}

/** The smallest width of the strip’s picture with names, in CSS pixels: that in a window 720 px high. */
const WIDTH = 255;

/** Crops a still for a strip, and letters it. @param bounds What the still shows. @param lit Ids of what is lit. */
export function stripPicture(
	sheet: LetteredSheet,
	still: Still,
	bounds: Bounds,
	lit: readonly string[],
): StripPicture {
	const shown = boundsInShape(bounds, STRIP);
	return {
		viewBox: cropStill(still, shown).viewBox,
		lettering: letterPicture(sheet, { bounds: shown, width: WIDTH, lit }),
	};
}
