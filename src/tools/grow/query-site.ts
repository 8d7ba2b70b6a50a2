import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '../serve/chromium.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { openAndWait, waitUntilQuiet, watchTraffic } from '../serve/traffic.ts';

/** Cost of one search for a reader who has just opened the search page. */
export interface QueryCost {
	/** Bytes received from the first input in the field until the page is quiet. */
	bytes: number;
	/** Time from the last key to the first result, in ms. */
	ms: number;
}

/** Makes each query on the site in `dist`, in a browser with an empty cache. */
export async function querySite(dist: string, queries: readonly string[]): Promise<QueryCost[]> {
	const site = await serveFolder(dist);
	const browser = await chromium.launch({
		executablePath: requireChromium(),
		args: CHROMIUM_FLAGS,
	});
	try {
		const costs: QueryCost[] = [];
		for (const query of queries) costs.push(await measureQuery(browser, site.origin, query));
		return costs;
	} finally {
		await browser.close();
		site.stop();
	}
}

async function measureQuery(browser: Browser, origin: string, query: string): Promise<QueryCost> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await openAndWait(page, `${origin}/search/`);
	const traffic = watchTraffic(page);
	const session = await context.newCDPSession(page);
	let bytes = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	await session.send('Network.enable');
	await page.getByRole('searchbox').pressSequentially(query);
	const typedAt = performance.now();
	await page.locator('search-box a.hit').first().waitFor();
	const ms = performance.now() - typedAt;
	await waitUntilQuiet(traffic, 1000);
	await context.close();
	return { bytes, ms };
}
