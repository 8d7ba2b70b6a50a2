import { isShown } from '#src/ui/client/is-shown.ts';

/** Largest distance from its dot at which a place is hit, in CSS pixels: the width of a finger, and of a pointer. */
const REACH = { touch: 24, mouse: 10 };

/**
 * Finds what a tap or click on a map hits: the place nearest to a finger, or else the link under the point, or else
 * the place nearest to the mouse pointer.
 *
 * @param linkId Id of the place or measure whose link is under the point, if there is one.
 * @returns The id; undefined if nothing is near enough.
 */
export function placeNear(
	figure: Element,
	{ x, y, isTouch }: { x: number; y: number; isTouch: boolean },
	linkId: string | undefined,
): string | undefined {
	const nearest = (within: number) => nearestPlace(figure, x, y, within);
	return (isTouch ? nearest(REACH.touch) : undefined) ?? linkId ?? nearest(REACH.mouse);
}

/** Finds the place of a map whose dot is nearest to a point of the window, at most `within` CSS pixels away. */
function nearestPlace(figure: Element, x: number, y: number, within: number) {
	let best: string | undefined;
	let least = within;
	for (const link of shownPlaces(figure)) {
		const [atX, atY] = dotPosition(link);
		const distance = Math.hypot(atX - x, atY - y);
		if (distance > least) continue;
		least = distance;
		best = link.dataset['place'];
	}
	return best;
}

/** Returns the links of the places that a map shows. */
export const shownPlaces = (figure: Element): SVGElement[] => shownLinks(figure, 'a[data-place]');

/** Returns the links that a map shows: those of places, and of lines and areas that are lit. */
export const shownLinks = (
	figure: Element,
	selector = 'a:is([data-place], [data-shape])',
): SVGElement[] =>
	[...figure.querySelectorAll<SVGElement>(`.sheet-name ${selector}`)].filter(isShown);

/** Returns the middle of a name’s dot or arrow in the window, in CSS pixels; of a name without one, its own middle. */
export function dotPosition(link: Element): readonly [x: number, y: number] {
	const mark = link.querySelector('circle, path[transform]') ?? link;
	const { left, top, width, height } = mark.getBoundingClientRect();
	return [left + width / 2, top + height / 2];
}
