import type { Page } from '@playwright/test';

interface Moved {
	node: Element | null;
	previousRect: DOMRectReadOnly;
	currentRect: DOMRectReadOnly;
}
type Shift = PerformanceEntry & { value: number; sources: Moved[] };
type Shifted = Window & { shifts?: string[] };

/**
 * Records the layout shifts of every page that is opened from now on.
 * @returns A function that lists those of the open page: score, and the start of the HTML of each element that moved, with
 * its old and new place.
 */
export async function recordShifts(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const shifted = window as Shifted;
		const placeOf = ({ x, y, width, height }: DOMRectReadOnly) => ` ${x},${y} ${width} × ${height}`;
		shifted.shifts = [];
		new PerformanceObserver((list) => {
			for (const { value, sources } of list.getEntries() as Shift[])
				shifted.shifts!.push(
					`${value}: ${sources.map(({ node, previousRect, currentRect }) => node?.outerHTML?.slice(0, 200) + placeOf(previousRect) + placeOf(currentRect))}`,
				);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as Shifted).shifts ?? []);
}
