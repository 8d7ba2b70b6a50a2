import type { Level } from './level.ts';

/** A rectangle of the sheet's plane in kilometres: left, top, right, bottom. */
export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** What a picture shows of the sheet. Its centre is in kilometres of the plane, its scale in CSS pixels per kilometre. */
export interface Window {
	x: number;
	y: number;
	scale: number;
}

/** Width and height in CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** The largest scale that is drawn, in CSS pixels per kilometre: a bridge of 500 m is then 35 px long. */
const LARGEST_SCALE = 70;

/** Returns the window that shows these bounds whole, as large as the size allows. */
export function windowAround([left, top, right, bottom]: Bounds, { width, height }: Size): Window {
	const scale = Math.min(width / (right - left), height / (bottom - top), LARGEST_SCALE);
	return { x: (left + right) / 2, y: (top + bottom) / 2, scale };
}

/** Returns the bounds of what a window of this size shows. */
export function boundsOf({ x, y, scale }: Window, { width, height }: Size): Bounds {
	const [across, down] = [width / scale / 2, height / scale / 2];
	return [x - across, y - down, x + across, y + down];
}

/** Returns bounds around a point of the plane. @param ratio Width divided by height. */
export function boundsAround(
	[x, y]: readonly [number, number],
	widthKm: number,
	ratio: number,
): Bounds {
	const [across, down] = [widthKm / 2, widthKm / ratio / 2];
	return [x - across, y - down, x + across, y + down];
}

/** Whether the first bounds lie within the second. */
export function liesWithin(inner: Bounds, outer: Bounds): boolean {
	return (
		inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
	);
}

/** Returns the point of a picture, in CSS pixels from its upper left corner, at which a point of the plane stands. */
export function toPixels(
	window: Window,
	{ width, height }: Size,
	[x, y]: readonly [number, number],
): [number, number] {
	return [(x - window.x) * window.scale + width / 2, (y - window.y) * window.scale + height / 2];
}

/**
 * Returns the levels that a window shows, the lowest first. Those that lie wholly below a finer one are left out.
 * @param levels The coarsest first, levels without bounds last.
 */
export function levelsIn<L extends Pick<Level, 'from' | 'bounds'>>(
	levels: readonly L[],
	window: Window,
	size: Size,
): L[] {
	const shown = levels.filter(({ from }) => from <= window.scale);
	const seen = boundsOf(window, size);
	const finest = shown.findLastIndex(({ bounds }) => bounds && liesWithin(seen, bounds));
	return shown.filter(({ bounds }, index) => index >= finest || !bounds);
}

/** How far a reader may move a window. */
export interface Limits {
	/** The centre stays within these bounds, in kilometres. */
	bounds: Bounds;
	/** The scale stays between these, in CSS pixels per kilometre. */
	scales: readonly [smallest: number, largest: number];
}

/** Returns the nearest window that the limits allow. */
export function keepWithin({ x, y, scale }: Window, { bounds, scales }: Limits): Window {
	const between = (low: number, value: number, high: number) =>
		Math.min(high, Math.max(low, value));
	const [left, top, right, bottom] = bounds;
	return {
		x: between(left, x, right),
		y: between(top, y, bottom),
		scale: between(scales[0], scale, scales[1]),
	};
}
