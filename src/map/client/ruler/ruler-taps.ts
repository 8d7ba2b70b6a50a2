import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { placeNear } from '../stage/hit-test.ts';

/** How far a finger that means a point may slip, in CSS pixels. */
const SLIP = 5;

interface Taps {
	/** A point of the window, on a slot, and the place that is meant, if one is near. */
	tap(slot: HTMLElement, x: number, y: number, place: string | undefined): void;
	/** The last tap was the first of two that zoom. */
	undo(): void;
}

/**
 * Tells of taps and clicks on the large map, and on places of any, before anyone else hears of them, until
 * `signal` aborts. What pans or zooms is no tap; a place that is pressed by a key is.
 */
export function onTaps(figure: HTMLElement, { tap, undo }: Taps, signal: AbortSignal): void {
	const first = { signal, capture: true };
	let down = { x: 0, y: 0, isTouch: false };
	let isSlip = false;
	figure.addEventListener(
		'pointerdown',
		({ clientX: x, clientY: y, pointerType }) => {
			down = { x, y, isTouch: pointerType === 'touch' };
		},
		first,
	);
	figure.addEventListener(
		'pointerup',
		({ clientX, clientY }) => {
			isSlip = Math.hypot(clientX - down.x, clientY - down.y) > SLIP;
		},
		first,
	);
	figure.addEventListener(
		'click',
		(event) => {
			const slot = slotOf(event);
			if (!slot || opensNewTab(event)) return;
			const isPan = isSlip || event.defaultPrevented;
			event.preventDefault();
			event.stopImmediatePropagation();
			const own = linkOf(event)?.dataset['place'];
			// A click by a key has no count, and one by a finger is put where browsers think it was meant.
			if (event.detail === 0 && own) tap(slot, 0, 0, own);
			if (event.detail !== 1 || isPan) return;
			tap(slot, down.x, down.y, placeNear(slot, down, own));
		},
		first,
	);
	figure.addEventListener('dblclick', (event) => slotOf(event) && undo(), first);
}

function slotOf(event: Event) {
	const target = event.target as Element;
	if (target.closest('button')) return null;
	return target.closest<HTMLElement>(linkOf(event) ? '.map-slot' : '.map-slot[data-large]');
}

const linkOf = ({ target }: Event) => (target as Element).closest<HTMLElement>('a[data-place]');
