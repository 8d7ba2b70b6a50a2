import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import {
	ANSWER,
	collectScriptErrors,
	expectFeatures,
	expectReadable,
} from '../failures/damage-files.ts';
import { INVENTED_DIST } from '../support/invented-site.ts';
import { serviceWorkerStates } from '../support/service-worker-states.ts';
import { skipIdleWait } from '../support/skip-idle-wait.ts';
import { SwitchableServer } from '../support/switchable-server.ts';

const WORKER = readFileSync(`${INVENTED_DIST}/sw.js`, 'utf8');
/** Time to install the worker, in ms: it fetches some hundred files one after the other. */
const INSTALL = { timeout: 120_000 };
/** Returns a script that makes the worker’s storage full, from the start or from the first message on. */
const FULL = (from: 'start' | 'message') => `
	let full = ${from === 'start'};
	addEventListener('message', () => { full = true; });
	const { put } = Cache.prototype;
	Cache.prototype.put = function (...entry) {
		return full ? Promise.reject(new DOMException('Full', 'QuotaExceededError')) : put.apply(this, entry);
	};`;

test.describe('the service worker', () => {
	test.describe.configure({ mode: 'serial', timeout: 180_000 });
	let server: SwitchableServer;
	let context: BrowserContext;
	let site: string;
	let page: Page;

	test.beforeAll(async ({ browser, baseURL }) => {
		server = new SwitchableServer(new URL(baseURL!).origin, { 'cache-control': 'no-store' });
		site = await server.start();
		context = await browser.newContext({ serviceWorkers: 'allow' });
		await skipIdleWait(context);
		page = await context.newPage();
	});
	test.afterAll(async () => {
		await context.close();
		server.stop();
	});

	const addressOf = (path: string) => new URL(path, site).href;
	const workerStates = () => serviceWorkerStates(page);

	test('is not installed when the storage is full, and the site works without it', async () => {
		const errors = collectScriptErrors(page);
		server.replacedFiles.set('/sw.js', FULL('start') + WORKER);
		await page.goto(addressOf(ANSWER));
		await expect.poll(() => server.requestedPaths).toContain('/sw.js');
		await expect.poll(workerStates).toEqual([undefined, undefined, undefined]);
		await expectReadable(page);
		await expectFeatures(page);
		expect(errors).toEqual([]);
	});

	test('of an older edition, with missing files and full storage, does not get in the way of the pages @slow', async () => {
		const errors = collectScriptErrors(page);
		// The older edition has one more script, whose file is missing on the server.
		const older = WORKER.replace('[["', '[["_astro/older.Abcdef12.js","x"],["');
		server.replacedFiles
			.set('/sw.js', FULL('message') + older)
			.set('/_astro/older.Abcdef12.js', '');
		await page.goto(addressOf(ANSWER));
		await expect.poll(workerStates, INSTALL).toEqual([undefined, undefined, 'activated']);
		await page.reload();
		await page.evaluate(() => navigator.serviceWorker.controller!.postMessage('full'));
		server.replacedFiles.set('/sw.js', undefined).set('/_astro/older.Abcdef12.js', undefined);
		for (const path of ['invented-ferry/', ANSWER]) {
			await page.goto(addressOf(path));
			await expectReadable(page);
			await expect(page.getByText(/^The site did not answer/)).toHaveCount(0);
		}
		await expectFeatures(page);
		server.switch('off');
		await page.goto(addressOf('invented-ferry/'));
		await expectReadable(page);
		expect(errors).toEqual([]);
	});
});
