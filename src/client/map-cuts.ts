import type { Cut } from '../lib/cut.ts';

const cuts = new WeakMap<Element, Cut>();

/** The cut that a slot shows, or is on its way to. */
export function shownCut(slot: Element): Cut {
	return cuts.get(slot) ?? [0, 0, 1];
}

/** Remembers the cut that a slot is to show. */
export function keepCut(slot: Element, cut: Cut) {
	cuts.set(slot, cut);
}
