import { spawn } from 'node:child_process';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '../../tests/chromium.ts';
import { answers, freePort } from '../../tests/loopback.ts';
import { openQuietly, untilQuiet, watchTraffic } from '../../tests/traffic.ts';

/** What one search cost a reader who had just opened the page of search. */
export interface QueryCost {
	/** Received, from the first touch of the field until all was quiet. */
	bytes: number;
	/** From the last key to the first result. */
	ms: number;
}

/** Asks each query of the site in `dist`, in a browser that has nothing kept. */
export async function querySite(dist: string, queries: readonly string[]): Promise<QueryCost[]> {
	const port = await freePort();
	const server = spawn(process.execPath, [
		...['src/tests/static-server.ts', dist, '--port', String(port)],
	]);
	const browser = await chromium.launch({
		executablePath: requireChromium(),
		args: CHROMIUM_FLAGS,
	});
	try {
		while (!(await answers(port))) {
			if (server.exitCode !== null) throw new Error('The server of the site ended.');
		}
		const costs: QueryCost[] = [];
		for (const query of queries) costs.push(await askOnce(browser, port, query));
		return costs;
	} finally {
		await browser.close();
		server.kill();
	}
}

async function askOnce(browser: Browser, port: number, query: string): Promise<QueryCost> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await openQuietly(page, `http://127.0.0.1:${port}/search/`);
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
