import type { Browser, Page } from '@playwright/test';
import type { Site } from './nginx.ts';
import { type Device, openReader, type Reader } from './reader.ts';

/** What one search cost. */
export interface SearchJourney {
	/** From the first key to the first link to the right answer, in milliseconds. */
	time: number;
	/** From the tap on the search button until it was quiet, as sent. */
	bytes: number;
	/** Whether a tap on that link, as soon as it stands there, shows the answer. */
	lands: boolean;
}

/** A query, and the path of the answer it should find. */
export interface Sought {
	query: string;
	path: string;
}

/** Between two keys, in milliseconds: a quick thumb. */
const KEY_MS = 60;

/**
 * Searches once, from the page of another answer.
 * @param hurried True for a reader who taps the button and types at once; else everything asked for by then has come.
 */
export async function searchJourney(
	browser: Browser,
	site: Site,
	device: Device,
	from: string,
	{ query, path }: Sought,
	hurried: boolean,
): Promise<SearchJourney> {
	const reader = await openReader(browser, site, device);
	const { page } = reader;
	await page.addInitScript(timeHit, path);
	await reader.open(from);
	reader.sent();
	const button = page.locator('[data-search]').first();
	await (device.name === 'phone' ? button.tap() : button.click());
	if (!hurried) await reader.quiet();
	await page.keyboard.type(query, { delay: KEY_MS });
	await page.waitForFunction(() => timed().hit > 0);
	const { key, hit } = await page.evaluate(() => timed());
	const lands = await tapHit(reader, path);
	await reader.quiet();
	await reader.leave();
	return { time: hit - key, bytes: await bytesOf(browser, site, device, from, query), lands };
}

interface Timed {
	key: number;
	hit: number;
}

declare function timed(): Timed;

/** Runs in the page before all else: notes the first key, and the first link to the right answer. */
function timeHit(path: string): void {
	const noted: Timed = { key: 0, hit: 0 };
	Object.assign(globalThis, { timed: () => noted });
	// Letters that no key of this keyboard has come as input alone.
	for (const type of ['keydown', 'beforeinput'])
		addEventListener(type, () => (noted.key ||= performance.now()), true);
	const look = () => {
		const link = document.querySelector(`dialog a[href="${path}"], dialog a[href^="${path}#"]`);
		if (link && noted.key && link.getBoundingClientRect().height > 0) noted.hit = performance.now();
		else requestAnimationFrame(look);
	};
	addEventListener('DOMContentLoaded', look);
}

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

/** The same search again, left alone after its last key. */
async function bytesOf(
	browser: Browser,
	site: Site,
	device: Device,
	from: string,
	query: string,
): Promise<number> {
	const reader = await openReader(browser, site, device);
	await reader.open(from);
	reader.sent();
	await reader.page.locator('[data-search]').first().click();
	await reader.page.keyboard.type(query, { delay: KEY_MS });
	await reader.quiet();
	const { bytes } = reader.sent();
	await reader.leave();
	return bytes;
}
