import type { Size } from '../window.ts';

/** A rectangle in CSS pixels of the picture. */
export interface Rect {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Whether two rectangles overlap. Edges that touch do not. */
export const overlap = (a: Rect, b: Rect): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether the first rectangle lies within the second. */
export const isWithin = (inner: Rect, outer: Rect): boolean =>
	inner.left >= outer.left &&
	inner.top >= outer.top &&
	inner.right <= outer.right &&
	inner.bottom <= outer.bottom;

/** Returns the square around a point. @param reach Half its side. */
export const squareAround = ([x, y]: readonly [number, number], reach: number): Rect => ({
	left: x - reach,
	top: y - reach,
	right: x + reach,
	bottom: y + reach,
});

/** Returns the rectangle of a size around a point. */
export const boxAround = ([x, y]: readonly [number, number], { width, height }: Size): Rect => ({
	left: x - width / 2,
	top: y - height / 2,
	right: x + width / 2,
	bottom: y + height / 2,
});

/** Returns a rectangle with a margin on each side. */
export const widen = ({ left, top, right, bottom }: Rect, margin: number): Rect => ({
	left: left - margin,
	top: top - margin,
	right: right + margin,
	bottom: bottom + margin,
});
