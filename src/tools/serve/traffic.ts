import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';

/** What a browser asks for and is sent. */
export interface Traffic {
	/** Requests that have neither ended nor failed. */
	underWay: number;
	/** When the last one began or ended, in milliseconds of `performance.now()`. */
	last: number;
}

/** Watches a page, or a context with all its pages and workers, from now on. */
export function watchTraffic(browser: BrowserContext | Page): Traffic {
	const traffic = { underWay: 0, last: performance.now() };
	const change = (by: number) => () => {
		traffic.underWay = Math.max(0, traffic.underWay + by);
		traffic.last = performance.now();
	};
	browser.on('request', change(1));
	browser.on('requestfinished', change(-1));
	browser.on('requestfailed', change(-1));
	return traffic;
}

/**
 * Waits until nothing has been asked for or sent for some milliseconds, from now on. (Playwright’s `networkidle` may
 * come before the scripts are asked for, or never: in 10 of 240 visits on a busy machine.)
 * @param lastByte When the last byte was sent, where somebody else knows better, as `performance.now()`.
 */
export async function untilQuiet(traffic: Traffic, ms: number, lastByte?: () => number) {
	const from = performance.now();
	const since = () => performance.now() - Math.max(from, traffic.last, lastByte?.() ?? 0);
	while (traffic.underWay > 0 || since() < ms) await wait(50);
}

/** Opens a path and waits until all that the page asks for by itself has come. */
export async function openQuietly(page: Page, path: string): Promise<void> {
	const traffic = watchTraffic(page);
	await page.goto(path);
	await untilQuiet(traffic, 500);
}
