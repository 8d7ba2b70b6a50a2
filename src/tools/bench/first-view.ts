import type { Browser } from '@playwright/test';
import type { Site } from './nginx.ts';
import { type Device, openReader } from './reader.ts';

/** What one visit cost; times are milliseconds from the start of the navigation. */
export interface FirstView {
	firstPaint: number;
	largestPaint: number;
	/** Layout shift, a bare number. */
	shift: number;
	/** Of all long tasks, what goes beyond 50 ms. */
	blocking: number;
	requests: number;
	/** As sent, headers too. */
	bytes: number;
}

interface Noted {
	firstPaint: number;
	largestPaint: number;
	shift: number;
	blocking: number;
}

/** Visits an address once and waits until it is quiet. */
export async function firstView(
	browser: Browser,
	site: Site,
	device: Device,
	path: string,
): Promise<FirstView> {
	const reader = await openReader(browser, site, device);
	await reader.page.addInitScript(note);
	await reader.open(path);
	const noted = await reader.page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
	const { requests, bytes } = reader.sent();
	await reader.leave();
	return { ...noted, requests, bytes };
}

/** Runs in the page before all else. */
function note(): void {
	const noted: Noted = { firstPaint: 0, largestPaint: 0, shift: 0, blocking: 0 };
	Object.assign(globalThis, { noted });
	const on = (type: string, add: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
			type,
			buffered: true,
		});
	on('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') noted.firstPaint = startTime;
	});
	on('largest-contentful-paint', ({ startTime }) => {
		noted.largestPaint = startTime;
	});
	on('layout-shift', (entry) => {
		noted.shift += (entry as PerformanceEntry & { value: number }).value;
	});
	on('longtask', ({ duration }) => {
		noted.blocking += Math.max(0, duration - 50);
	});
}
