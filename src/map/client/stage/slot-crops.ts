import type { Crop } from '#src/geo/shared/crop.ts';

const WHOLE: Crop = [0, 0, 1];
const shown = new WeakMap<Element, Crop>();
const drawn = new WeakMap<Element, Crop>();

/** The crop that a slot shows, or is on its way to. */
export const shownCrop = (slot: Element): Crop => shown.get(slot) ?? WHOLE;

/** Remembers the crop that a slot is to show. */
export const keepShown = (slot: Element, crop: Crop): void => void shown.set(slot, crop);

/** The crop that a slot was last drawn in. */
export const drawnCrop = (slot: Element): Crop => drawn.get(slot) ?? WHOLE;

/** Remembers the crop that a slot is drawn in. */
export const keepDrawn = (slot: Element, crop: Crop): void => void drawn.set(slot, crop);

/** The plate of a slot in the window, in CSS pixels, wherever it is moved to just now. */
export function plateBox(slot: Element) {
	const { left, top } = slot.getBoundingClientRect();
	const plate = slot.querySelector<HTMLElement>('.map-plate')!;
	const { offsetLeft, offsetTop, offsetWidth: width, offsetHeight: height } = plate;
	return { left: left + offsetLeft, top: top + offsetTop, width, height };
}
