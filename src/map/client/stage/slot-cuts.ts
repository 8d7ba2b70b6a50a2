import type { Cut } from '#src/geo/shared/cut.ts';

const WHOLE: Cut = [0, 0, 1];
const shown = new WeakMap<Element, Cut>();
const drawn = new WeakMap<Element, Cut>();

/** The cut that a slot shows, or is on its way to. */
export const shownCut = (slot: Element): Cut => shown.get(slot) ?? WHOLE;

/** Remembers the cut that a slot is to show. */
export const keepShown = (slot: Element, cut: Cut): void => void shown.set(slot, cut);

/** The cut that a slot was last drawn in. */
export const drawnCut = (slot: Element): Cut => drawn.get(slot) ?? WHOLE;

/** Remembers the cut that a slot is drawn in. */
export const keepDrawn = (slot: Element, cut: Cut): void => void drawn.set(slot, cut);

/** The plate of a slot in the window, in CSS pixels, wherever it is moved to just now. */
export function plateBox(slot: Element) {
	const { left, top } = slot.getBoundingClientRect();
	const plate = slot.querySelector<HTMLElement>('.map-plate')!;
	const { offsetLeft, offsetTop, offsetWidth: width, offsetHeight: height } = plate;
	return { left: left + offsetLeft, top: top + offsetTop, width, height };
}
