import { type Cut, placeCut, slideTo } from '#src/geo/shared/cut.ts';
import { declutterLabels } from './declutter-labels.ts';
import { drawScaleBar } from './draw-scale-bar.ts';
import { drawnCut, keepDrawn, keepShown } from './slot-cuts.ts';

/** How long a calm move lasts, and after how long without a gesture a map is drawn anew, in milliseconds. */
const DURATION_MS = 600;
const REST_MS = 160;

const resting = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Whether the reader would rather have nothing move by itself. */
export const isMotionless = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Shows a cut: at once, or calmly if asked and the reader has nothing against motion. */
export function showCut(slot: Element, cut: Cut, calmly = false): void {
	if (!calmly || isMotionless()) {
		putCuts(new Map([[slot, cut]]));
		return;
	}
	keepShown(slot, cut);
	const plate = plateOf(slot);
	const from = getComputedStyle(plate).transform;
	if (from === 'none' && cut.join() === drawnCut(slot).join()) return;
	halt(slot);
	const frames = { transform: [from, slideTo(drawnCut(slot), cut)] };
	const timing = { duration: DURATION_MS, easing: 'ease-in-out', fill: 'forwards' } as const;
	plate.animate(frames, timing).onfinish = () => rest(slot, cut);
}

/** Shows a cut in each of some slots, at once. */
export function putCuts(cuts: ReadonlyMap<Element, Cut>): void {
	for (const [slot, cut] of cuts) {
		keepShown(slot, cut);
		drawCut(slot, cut);
	}
	declutterLabels(...cuts.keys());
}

/**
 * Shows a cut under the reader’s hand: the drawing is only slid and stretched, until the hand rests. That takes a third
 * of the script’s thread that drawing takes (1.6 ms a frame against 4.7, where it was measured), and paints nothing.
 */
export function slideCut(slot: Element, cut: Cut): void {
	keepShown(slot, cut);
	halt(slot);
	const { style } = plateOf(slot);
	style.willChange = 'transform';
	style.transform = slideTo(drawnCut(slot), cut);
	resting.set(
		slot,
		setTimeout(() => rest(slot, cut), REST_MS),
	);
}

/** The labels wait for the next frame, so that neither takes long. */
function rest(slot: Element, cut: Cut) {
	drawCut(slot, cut);
	requestAnimationFrame(() => declutterLabels(slot));
}

function halt(slot: Element) {
	clearTimeout(resting.get(slot));
	for (const animation of plateOf(slot).getAnimations()) animation.cancel();
}

function drawCut(slot: Element, cut: Cut) {
	halt(slot);
	const { style } = plateOf(slot);
	style.transform = style.willChange = '';
	keepDrawn(slot, cut);
	const view = slot.querySelector('.map-view')!;
	for (const [name, value] of Object.entries(placeCut(cut))) view.setAttribute(name, value);
	drawScaleBar(slot, cut);
}

const plateOf = (slot: Element) => slot.querySelector<HTMLElement>('.map-plate')!;
