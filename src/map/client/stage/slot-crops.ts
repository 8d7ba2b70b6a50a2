import type { Crop } from '#src/geo/shared/crop.ts';

const WHOLE: Crop = [0, 0, 1];
const shown = new WeakMap<Element, Crop>();
const drawn = new WeakMap<Element, Crop>();

/** Returns the crop that a slot shows or is moving to. */
export const shownCrop = (slot: Element): Crop => shown.get(slot) ?? WHOLE;

/** Sets the crop that a slot shows or is moving to. */
export const setShownCrop = (slot: Element, crop: Crop): void => void shown.set(slot, crop);

/** Returns the crop in which a slot was last drawn. */
export const drawnCrop = (slot: Element): Crop => drawn.get(slot) ?? WHOLE;

/** Sets the crop in which a slot was last drawn. */
export const setDrawnCrop = (slot: Element, crop: Crop): void => void drawn.set(slot, crop);

/** Returns the box of a slot’s plate in the window, in CSS pixels, without the transform of a running move. */
export function plateBox(slot: Element) {
	const { left, top } = slot.getBoundingClientRect();
	const plate = slot.querySelector<HTMLElement>('.map-plate')!;
	const { offsetLeft, offsetTop, offsetWidth: width, offsetHeight: height } = plate;
	return { left: left + offsetLeft, top: top + offsetTop, width, height };
}
