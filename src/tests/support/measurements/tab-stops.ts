import type { Page } from '@playwright/test';

/** What has the focus after a press of Tab. */
export interface TabStop {
	/** The start of the element’s HTML; empty if no element has the focus. */
	html: string;
	/** Whether some part of it can be seen: it is inside the window, and not all of it lies under other elements. */
	isSeen: boolean;
}

/** More stops than any page of the tests has. */
const MAX_STOPS = 400;

/** Presses Tab until the focus leaves the page, and returns the elements that had it. */
export async function tabThrough(page: Page): Promise<TabStop[]> {
	const stops: TabStop[] = [];
	while (stops.length < MAX_STOPS) {
		await page.keyboard.press('Tab');
		const stop = await focusedStop(page);
		if (stop.html === '') break;
		stops.push(stop);
	}
	return stops;
}

/** Describes what has the focus. `html` is empty if the focus is on no element, that is on the body. */
export const focusedStop = (page: Page): Promise<TabStop> =>
	page.evaluate(async () => {
		// The page may still scroll to the element.
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		const element = document.activeElement;
		if (!element || element === document.body) return { html: '', isSeen: false };
		const marks = [element, ...element.querySelectorAll('text, circle, path')];
		const isSeen = marks.flatMap((mark) => [...mark.getClientRects()]).some(isInSight);
		return { html: element.outerHTML.replace(/\s+/g, ' ').slice(0, 120), isSeen };

		/** Looks at the middle of a box, and at points near its corners. */
		function isInSight({ left, right, top, bottom }: DOMRect): boolean {
			const [dx, dy] = [Math.min(4, (right - left) / 2), Math.min(4, (bottom - top) / 2)];
			const points = [
				[(left + right) / 2, (top + bottom) / 2],
				...[left + dx, right - dx].flatMap((x) => [top + dy, bottom - dy].map((y) => [x, y])),
			];
			return points.some(([x, y]) => {
				const hit = document.elementFromPoint(x!, y!);
				return hit !== null && (element!.contains(hit) || hit.contains(element!));
			});
		}
	});
