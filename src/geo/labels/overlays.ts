import { OVERLAYS } from '../plate-widths.ts';
import type { Rect } from './label-box.ts';

/** Height of the title in CSS pixels. */
export const TITLE_HEIGHT = 24;
/** The box of the title, in CSS pixels from the top left corner of the plate. */
const TITLE: Rect = { left: 0, right: 112, top: 0, bottom: TITLE_HEIGHT };
/** Sizes of the scale bar in CSS pixels. */
const SCALE = { inset: 10, top: 21, text: 46 };

/**
 * Sizes in CSS pixels of the key in the lower right corner, which shows where the frame is in a larger one. The scale
 * bar of a frame with a key is in the left corner. The key is `width` wide, but at most `share` of the plate’s width.
 */
export const KEY_SIZE = { inset: 10, width: 50, height: 40, share: 0.11 };

interface OverlayOptions {
	/** The lower corner of the scale bar: `start` is left, `end` is right. */
	side: 'start' | 'end';
	hasTitle: boolean;
	hasKey: boolean;
}

/**
 * Returns the overlays of a plate: scale bar, title and key. Each is a function that returns the box of the overlay on
 * a plate of a width and a height in CSS pixels. The sizes are those of the style sheets.
 */
export function overlaysOf({ side, hasTitle, hasKey }: OverlayOptions) {
	const scale = (width: number, height: number): Rect => {
		const scaleWidth = width < OVERLAYS ? 0 : SCALE.inset + SCALE.text + width / 5;
		const left = side === 'start' ? 0 : width - scaleWidth;
		return { left, right: left + scaleWidth, top: height - SCALE.top, bottom: height };
	};
	const key = (width: number, height: number): Rect => {
		const size = Math.min(1, (width * KEY_SIZE.share) / KEY_SIZE.width);
		const [across, up] =
			width < OVERLAYS
				? [0, 0]
				: [KEY_SIZE.inset + KEY_SIZE.width * size, KEY_SIZE.inset + KEY_SIZE.height * size];
		return { left: width - across, right: width, top: height - up, bottom: height };
	};
	return [scale, ...(hasTitle ? [() => TITLE] : []), ...(hasKey ? [key] : [])];
}
