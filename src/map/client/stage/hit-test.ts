import { isShown } from '#src/ui/client/is-shown.ts';

/** Largest distance from its dot at which a place is hit, in CSS pixels: the width of a finger, and of a pointer. */
const REACH = { touch: 24, mouse: 10 };

/**
 * Finds what a tap or click on a slot hits: the place nearest to a finger, or else the link under the point, or else
 * the place nearest to the mouse pointer.
 *
 * @param linkId Id of the place or measure whose link is under the point, if there is one.
 * @returns The id; undefined if nothing is near enough.
 */
export function placeNear(
	slot: Element,
	{ x, y, isTouch }: { x: number; y: number; isTouch: boolean },
	linkId: string | undefined,
): string | undefined {
	const nearest = (within: number) => nearestPlace(slot, x, y, within);
	return (isTouch ? nearest(REACH.touch) : undefined) ?? linkId ?? nearest(REACH.mouse);
}

/** Finds the place shown in a slot whose dot is nearest to a point of the window, at most `within` CSS pixels away. */
function nearestPlace(slot: Element, x: number, y: number, within: number) {
	let best: string | undefined;
	let least = within;
	for (const link of shownPlaces(slot)) {
		const [atX, atY] = dotPosition(link);
		const distance = Math.hypot(atX - x, atY - y);
		if (distance > least) continue;
		least = distance;
		best = link.dataset['place'];
	}
	return best;
}

/** Returns the links of the places that a slot shows. */
export const shownPlaces = (slot: Element): SVGElement[] =>
	[...slot.querySelectorAll<SVGElement>('.map-label a[data-place]')].filter(isShown);

/** Returns the middle of a label’s dot or arrow in the window, in CSS pixels. */
export function dotPosition(link: Element): readonly [x: number, y: number] {
	const mark = link.querySelector('circle, .map-arrow') ?? link;
	const { left, top, width, height } = mark.getBoundingClientRect();
	return [left + width / 2, top + height / 2];
}

/** Reports whether a label is shown and lies completely within its slot. */
export function isInSight(label: Element | undefined, slot: Element): boolean {
	if (!label || !isShown(label)) return false;
	const [box, edge] = [label.getBoundingClientRect(), slot.getBoundingClientRect()];
	const isAcross = box.left > edge.left && box.right < edge.right;
	return isAcross && box.top > edge.top && box.bottom < edge.bottom;
}
