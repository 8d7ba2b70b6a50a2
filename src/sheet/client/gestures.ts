import type { LiveSheet } from './live-sheet.ts';

/** A point of the browser’s window, in CSS pixels. */
type Point = readonly [x: number, y: number];

/** Zoom factor of one step: a double click. */
const STEP = 1.6;
/** Zoom factor of one CSS pixel that the wheel scrolls. */
const WHEEL_STEP = 1.002;
/** Furthest that a finger or a mouse moves during a click, in CSS pixels. */
export const CLICK_SLIP = 5;

/** What the gestures ask of the page around the sheet. */
export interface GestureRules {
	/** Whether a press at this target moves the sheet. */
	isMovable: (target: Element) => boolean;
	/** Whether the wheel zooms without Ctrl: only after the reader has turned to the map. */
	takesWheel: () => boolean;
	/** The reader has moved the sheet by hand. */
	moved: () => void;
}

/** Lets a reader move a sheet by dragging, pinching, double clicks and the wheel. */
export function enableGestures(stage: HTMLElement, sheet: LiveSheet, rules: GestureRules): void {
	const fingers = new Map<number, Point>();
	let slip = 0;
	stage.addEventListener('pointerdown', (event) => {
		if (fingers.size === 0) slip = 0;
		if (event.button === 0 && rules.isMovable(event.target as Element))
			fingers.set(event.pointerId, [event.clientX, event.clientY]);
	});
	window.addEventListener('pointermove', (event) => {
		const before = fingers.get(event.pointerId);
		if (!before) return;
		// While the pointer is captured, the browser need not search for the element below it.
		if (slip > CLICK_SLIP) stage.setPointerCapture(event.pointerId);
		const span = spanOf(fingers);
		fingers.set(event.pointerId, [event.clientX, event.clientY]);
		const [dx, dy] = [event.clientX - before[0], event.clientY - before[1]];
		slip += Math.abs(dx) + Math.abs(dy);
		if (slip <= CLICK_SLIP) return;
		if (fingers.size > 1) sheet.zoom(spanOf(fingers) / span, inStage(middleOf(fingers)));
		// Each of several fingers moves the sheet by its share.
		sheet.pan(-dx / fingers.size, -dy / fingers.size);
		rules.moved();
	});
	for (const type of ['pointerup', 'pointercancel'] as const)
		window.addEventListener(type, (event) => fingers.delete(event.pointerId));
	stage.addEventListener('dragstart', (event) => event.preventDefault());
	// A click from the keyboard has `detail` 0 and never ends a drag.
	const afterDrag = (event: MouseEvent) =>
		event.detail > 0 && slip > CLICK_SLIP && event.preventDefault();
	stage.addEventListener('click', afterDrag, true);
	stage.addEventListener('dblclick', (event) => {
		if (!rules.isMovable(event.target as Element)) return;
		sheet.zoom(STEP, inStage([event.clientX, event.clientY]), true);
		rules.moved();
	});
	const wheel = (event: WheelEvent) => {
		if (!event.ctrlKey && !rules.takesWheel()) return;
		event.preventDefault();
		sheet.zoom(WHEEL_STEP ** -event.deltaY, inStage([event.clientX, event.clientY]));
		rules.moved();
	};
	stage.addEventListener('wheel', wheel, { passive: false });

	function inStage([x, y]: Point): Point {
		const { left, top } = stage.getBoundingClientRect();
		return [x - left, y - top];
	}
}

/** Returns the distance between two fingers in CSS pixels; 1 if there are not two. */
function spanOf(fingers: ReadonlyMap<number, Point>): number {
	const [a, b] = [...fingers.values()];
	return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 1;
}

/** Returns the middle between the first two fingers. */
function middleOf(fingers: ReadonlyMap<number, Point>): Point {
	const [a, b] = [...fingers.values()] as [Point, Point];
	return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
