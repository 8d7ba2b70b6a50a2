import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';

/** The requests of a browser. */
export interface Traffic {
	/** Requests that have neither ended nor failed. */
	underWay: number;
	/** When the last request began or ended, as `performance.now()`. */
	lastChange: number;
}

/** Starts to watch the requests of a page, or of a context with all its pages and workers. */
export function watchTraffic(browser: BrowserContext | Page): Traffic {
	const traffic = { underWay: 0, lastChange: performance.now() };
	const change = (by: number) => () => {
		traffic.underWay = Math.max(0, traffic.underWay + by);
		traffic.lastChange = performance.now();
	};
	browser.on('request', change(1));
	browser.on('requestfinished', change(-1));
	browser.on('requestfailed', change(-1));
	return traffic;
}

/**
 * Waits until there has been no traffic for a time, counted from the call. (Playwright’s `networkidle` may come before
 * the scripts are requested, or never: in 10 of 240 visits on a busy machine.)
 * @param ms Length of that time in ms.
 * @param lastByte Returns when the last byte was sent, as `performance.now()`, if the caller knows it.
 */
export async function waitUntilQuiet(traffic: Traffic, ms: number, lastByte?: () => number) {
	const start = performance.now();
	const since = () => performance.now() - Math.max(start, traffic.lastChange, lastByte?.() ?? 0);
	while (traffic.underWay > 0 || since() < ms) await wait(50);
}

/** Opens a path and waits until everything that the page requests by itself has arrived. */
export async function openAndWait(page: Page, path: string): Promise<void> {
	const traffic = watchTraffic(page);
	await page.goto(path);
	await waitUntilQuiet(traffic, 500);
}
