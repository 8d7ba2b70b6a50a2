import type { Page } from '@playwright/test';

type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
type Shifted = Window & { shifts?: string[] };

/**
 * Records the layout shifts of every page that is opened from now on.
 * @returns A function that lists those of the open page: score, and the start of the HTML of each element that moved.
 */
export async function recordShifts(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const shifted = window as Shifted;
		shifted.shifts = [];
		new PerformanceObserver((list) => {
			for (const { value, sources } of list.getEntries() as Shift[])
				shifted.shifts!.push(
					`${value}: ${sources.map(({ node }) => node?.outerHTML?.slice(0, 200))}`,
				);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as Shifted).shifts ?? []);
}
