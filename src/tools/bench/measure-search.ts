import type { Browser, Page } from '@playwright/test';
import { type Device, openReader, type Reader } from './reader.ts';
import type { LoggedServer } from './serve-with-nginx.ts';

/** Cost of one search. */
export interface SearchCost {
	/** Time from the first key to the first link to the right answer, in ms. */
	time: number;
	/** Bytes sent from the tap on the search button until the page is quiet. */
	bytes: number;
	/** Whether a tap on that link, as soon as it is there, opens the answer. */
	opensAnswer: boolean;
}

/** A query and the path of the answer that it should find. */
export interface SearchTask {
	query: string;
	path: string;
}

/** Time between two keys in ms: fast typing on a phone. */
const KEY_MS = 60;

/**
 * Searches once, from the page of another answer.
 * @param from Path of that page.
 * @param hurried True if the reader types immediately after the tap on the button. False if the reader waits until
 * everything that the tap requests has arrived.
 */
export async function measureSearch(
	browser: Browser,
	site: LoggedServer,
	device: Device,
	from: string,
	{ query, path }: SearchTask,
	hurried: boolean,
): Promise<SearchCost> {
	const reader = await openReader(browser, site, device);
	const { page } = reader;
	await page.addInitScript(timeHit, path);
	await reader.open(from);
	reader.takeTraffic();
	const button = page.locator('[data-search]').first();
	await (device.name === 'phone' ? button.tap() : button.click());
	if (!hurried) await reader.waitUntilQuiet();
	await page.keyboard.type(query, { delay: KEY_MS });
	await page.waitForFunction(() => searchTimes().hit > 0);
	const { key, hit } = await page.evaluate(() => searchTimes());
	const opensAnswer = await tapHit(reader, path);
	await reader.waitUntilQuiet();
	await reader.close();
	return {
		time: hit - key,
		bytes: await bytesOf(browser, site, device, from, query),
		opensAnswer,
	};
}

/** Times in ms from the start of the navigation; 0 before the event. */
interface SearchTimes {
	key: number;
	hit: number;
}

declare function searchTimes(): SearchTimes;

/** Runs in the page before all other scripts. Records the first key and the first link to the right answer. */
function timeHit(path: string): void {
	const times: SearchTimes = { key: 0, hit: 0 };
	Object.assign(globalThis, { searchTimes: () => times });
	// A letter that the keyboard has no key for causes only an input event.
	for (const type of ['keydown', 'beforeinput'])
		addEventListener(type, () => (times.key ||= performance.now()), true);
	const look = () => {
		const link = document.querySelector(`dialog a[href="${path}"], dialog a[href^="${path}#"]`);
		if (link && times.key && link.getBoundingClientRect().height > 0) times.hit = performance.now();
		else requestAnimationFrame(look);
	};
	addEventListener('DOMContentLoaded', look);
}

/** Taps the link to the right answer. Returns whether the answer’s page opens within 15 s and shows its question. */
async function tapHit({ page, origin }: Reader, path: string): Promise<boolean> {
	const link = page.locator(`dialog a.hit[href="${path}"], dialog a.hit[href^="${path}#"]`).first();
	const box = (await link.boundingBox())!;
	const at = [box.x + Math.min(40, box.width / 2), box.y + Math.min(12, box.height / 2)] as const;
	await page.mouse.click(...at);
	return page
		.waitForURL((url) => url.href.startsWith(origin + path), { timeout: 15_000 })
		.then(
			() => showsQuestion(page),
			() => false,
		);
}

const showsQuestion = (page: Page) => page.getByRole('heading', { level: 1 }).isVisible();

/** Repeats the search without a tap on a result. Returns the bytes sent until the page is quiet. */
async function bytesOf(
	browser: Browser,
	site: LoggedServer,
	device: Device,
	from: string,
	query: string,
): Promise<number> {
	const reader = await openReader(browser, site, device);
	await reader.open(from);
	reader.takeTraffic();
	await reader.page.locator('[data-search]').first().click();
	await reader.page.keyboard.type(query, { delay: KEY_MS });
	await reader.waitUntilQuiet();
	const { bytes } = reader.takeTraffic();
	await reader.close();
	return bytes;
}
