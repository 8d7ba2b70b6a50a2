import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '../serve/chromium.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { openQuietly, untilQuiet, watchTraffic } from '../serve/traffic.ts';

/** What one search cost a reader who had just opened the page of search. */
export interface QueryCost {
	/** Received, from the first touch of the field until all was quiet. */
	bytes: number;
	/** From the last key to the first result. */
	ms: number;
}

/** Asks each query of the site in `dist`, in a browser that has nothing kept. */
export async function querySite(dist: string, queries: readonly string[]): Promise<QueryCost[]> {
	const site = await serveFolder(dist);
	const browser = await chromium.launch({
		executablePath: requireChromium(),
		args: CHROMIUM_FLAGS,
	});
	try {
		const costs: QueryCost[] = [];
		for (const query of queries) costs.push(await askOnce(browser, site.origin, query));
		return costs;
	} finally {
		await browser.close();
		site.stop();
	}
}

async function askOnce(browser: Browser, origin: string, query: string): Promise<QueryCost> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await openQuietly(page, `${origin}/search/`);
	const traffic = watchTraffic(page);
	const session = await context.newCDPSession(page);
	let bytes = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	await session.send('Network.enable');
	await page.getByRole('searchbox').pressSequentially(query);
	const typed = performance.now();
	await page.locator('search-box a.hit').first().waitFor();
	const ms = performance.now() - typed;
	await untilQuiet(traffic, 1000);
	await context.close();
	return { bytes, ms };
}
