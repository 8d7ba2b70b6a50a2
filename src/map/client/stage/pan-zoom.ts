import { type Crop, panCrop, zoomCrop } from '#src/geo/shared/crop.ts';
import { showCrop, slideCrop } from './animate-crop.ts';
import { CLICK_SLIP, fingerDistance, fingerMidpoint, type Point } from './finger-geometry.ts';
import { plateBox, shownCrop } from './slot-crops.ts';

/** Zoom factor of one step. */
const STEP = 1.6;
/** Zoom factor of one CSS pixel that the wheel scrolls. */
const WHEEL_STEP = 1.002;

/**
 * Makes a figure’s large map movable by dragging, pinching, double clicks, and the wheel with Ctrl or while the figure
 * has the focus, but not one of its places.
 *
 * @returns The actions of buttons and keys on the large map: `pan` moves it by shares of its visible width and height,
 * `act` handles `+`, `=`, `-` and `0` and returns false for any other key.
 */
export function enablePanZoom(figure: HTMLElement) {
	figure.dataset['movable'] = '';
	const fingers = new Map<number, Point>();
	let moved = 0;
	/** Box of the large map’s plate in CSS pixels, read when the last finger came down. */
	let box = { left: 0, top: 0, width: 1, height: 1 };

	figure.addEventListener('pointerdown', (event) => {
		if (fingers.size === 0) moved = 0;
		const slot = slotOf(event);
		if (!slot || event.button) return;
		box = plateBox(slot);
		fingers.set(event.pointerId, [event.clientX, event.clientY]);
	});
	window.addEventListener('pointermove', (event) => {
		const previous = fingers.get(event.pointerId);
		const slot = fingers.size && slotOf(event, figure);
		if (!previous || !slot) return;
		// While the pointer is captured, the browser need not search for the element below it.
		if (moved > CLICK_SLIP) slot.setPointerCapture(event.pointerId);
		const spanBefore = fingerDistance(fingers);
		fingers.set(event.pointerId, [event.clientX, event.clientY]);
		const [dx, dy] = [event.clientX - previous[0], event.clientY - previous[1]];
		moved += Math.abs(dx) + Math.abs(dy);
		if (moved < CLICK_SLIP) return;
		if (fingers.size > 1) zoom(slot, spanBefore / fingerDistance(fingers), fingerMidpoint(fingers));
		const { width, height } = box;
		const share = 1 / fingers.size;
		set(slot, panCrop(shownCrop(slot), (-dx / width) * share, (-dy / height) * share));
	});
	for (const type of ['pointerup', 'pointercancel'] as const)
		window.addEventListener(type, (event) => fingers.delete(event.pointerId));
	figure.addEventListener('dragstart', (event) => event.preventDefault());
	// A click from the keyboard has `detail` 0 and is never a drag, whatever the pointer did before.
	figure.addEventListener(
		'click',
		(event) => event.detail > 0 && moved > CLICK_SLIP && slotOf(event) && event.preventDefault(),
		true,
	);
	figure.addEventListener('dblclick', (event) => {
		const slot = slotOf(event);
		if (slot) zoom(slot, 1 / STEP, [event.clientX, event.clientY], true);
	});
	figure.addEventListener(
		'wheel',
		(event) => {
			const slot = slotOf(event);
			const isWanted = event.ctrlKey || figure.querySelector(':focus:not(.map-label *)') !== null;
			if (!slot || !isWanted) return;
			event.preventDefault();
			zoom(slot, WHEEL_STEP ** event.deltaY, [event.clientX, event.clientY]);
		},
		{ passive: false },
	);

	const large = () => figure.querySelector('[data-large]')!;
	return {
		pan: (x: number, y: number) => set(large(), panCrop(shownCrop(large()), x, y), true),
		act(key: string) {
			if (key === '+' || key === '=') zoom(large(), 1 / STEP, undefined, true);
			else if (key === '-') zoom(large(), STEP, undefined, true);
			else if (key === '0') set(large(), [0, 0, 1], true);
			else return false;
			return true;
		},
	};

	function zoom(slot: Element, factor: number, at?: Point, isAnimated = false) {
		if (fingers.size === 0) box = plateBox(slot);
		const { left, top, width, height } = box;
		const share = at && ([(at[0] - left) / width, (at[1] - top) / height] as [number, number]);
		set(slot, zoomCrop(shownCrop(slot), factor, share), isAnimated);
	}

	function set(slot: Element, crop: Crop, isAnimated = false) {
		figure.dataset['free'] = '';
		if (isAnimated) showCrop(slot, crop, true);
		else slideCrop(slot, crop);
	}
}

function slotOf(event: Event, within?: Element) {
	const slot = (event.target as Element).closest?.('.map-slot[data-large]');
	return within && !within.contains(slot) ? null : slot;
}
