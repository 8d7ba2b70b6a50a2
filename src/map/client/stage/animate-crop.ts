import { type Crop, placeCrop, slideTo } from '#src/geo/shared/crop.ts';
import { declutterLabels } from './declutter-labels.ts';
import { drawScaleBar } from './draw-scale-bar.ts';
import { drawnCrop, keepDrawn, keepShown } from './slot-crops.ts';

/** How long a calm move lasts, and after how long without a gesture a map is drawn anew, in milliseconds. */
const DURATION_MS = 600;
const REST_MS = 160;

const resting = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Whether the reader would rather have nothing move by itself. */
export const isMotionless = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Shows a crop: at once, or calmly if asked and the reader has nothing against motion. */
export function showCrop(slot: Element, crop: Crop, calmly = false): void {
	if (!calmly || isMotionless()) {
		putCrops(new Map([[slot, crop]]));
		return;
	}
	keepShown(slot, crop);
	const plate = plateOf(slot);
	const from = getComputedStyle(plate).transform;
	if (from === 'none' && crop.join() === drawnCrop(slot).join()) return;
	halt(slot);
	const frames = { transform: [from, slideTo(drawnCrop(slot), crop)] };
	const timing = { duration: DURATION_MS, easing: 'ease-in-out', fill: 'forwards' } as const;
	plate.animate(frames, timing).onfinish = () => rest(slot, crop);
}

/** Shows a cut in each of some slots, at once. */
export function putCrops(crops: ReadonlyMap<Element, Crop>): void {
	for (const [slot, crop] of crops) {
		keepShown(slot, crop);
		drawCrop(slot, crop);
	}
	declutterLabels(...crops.keys());
}

/**
 * Shows a crop under the reader’s hand: the drawing is only slid and stretched, until the hand rests. That takes a third
 * of the script’s thread that drawing takes (1.6 ms a frame against 4.7, where it was measured), and paints nothing.
 */
export function slideCrop(slot: Element, crop: Crop): void {
	keepShown(slot, crop);
	halt(slot);
	const { style } = plateOf(slot);
	style.willChange = 'transform';
	style.transform = slideTo(drawnCrop(slot), crop);
	resting.set(
		slot,
		setTimeout(() => rest(slot, crop), REST_MS),
	);
}

/** The labels wait for the next frame, so that neither takes long. */
function rest(slot: Element, crop: Crop) {
	drawCrop(slot, crop);
	requestAnimationFrame(() => declutterLabels(slot));
}

function halt(slot: Element) {
	clearTimeout(resting.get(slot));
	for (const animation of plateOf(slot).getAnimations()) animation.cancel();
}

function drawCrop(slot: Element, crop: Crop) {
	halt(slot);
	const { style } = plateOf(slot);
	style.transform = style.willChange = '';
	keepDrawn(slot, crop);
	const view = slot.querySelector('.map-view')!;
	for (const [name, value] of Object.entries(placeCrop(crop))) view.setAttribute(name, value);
	drawScaleBar(slot, crop);
}

const plateOf = (slot: Element) => slot.querySelector<HTMLElement>('.map-plate')!;
