import type { Browser } from '@playwright/test';
import { type Device, openReader } from './reader.ts';
import type { LoggedServer } from './serve-with-nginx.ts';

/** What held up the page while it was read. */
export interface Reading {
	/** Tasks of more than 50 ms. */
	longTasks: number;
	/** Duration of the longest of them in ms; 0 if there is none. */
	longest: number;
	/** Sum of the layout shifts, without a unit. */
	shift: number;
}

/** Slowdown of the processor while a page is read. */
const SLOWDOWN = 4;
/** How far one turn of the wheel scrolls, in CSS pixels, and the pause after it, in ms: time for a scene to be flown to. */
const [STEP, PAUSE_MS] = [240, 700];

/** Opens a page, waits until it is quiet, and scrolls through it to its end, with the pointer over its text. */
export async function measureReading(
	browser: Browser,
	site: LoggedServer,
	{ name, width, height }: Device,
	path: string,
): Promise<Reading> {
	const reader = await openReader(browser, site, { name, width, height, slowdown: SLOWDOWN });
	const { page } = reader;
	await reader.open(path);
	await page.evaluate(recordReading);
	await page.mouse.move(width * 0.3, height * 0.5);
	const isAtEnd = () =>
		page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
	while (!(await isAtEnd())) {
		await page.mouse.wheel(0, STEP);
		await page.waitForTimeout(PAUSE_MS);
	}
	const reading = await page.evaluate(
		() => (globalThis as unknown as { reading: Reading }).reading,
	);
	await reader.close();
	return reading;
}

/** Runs in the page. Records in the global `reading` what happens from now on. */
function recordReading(): void {
	const reading: Reading = { longTasks: 0, longest: 0, shift: 0 };
	Object.assign(globalThis, { reading });
	const on = (type: string, add: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type });
	on('longtask', ({ duration }) => {
		reading.longTasks++;
		reading.longest = Math.max(reading.longest, duration);
	});
	on('layout-shift', (entry) => {
		reading.shift += (entry as PerformanceEntry & { value: number }).value;
	});
}
