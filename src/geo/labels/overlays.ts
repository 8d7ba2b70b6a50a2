import type { Rect } from './label-box.ts';

const TITLE: Rect = { left: 0, right: 112, top: 0, bottom: 24 };
/** The scale bar is left out below `from`. */
const SCALE = { from: 240, inset: 10, top: 21, text: 46 };

/**
 * The key to where a large frame lies, in the lower corner at the end; a frame with one has its scale at the start.
 * It is `width` px wide, but at most this share of the map.
 */
export const KEY = { inset: 10, width: 50, height: 40, share: 0.11 };

interface Furniture {
	/** The corner of the scale bar. */
	side: 'start' | 'end';
	hasTitle: boolean;
	hasKey: boolean;
}

/** What the style sheet lays over a plate of a width and a height in CSS pixels: scale bar, title and key. */
export function overlaysOf({ side, hasTitle, hasKey }: Furniture) {
	const scale = (width: number, height: number): Rect => {
		const reach = width < SCALE.from ? 0 : SCALE.inset + SCALE.text + width / 5;
		const left = side === 'start' ? 0 : width - reach;
		return { left, right: left + reach, top: height - SCALE.top, bottom: height };
	};
	const key = (width: number, height: number): Rect => {
		const size = Math.min(1, (width * KEY.share) / KEY.width);
		const [across, up] =
			width < SCALE.from ? [0, 0] : [KEY.inset + KEY.width * size, KEY.inset + KEY.height * size];
		return { left: width - across, right: width, top: height - up, bottom: height };
	};
	return [scale, ...(hasTitle ? [() => TITLE] : []), ...(hasKey ? [key] : [])];
}
