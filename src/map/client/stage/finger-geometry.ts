/** A point of the window, in CSS pixels. */
export type Point = readonly [number, number];

/** Furthest that a finger or mouse may move during a click, in CSS pixels. */
export const CLICK_SLIP = 5;

/** Returns the distance between two fingers in CSS pixels; 1 if there are not two. */
export function fingerDistance(fingers: Map<number, Point>): number {
	const [a, b] = [...fingers.values()];
	return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 1;
}

/** Returns the midpoint of the first two fingers. */
export function fingerMidpoint(fingers: Map<number, Point>): Point {
	const [a, b] = [...fingers.values()] as [Point, Point];
	return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
