import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { CLICK_SLIP } from '#src/sheet/client/gestures.ts';
import { placeNear } from '../stage/hit-test.ts';

/** Callbacks of `listenToTaps`. */
interface Taps {
	/** Called with a point of the window in CSS pixels, and the id of a place near it, if any. */
	tap(x: number, y: number, place: string | undefined): void;
	/** Called when the last tap was the first of a double tap, which zooms. */
	undo(): void;
}

/**
 * Reports taps and clicks on the map until `signal` aborts. Other listeners do not get these clicks. Panning and zooming are not reported; pressing a key on a place is.
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
			const stage = stageOf(event);
			if (!stage || opensNewTab(event)) return;
			const isPan = isSlip || event.defaultPrevented;
			event.preventDefault();
			event.stopImmediatePropagation();
			const linkedPlace = linkOf(event)?.dataset['place'];
			// A click from the keyboard has `detail` 0. Browsers move a touch click to a near target, so `down` is used.
			if (event.detail === 0 && linkedPlace) tap(0, 0, linkedPlace);
			if (event.detail !== 1 || isPan) return;
			tap(down.x, down.y, placeNear(stage, down, linkedPlace));
		},
		options,
	);
	figure.addEventListener('dblclick', (event) => stageOf(event) && undo(), options);
}

const stageOf = ({ target }: Event) =>
	(target as Element).closest('button') ? null : (target as Element).closest('.sheet-stage');

const linkOf = ({ target }: Event) => (target as Element).closest<HTMLElement>('a[data-place]');
