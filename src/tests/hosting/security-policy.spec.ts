import { globSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { collectPolicyViolations } from '../support/collect-policy-violations.ts';
import { INVENTED_DIST } from '../support/invented-site.ts';
import { choosePlace, openAnswer, openNote, placeOnMap, searchFor } from '../support/journeys.ts';
import { skipIdleWait } from '../support/skip-idle-wait.ts';
import { PHONE, WIDE } from '../support/test-variants.ts';

const readBuilt = (file: string) => readFileSync(`${INVENTED_DIST}/${file}`, 'utf8');
const PAGE_FILES = globSync('**/*.html', { cwd: INVENTED_DIST });

test.describe('a reader who uses every feature', () => {
	test.use({
		serviceWorkers: 'allow',
		permissions: ['clipboard-read', 'clipboard-write'],
		reducedMotion: 'reduce',
	} as never);

	test(
		'violates no rule of the policy, and stores nothing in the browser but what /about/ lists',
		{ tag: '@private-reading' },
		async ({ page, context }) => {
			test.setTimeout(180_000);
			const breaches = await collectPolicyViolations(page);
			const storedKeys = await watchStorage(page);
			await skipIdleWait(context);
			await page.goto('');
			await page.evaluate(() => navigator.serviceWorker.ready);
			await useAnswer(page);
			await useMap(page);
			await useSearch(page);
			await useOtherPages(page);
			await useOtherInterview(page);
			expect(breaches).toEqual([]);

			const { caches: cacheNames, databases } = await page.evaluate(async () => ({
				caches: await caches.keys(),
				databases: await indexedDB.databases(),
			}));
			for (const name of cacheNames) storedKeys.add(name.split(/[ -](?=http)/)[0]!);
			const { cookies } = await context.storageState();
			expect({ cookies, databases }).toEqual({ cookies: [], databases: [] });
			await page.goto('about/#privacy');
			const listed = await page.locator('#privacy ~ dl dt').allInnerTexts();
			expect([...storedKeys].sort()).toEqual(listed.sort());
		},
	);
});

/** Collects the keys of everything that is written to web storage from this moment on. */
async function watchStorage(page: Page): Promise<Set<string>> {
	const keys = new Set<string>();
	await page.exposeFunction('reportKey', (key: string) => keys.add(key));
	await page.addInitScript(() => {
		const { setItem } = Storage.prototype;
		Storage.prototype.setItem = function (key, value) {
			(window as unknown as { reportKey(key: string): void }).reportKey(key);
			setItem.call(this, key, value);
		};
	});
	return keys;
}

async function useAnswer(page: Page): Promise<void> {
	await page.goto('invented-ferry/');
	await page.getByRole('radio', { name: /the answers$/ }).check();
	await page.getByRole('radio', { name: /^In full/ }).check();
	await openAnswer(page, 'invented-ferry/crossing');
	await page.getByRole('button', { name: /^Colours/ }).click();
	const note = await openNote(page);
	await note.getByRole('button', { name: /Next/ }).click();
	await note.getByRole('link', { name: /Copy link/ }).click();
	await expect(note.getByText('Copied')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.locator('#crossing > .prose p').first().selectText();
	const bar = page.getByRole('toolbar', { name: 'Selected words' });
	await bar.getByRole('button', { name: 'Copy link to these words' }).click();
	await expect(bar.getByText('Copied')).toBeVisible();
	await page.locator('.answer-links').getByRole('link', { name: 'Cite answer 1' }).click();
	await page.getByRole('button', { name: 'Copy the citation: Chicago' }).click();
	await expect(page.getByText('Citation copied')).toBeAttached();
}

async function useMap(page: Page): Promise<void> {
	await page.goto('invented-ferry/');
	const card = await choosePlace(page, placeOnMap(page, 'batumi'));
	await expect(card.locator('.sentence')).toBeVisible();
	await page.locator('.map-figure').getByRole('combobox').selectOption('ka');
	await page.getByRole('button', { name: 'Measure', exact: true }).click();
	await page.getByRole('button', { name: 'Table of the places' }).click();
	await page.getByText('The map in words').click();
	await page.getByRole('button', { name: 'Closer' }).click();
	await page.setViewportSize(PHONE);
	await page.locator('[data-open-map]').last().click();
	await expect(page.getByRole('dialog', { name: 'Map' })).toBeVisible();
	await page.goBack();
	await page.setViewportSize(WIDE);
}

async function useSearch(page: Page): Promise<void> {
	const dialog = await searchFor(page, 'lame berth');
	await dialog
		.getByRole('link', { name: /Where does the ferry go/ })
		.first()
		.click();
	await expect(page.getByRole('button', { name: 'Clear marks' })).toBeVisible();
	await page.goto('search/?q=timetabel');
	await expect(page.locator('.results a').first()).toBeVisible();
}

async function useOtherPages(page: Page): Promise<void> {
	await page.goto('sources/');
	await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Georgian' });
	await page.goto('timeline/?q=x#invented-ferry--pier-opens');
	await page.goto('places/batumi/#nowhere');
	await expect(page.getByRole('status').filter({ hasText: /./ }).first()).toBeVisible();
	await page.goto('places/batumii');
	await expect(page.locator('nearest-address a')).toHaveAttribute('href', '/places/batumi/');
}

/** Uses the map of an interview that the service worker does not precache, so that its data are cached apart. */
async function useOtherInterview(page: Page): Promise<void> {
	await page.goto('invented-lighthouse/');
	const card = await choosePlace(page, placeOnMap(page, 'sukhumi'));
	await expect(card.locator('.sentence')).toBeVisible();
}

for (const [where, headers] of [
	['on a host that sends the headers', true],
	['on a host that sends none', false],
] as const) {
	test(
		`markup, code and requests that the policy does not allow are blocked, ${where}`,
		{ tag: '@hostile-input' },
		async ({ page }) => {
			if (!headers) {
				await page.route('**/*', async (route) => {
					const response = await route.fetch();
					const { 'content-type': type } = response.headers();
					await route.fulfill({ response, headers: { 'content-type': type! } });
				});
			}
			await page.goto('about/');
			const ran = await page.evaluate(async () => {
				const attempts: Record<string, () => unknown> = {
					markup: () => {
						document.body.innerHTML = '<b>x</b>';
					},
					code: () => new Function('return 1')(),
					worker: () => new Worker('/sw.js'),
					policy: () => Reflect.get(window, 'trustedTypes').createPolicy('other', {}),
					fetching: () => fetch('https://example.org/'),
				};
				const done: string[] = [];
				// Code that Playwright evaluates may itself use `eval`; code in a later task may not.
				await new Promise((resolve) => setTimeout(resolve));
				for (const [name, attempt] of Object.entries(attempts)) {
					try {
						await attempt();
						done.push(name);
					} catch {}
				}
				const script = document.createElement('script');
				script.append('document.title = "taken over"');
				document.body.append(script);
				const link = document.createElement('a');
				link.href = 'javascript:document.title = "taken over"';
				document.body.append(link);
				link.click();
				return done;
			});
			expect(ran).toEqual([]);
			await expect(page).toHaveTitle('About this edition · Testquay');
			await expect(page.locator('h1')).toBeVisible();
		},
	);
}

test('no page can be framed, and browser features that no page uses are switched off', async ({
	page,
}) => {
	const response = await page.goto('robots.txt');
	expect(response!.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
	await page.goto('about/');
	const allowed = await page.evaluate(() =>
		(
			document as unknown as { featurePolicy: { allowedFeatures(): string[] } }
		).featurePolicy.allowedFeatures(),
	);
	expect(allowed).toContain('clipboard-write');
	for (const off of ['camera', 'geolocation', 'microphone', 'payment']) {
		expect(allowed).not.toContain(off);
	}
	await page.route('**/frame.html', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<iframe src="/about/"></iframe>' }),
	);
	await page.goto('frame.html');
	await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
});

test('_headers has one content security policy for all pages, without unsafe-inline', () => {
	const headers = readBuilt('_headers');
	expect(headers).toMatch(
		/^\/\*\n {2}Content-Security-Policy: default-src 'self'; frame-src 'none'; /,
	);
	expect(headers.match(/Content-Security-Policy:/g)).toHaveLength(1);
	expect(headers).toContain("frame-ancestors 'none'");
	expect(headers).not.toMatch(/'unsafe-(inline|eval)'/);
	for (const page of PAGE_FILES) {
		const hashes = readBuilt(page).match(/'sha256-[^']+'/g) ?? [];
		expect(hashes.length, page).toBeGreaterThan(0);
		for (const hash of hashes) expect(headers, page).toContain(hash);
	}
});

test('every link to another site has rel="noopener"', () => {
	const links = PAGE_FILES.flatMap(
		(page) => readBuilt(page).match(/<a [^>]*href="?https?:[^>]*>/g) ?? [],
	);
	expect(links.length).toBeGreaterThan(10);
	expect(links.filter((link) => !/ rel="?noopener/.test(link))).toEqual([]);
});
