/** How far from its dot a place is still meant, in CSS pixels: the breadth of a finger, and of a pointer. */
const REACH = { touch: 24, mouse: 10 };

/**
 * What is meant by a point of the window on a slot: the place nearest to a finger; else `own`, what the point lies on;
 * else the place nearest to the pointer.
 */
export function placeNear(
	slot: Element,
	{ x, y, isTouch }: { x: number; y: number; isTouch: boolean },
	own: string | undefined,
): string | undefined {
	const near = (within: number) => nearestPlace(slot, x, y, within);
	return (isTouch ? near(REACH.touch) : undefined) ?? own ?? near(REACH.mouse);
}

/** The place shown in a slot whose dot is nearest to a point of the window, no farther than `within` CSS pixels. */
function nearestPlace(slot: Element, x: number, y: number, within: number) {
	let best: string | undefined;
	let least = within;
	for (const link of shownPlaces(slot)) {
		const [atX, atY] = pointOf(link);
		const distance = Math.hypot(atX - x, atY - y);
		if (distance > least) continue;
		least = distance;
		best = link.dataset['place'];
	}
	return best;
}

/** The links of the places that a slot shows. */
export const shownPlaces = (slot: Element): SVGElement[] =>
	[...slot.querySelectorAll<SVGElement>('.map-label a[data-place]')].filter((link) =>
		link.checkVisibility(),
	);

/** The point of a label’s place in the window, in CSS pixels. */
export function pointOf(link: Element): readonly [x: number, y: number] {
	const mark = link.querySelector('circle, .map-arrow') ?? link;
	const { left, top, width, height } = mark.getBoundingClientRect();
	return [left + width / 2, top + height / 2];
}

/** Whether a label is shown, whole, within its slot. */
export function isInSight(label: Element | null, slot: Element): boolean {
	if (!label?.checkVisibility()) return false;
	const [point, edge] = [label.getBoundingClientRect(), slot.getBoundingClientRect()];
	const isAcross = point.left > edge.left && point.right < edge.right;
	return isAcross && point.top > edge.top && point.bottom < edge.bottom;
}
