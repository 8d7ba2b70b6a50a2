import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { transformSync } from 'esbuild';
import { INVENTED_DIST } from '../support/invented-site.ts';
import { choosePlace, openAnswer, placeInText, searchFor } from '../support/journeys.ts';
import { litOnMap, untilLive } from '../support/map-figure.ts';
import { serviceWorkerStates } from '../support/service-worker-states.ts';
import { IDLE_MS, skipIdleWait } from '../support/skip-idle-wait.ts';
import { SwitchableServer } from '../support/switchable-server.ts';
import { fileOfAddress, readPrecacheList } from './precache-list.ts';

const readBuilt = (path: string) => readFileSync(`${INVENTED_DIST}/${path}`, 'utf8');
/** Time to install the worker, in ms: it fetches some hundred files one after the other. */
const INSTALL = { timeout: 120_000 };
/** The files that the worker precaches, each with the hash of its content. */
const PRECACHED = readPrecacheList(INVENTED_DIST);

test('the newest interview and its map are precached, and no picture, export or other interview', () => {
	const files = PRECACHED.map(([address]) => fileOfAddress(address));
	expect(files).toContain('invented-ferry/index.html');
	expect(files).toContain('invented-ferry/map.json');
	// The sheets of its map, with all their levels.
	for (const name of [
		'caucasus',
		'caucasus-overview',
		'caucasus-georgian-coast',
		'lighthouse-coast',
	])
		expect(
			files.some((file) => file.startsWith(`map/${name}.`) && file.endsWith('.json')),
			name,
		).toBe(true);
	expect(files.filter((file) => file.includes('invented-lighthouse'))).toEqual([]);
	expect(files.filter((file) => /\.(?:png|pdf|md|csv|bib|xml|geojson)$/.test(file))).toEqual([]);
});

test('the script that registers the worker weighs at most 320 bytes', () => {
	const source = readFileSync('src/offline/client/register-worker.ts', 'utf8');
	const { code } = transformSync(source, { loader: 'ts', minify: true });
	expect(brotliCompressSync(code).length).toBeLessThanOrEqual(320);
});

/** The visits of one reader, in order: each test starts with the caches that the test before it left. */
test.describe('offline reading', () => {
	test.describe.configure({ mode: 'serial', timeout: 180_000 });
	const INTERVIEW = '/invented-ferry/';
	let server: SwitchableServer;
	let context: BrowserContext;
	let site: string;
	let page: Page;

	test.beforeAll(async ({ browser, baseURL }) => {
		const [, name, value] = /(Content-Security-Policy): (.*)/.exec(readBuilt('_headers'))!;
		server = new SwitchableServer(new URL(baseURL!).origin, {
			[name!.toLowerCase()]: value!,
			// Keeps the browser’s HTTP cache from answering in place of the worker.
			'cache-control': 'no-store',
		});
		site = await server.start();
		context = await browser.newContext({ serviceWorkers: 'allow' });
		await skipIdleWait(context);
		page = await context.newPage();
	});
	test.afterAll(async () => {
		await context.close();
		server.stop();
	});

	const workerStates = () => serviceWorkerStates(page);
	const countCachedFiles = () =>
		page.evaluate(async () => {
			const name = (await caches.keys()).find((key) => key.startsWith('workbox'));
			return name ? (await (await caches.open(name)).keys()).length : 0;
		});
	const offlineNotice = (within = 'main') =>
		page.locator(within).getByText(/^The site did not answer\./);

	test('a failed installation of the worker does no harm, and the next visit completes it', async () => {
		const errors: string[] = [];
		page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
		await page.addInitScript(() => {
			const { register } = ServiceWorkerContainer.prototype;
			ServiceWorkerContainer.prototype.register = function (...address) {
				sessionStorage.setItem('registered', document.readyState);
				return register.apply(this, address);
			};
		});
		server.replacedFiles.set('/offline/', undefined);
		await page.goto(`${site}${INTERVIEW}crossing/`);
		await expect.poll(() => server.requestedPaths).toContain('/offline/');
		await expect.poll(workerStates).toEqual([undefined, undefined, undefined]);
		expect(await page.evaluate(() => sessionStorage.getItem('registered'))).toBe('complete');
		server.replacedFiles.clear();
		await page.reload();
		await expect.poll(workerStates, INSTALL).toEqual([undefined, undefined, 'activated']);
		expect(await countCachedFiles()).toBe(PRECACHED.length);
		expect(errors).toEqual([]);
	});

	test(
		'the interview is shown offline in its fonts, and the map opens at a place',
		{ tag: '@offline-reading' },
		async () => {
			server.switch('off');
			await page.goto(`${site}${INTERVIEW}?map=batumi`);
			await expect(offlineNotice()).toBeVisible();
			await expect(page.locator('.map-panel .sentence')).toBeVisible();
			await untilLive(page);
			await expect(litOnMap(page, 'batumi')).toBeVisible();
			expect(await page.evaluate(() => document.fonts.check('20px "Tumen Serif"'))).toBe(true);
		},
	);

	test(
		'search works offline, and a result that was never visited opens in the interview',
		{ tag: '@offline-reading' },
		async () => {
			await page.goto(`${site}/search/?q=lame%20berth`);
			await expect(
				page.getByRole('link', { name: /Where does the ferry go/ }).first(),
			).toBeVisible();
			await page.goto(`${site}${INTERVIEW}`);
			const dialog = await searchFor(page, 'pairs of boots');
			const hit = dialog.getByRole('link', { name: /night boat/ }).first();
			await expect(hit).toHaveAttribute('href', /#s-round-the-sea$/);
			await hit.click();
			await expect(page).toHaveURL(`${site}${INTERVIEW}#s-round-the-sea`);
			await expect(page.locator('#s-round-the-sea')).toBeInViewport();
			await expect(offlineNotice('#night-boat')).toBeVisible();
		},
	);

	test(
		'a note that was never visited opens offline in the interview, with the requested place on the map',
		{ tag: '@offline-reading' },
		async () => {
			await page.goto(`${site}${INTERVIEW}timetable/?map=batumi#n-geese`);
			await expect(page).toHaveURL(`${site}${INTERVIEW}?map=batumi#n-geese`);
			await expect(page.locator('#n-geese')).toBeInViewport();
			await expect(offlineNotice('#n-geese')).toBeVisible();
			await page.goto(`${site}${INTERVIEW}#%E0%A4%A`);
			await expect(page.locator('.questions')).toBeVisible();
		},
	);

	test(
		'an answer that was visited opens offline on its own page',
		{ tag: '@offline-reading' },
		async () => {
			await page.goto(`${site}${INTERVIEW}crossing/#n-lamp-oil`);
			await expect(page).toHaveURL(`${site}${INTERVIEW}crossing/#n-lamp-oil`);
			await expect(page.locator('article')).toHaveCount(1);
			await expect(offlineNotice('#n-lamp-oil')).toBeVisible();
		},
	);

	test(
		'a page that is not cached is replaced offline by a list of the cached pages',
		{ tag: '@offline-reading' },
		async () => {
			await page.goto(`${site}/places/baku/#facts`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'This page has not been kept',
			);
			await expect(page.getByText('There is no')).toHaveCount(0);
			await expect(page.locator('[data-kept]').getByRole('link')).toHaveText([/^Crossing/]);
			server.switch('on');
			await page.getByRole('link', { name: 'Try again' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baku');
			await expect(offlineNotice()).toHaveCount(0);
		},
	);

	test('cached pages are shown while the server hangs or fails', async () => {
		for (const state of ['hung', 'broken'] as const) {
			server.switch(state);
			await page.goto(`${site}${INTERVIEW}`);
			await expect(offlineNotice()).toBeVisible();
		}
	});

	test('an emptied cache is filled again, and a damaged file in it is replaced', async () => {
		server.switch('on');
		await page.evaluate(async () => {
			for (const name of await caches.keys()) await caches.delete(name);
		});
		await page.goto(`${site}${INTERVIEW}`);
		await expect(offlineNotice()).toHaveCount(0);
		await expect.poll(countCachedFiles, INSTALL).toBe(PRECACHED.length);
		const [index] = PRECACHED.find(([path]) => path.endsWith('.pf_index'))!;
		await page.evaluate(async (url) => {
			const name = (await caches.keys()).find((key) => key.startsWith('workbox'))!;
			await (await caches.open(name)).put(url, new Response('damaged'));
		}, `/${index}`);
		const sizes = () =>
			page.evaluate(async (url) => {
				const answers = [await fetch(url), (await caches.match(url))!];
				return Promise.all(answers.map(async (answer) => (await answer.arrayBuffer()).byteLength));
			}, `/${index}`);
		const { length } = readFileSync(`${INVENTED_DIST}/${index}`);
		expect((await sizes())[0]).toBe(length);
		await expect.poll(sizes).toEqual([length, length]);
	});

	test(
		'an open page keeps its version, and the next visit gets the new version',
		{ tag: '@offline-updates' },
		async () => {
			const script = PRECACHED.find(([path]) => path.includes('map-controller'))!;
			const [, hash] = PRECACHED.find(([path]) => path === 'invented-ferry/')!;
			server.replacedFiles
				.set(INTERVIEW, readBuilt('invented-ferry/index.html').replace('</h1>', ' (revised)</h1>'))
				.set(`/${script[0]}`, undefined)
				.set(
					'/sw.js',
					readBuilt('sw.js')
						.replace(hash, 'new')
						.replace(JSON.stringify(script), '["icon.svg","x"]'),
				);
			await openAnswer(page, `${site}${INTERVIEW}crossing`);
			const other = await context.newPage();
			await other.goto(`${site}${INTERVIEW}`);
			await expect(other.locator('h1')).toContainText('(revised)');
			await expect.poll(workerStates, INSTALL).toEqual([undefined, 'installed', 'activated']);
			const card = await choosePlace(page, placeInText(page, 'batumi'));
			await expect(card.locator('.sentence')).toBeVisible();
			await other.close();
			await page.close();

			page = await context.newPage();
			// The new worker starts once no page is open, which the browser may take a moment to notice.
			await expect(async () => {
				await page.goto('about:blank');
				await page.goto(`${site}/search/`, { timeout: 10_000 });
				expect(await workerStates()).toEqual([undefined, undefined, 'activated']);
			}).toPass(INSTALL);
			server.switch('off');
			await page.goto(`${site}${INTERVIEW}`);
			await expect(page.locator('h1')).toContainText('(revised)');
			await page.goto(`${site}${INTERVIEW}crossing/?map=batumi`);
			await expect(page.locator('.map-panel .sentence')).toBeVisible();
		},
	);
});

test.describe('registration of the service worker', () => {
	test.use({ serviceWorkers: 'allow' });
	const isRegistered = (page: Page) =>
		page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration()));

	test('waits until the page has been idle, and each key press starts the wait again', async ({
		page,
	}) => {
		await page.clock.install();
		await page.goto('about/');
		await page.clock.runFor(IDLE_MS - 1000);
		await page.keyboard.press('Shift');
		await page.clock.runFor(IDLE_MS - 1000);
		expect(await isRegistered(page)).toBe(false);
		await page.clock.runFor(1000);
		await expect.poll(() => isRegistered(page)).toBe(true);
	});

	test('does not happen for readers who save data @slow', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
		});
		await page.clock.install();
		await page.goto('about/');
		await page.clock.runFor(IDLE_MS);
		await page.clock.runFor(IDLE_MS);
		expect(await isRegistered(page)).toBe(false);
	});
});
