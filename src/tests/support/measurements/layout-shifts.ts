import type { Page } from '@playwright/test';

interface Moved {
	node: Element | null;
	previousRect: DOMRectReadOnly;
	currentRect: DOMRectReadOnly;
}
type Shift = PerformanceEntry & { value: number; sources: Moved[] };
type Shifted = Window & { shifts?: string[] };

/** The least score that counts: a square of 30 px that moves by 3 px on a screen of 1440 × 900 scores less. */
const LEAST_SCORE = 2e-6;

/**
 * Records the layout shifts of every page that is opened from now on, but for those that score less than `LEAST_SCORE`.
 * @returns A function that lists those of the open page: score, and the start of the HTML of each element that moved, with
 * its old and new place.
 */
export async function recordShifts(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript((leastScore) => {
		const shifted = window as Shifted;
		const placeOf = ({ x, y, width, height }: DOMRectReadOnly) => ` ${x},${y} ${width} × ${height}`;
		shifted.shifts = [];
		new PerformanceObserver((list) => {
			for (const { value, sources } of list.getEntries() as Shift[])
				if (value >= leastScore)
					shifted.shifts!.push(
						`${value}: ${sources.map(({ node, previousRect, currentRect }) => node?.outerHTML?.slice(0, 200) + placeOf(previousRect) + placeOf(currentRect))}`,
					);
		}).observe({ type: 'layout-shift', buffered: true });
	}, LEAST_SCORE);
	return () => page.evaluate(() => (window as Shifted).shifts ?? []);
}
