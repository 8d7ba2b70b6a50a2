import type { Rect } from './label-box.ts';

const TITLE: Rect = { left: 0, right: 112, top: 0, bottom: 24 };
/** The scale bar is left out below `from`. */
const SCALE = { from: 240, inset: 10, top: 21, text: 46 };

/** What the style sheet lays over a plate of a width and a height in CSS pixels: scale bar and title. */
export function furnitureOf(side: 'start' | 'end', hasTitle: boolean) {
	const scale = (width: number, height: number): Rect => {
		const reach = width < SCALE.from ? 0 : SCALE.inset + SCALE.text + width / 5;
		const left = side === 'start' ? 0 : width - reach;
		return { left, right: left + reach, top: height - SCALE.top, bottom: height };
	};
	return hasTitle ? [scale, () => TITLE] : [scale];
}
