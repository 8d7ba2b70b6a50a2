import type { PlanePoint } from '#src/sheet/shared/sheet-name.ts';
import { type Bounds, boundsOf, type Size, type Window } from '#src/sheet/shared/window.ts';

/** The share of the picture, in its middle, in which points are in sight. */
const IN_SIGHT = 0.8;
/** Least distance of two points that the picture tells apart, as a share of its width. */
const APART = 0.15;
/** A place is found on a picture of at least this share of the scale from which it is lettered. */
const NEAR_ENOUGH = 0.4;
/** The scale at which a single place is shown, times that from which it is lettered. */
const CLOSER = 1.6;
/** Room round several points, as a share of their bounds on each side. */
const ROOM = 0.3;
/** The least width of bounds round several points, in kilometres. */
const LEAST_KM = 2;

/** What is shown now, and how close the picture should be. */
interface Now {
	window: Window;
	size: Size;
	/** The scale, in CSS pixels per kilometre, from which the least important of the points is lettered. */
	from: number;
}

/**
 * Returns the bounds to be shown for some points of the plane, in kilometres.
 * @returns Undefined if there are no points, or all are in sight already, and not too close together.
 */
export function boundsForPoints(points: readonly PlanePoint[], now: Now): Bounds | undefined {
	const [first] = points;
	if (!first) return undefined;
	const { window, size, from } = now;
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [left, right, top, bottom] = [
		...[Math.min(...xs), Math.max(...xs)],
		...[Math.min(...ys), Math.max(...ys)],
	] as [number, number, number, number];
	const span = Math.max(right - left, bottom - top);
	const isApart = span === 0 || span * window.scale > size.width * APART;
	const seen = boundsOf(window, { width: size.width * IN_SIGHT, height: size.height * IN_SIGHT });
	const isSeen = left >= seen[0] && top >= seen[1] && right <= seen[2] && bottom <= seen[3];
	if (isSeen && isApart && window.scale >= from * NEAR_ENOUGH) return undefined;
	if (span === 0) {
		const scale = Math.max(window.scale, from * CLOSER);
		return boundsOf({ x: left, y: top, scale }, size);
	}
	const [across, down] = [
		Math.max((right - left) * ROOM, LEAST_KM / 2),
		Math.max((bottom - top) * ROOM, LEAST_KM / 2),
	];
	return [left - across, top - down, right + across, bottom + down];
}
