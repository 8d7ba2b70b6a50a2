import type { Browser } from '@playwright/test';
import { type Device, openReader } from './reader.ts';
import type { LoggedServer } from './serve-with-nginx.ts';

/** Measurements of one visit. Times of paint are in ms from the start of the navigation. */
export interface FirstView {
	/** First contentful paint. */
	firstPaint: number;
	/** Largest contentful paint. */
	largestPaint: number;
	/** Sum of all layout shifts, without a unit. */
	shift: number;
	/** Blocking time in ms: the part of every long task beyond 50 ms, summed. */
	blocking: number;
	/** Requests until the page is quiet. */
	requests: number;
	/** Bytes of the responses to them as sent, headers included. */
	bytes: number;
}

interface PageTimings {
	firstPaint: number;
	largestPaint: number;
	shift: number;
	blocking: number;
}

/** Visits an address once, waits until the page is quiet and returns what it measured. */
export async function measureFirstView(
	browser: Browser,
	site: LoggedServer,
	device: Device,
	path: string,
): Promise<FirstView> {
	const reader = await openReader(browser, site, device);
	await reader.page.addInitScript(recordTimings);
	await reader.open(path);
	const timings = await reader.page.evaluate(
		() => (globalThis as unknown as { timings: PageTimings }).timings,
	);
	const { requests, bytes } = reader.takeTraffic();
	await reader.close();
	return { ...timings, requests, bytes };
}

/** Runs in the page before all other scripts. Records its timings in the global `timings`. */
function recordTimings(): void {
	const timings: PageTimings = { firstPaint: 0, largestPaint: 0, shift: 0, blocking: 0 };
	Object.assign(globalThis, { timings });
	const on = (type: string, add: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
			type,
			buffered: true,
		});
	on('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') timings.firstPaint = startTime;
	});
	on('largest-contentful-paint', ({ startTime }) => {
		timings.largestPaint = startTime;
	});
	on('layout-shift', (entry) => {
		timings.shift += (entry as PerformanceEntry & { value: number }).value;
	});
	on('longtask', ({ duration }) => {
		timings.blocking += Math.max(0, duration - 50);
	});
}
