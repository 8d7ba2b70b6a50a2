import { type Crop, panCrop, zoomCrop } from '#src/geo/shared/crop.ts';
import { showCrop, slideCrop } from './animate-crop.ts';
import { middle, type Point, span } from './finger-geometry.ts';
import { plateBox, shownCrop } from './slot-crops.ts';

const STEP = 1.6;
/** How far a pointer may stray, in CSS pixels, and still be a click. */
const STRAY = 5;

/**
 * Lets the reader move a figure’s large map: drag, pinch, double click, wheel with Ctrl or after a click.
 * @returns What buttons and keys do to the large one.
 */
export function panZoom(figure: HTMLElement) {
	figure.dataset['movable'] = '';
	const fingers = new Map<number, Point>();
	let moved = 0;
	/** Of the large map’s plate, as it was when the last finger came down. */
	let box = { left: 0, top: 0, width: 1, height: 1 };

	figure.addEventListener('pointerdown', (event) => {
		if (fingers.size === 0) moved = 0;
		const slot = slotOf(event);
		if (!slot || event.button) return;
		box = plateBox(slot);
		fingers.set(event.pointerId, [event.clientX, event.clientY]);
	});
	window.addEventListener('pointermove', (event) => {
		const before = fingers.get(event.pointerId);
		const slot = fingers.size && slotOf(event, figure);
		if (!before || !slot) return;
		// Captured, the browser need not look for what lies below.
		if (moved > STRAY) slot.setPointerCapture(event.pointerId);
		const spread = span(fingers);
		fingers.set(event.pointerId, [event.clientX, event.clientY]);
		const [dx, dy] = [event.clientX - before[0], event.clientY - before[1]];
		moved += Math.abs(dx) + Math.abs(dy);
		if (moved < STRAY) return;
		if (fingers.size > 1) zoom(slot, spread / span(fingers), middle(fingers));
		const { width, height } = box;
		const share = 1 / fingers.size;
		set(slot, panCrop(shownCrop(slot), (-dx / width) * share, (-dy / height) * share));
	});
	for (const type of ['pointerup', 'pointercancel'] as const)
		window.addEventListener(type, (event) => fingers.delete(event.pointerId));
	figure.addEventListener('dragstart', (event) => event.preventDefault());
	// A click by a key comes after no movement of a pointer, whatever went before.
	figure.addEventListener(
		'click',
		(event) => event.detail > 0 && moved > STRAY && slotOf(event) && event.preventDefault(),
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
			const isWanted = event.ctrlKey || figure.contains(document.activeElement);
			if (!slot || !isWanted) return;
			event.preventDefault();
			zoom(slot, 1.002 ** event.deltaY, [event.clientX, event.clientY]);
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

	function zoom(slot: Element, factor: number, at?: Point, calmly = false) {
		if (fingers.size === 0) box = plateBox(slot);
		const { left, top, width, height } = box;
		const share = at && ([(at[0] - left) / width, (at[1] - top) / height] as [number, number]);
		set(slot, zoomCrop(shownCrop(slot), factor, share), calmly);
	}

	function set(slot: Element, crop: Crop, calmly = false) {
		figure.dataset['free'] = '';
		if (calmly) showCrop(slot, crop, true);
		else slideCrop(slot, crop);
	}
}

function slotOf(event: Event, within?: Element) {
	const slot = (event.target as Element).closest?.('.map-slot[data-large]');
	return within && !within.contains(slot) ? null : slot;
}
