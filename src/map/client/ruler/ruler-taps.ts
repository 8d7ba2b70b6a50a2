import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { CLICK_SLIP } from '../stage/finger-geometry.ts';
import { placeNear } from '../stage/hit-test.ts';

/** Callbacks of `listenToTaps`. */
interface Taps {
	/** Called with the tapped slot, a point of the window in CSS pixels, and the id of a place near it, if any. */
	tap(slot: HTMLElement, x: number, y: number, place: string | undefined): void;
	/** Called when the last tap was the first of a double tap, which zooms. */
	undo(): void;
}

/**
 * Reports taps and clicks on the large map, and on the places of every map, until `signal` aborts. Other listeners do
 * not get these clicks. Panning and zooming are not reported; pressing a key on a place is.
 */
export function listenToTaps(figure: HTMLElement, { tap, undo }: Taps, signal: AbortSignal): void {
	const options = { signal, capture: true };
	let down = { x: 0, y: 0, isTouch: false };
	let isSlip = false;
	figure.addEventListener(
		'pointerdown',
		({ clientX: x, clientY: y, pointerType }) => {
			down = { x, y, isTouch: pointerType === 'touch' };
		},
		options,
	);
	figure.addEventListener(
		'pointerup',
		({ clientX, clientY }) => {
			isSlip = Math.hypot(clientX - down.x, clientY - down.y) > CLICK_SLIP;
		},
		options,
	);
	figure.addEventListener(
		'click',
		(event) => {
			const slot = slotOf(event);
			if (!slot || opensNewTab(event)) return;
			const isPan = isSlip || event.defaultPrevented;
			event.preventDefault();
			event.stopImmediatePropagation();
			const linkedPlace = linkOf(event)?.dataset['place'];
			// A click from the keyboard has `detail` 0. Browsers move a touch click to a near target, so `down` is used.
			if (event.detail === 0 && linkedPlace) tap(slot, 0, 0, linkedPlace);
			if (event.detail !== 1 || isPan) return;
			tap(slot, down.x, down.y, placeNear(slot, down, linkedPlace));
		},
		options,
	);
	figure.addEventListener('dblclick', (event) => slotOf(event) && undo(), options);
}

function slotOf(event: Event) {
	const target = event.target as Element;
	if (target.closest('button')) return null;
	return target.closest<HTMLElement>(linkOf(event) ? '.map-slot' : '.map-slot[data-large]');
}

const linkOf = ({ target }: Event) => (target as Element).closest<HTMLElement>('a[data-place]');
