import { expect, test } from '@playwright/test';
import { openAndWait } from '#src/tools/serve/traffic.ts';
import { skipIdleWait } from '../support/skip-idle-wait.ts';
import { SwitchableServer } from '../support/switchable-server.ts';

/* These tests run on the site built for https://example.org/some/folder/; `baseURL` ends in that folder. */

test(
	'an answer loads completely, and its links and its map stay within the folder',
	{ tag: '@sub-path' },
	async ({ page }) => {
		const failed: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 400) failed.push(response.url());
		});
		await openAndWait(page, 'putin-kim-pact/gas-pipelines/');
		expect(failed).toEqual([]);
		const outside = await page.evaluate(() =>
			[...document.querySelectorAll('a[href]')]
				.map(
					(link) =>
						new URL((link as HTMLAnchorElement | SVGAElement).getAttribute('href')!, location.href),
				)
				.filter(
					({ host, pathname }) => host === location.host && !pathname.startsWith('/some/folder/'),
				)
				.map(String),
		);
		expect(outside).toEqual([]);
		await expect(page.locator('.cite dd').first()).toContainText(
			'https://example.org/some/folder/putin-kim-pact/gas-pipelines/',
		);
		await page.locator('.prose a.place').first().click();
		await expect(page).toHaveURL(/\/some\/folder\/putin-kim-pact\/gas-pipelines\/\?map=[a-z-]+$/);
		await expect(page.locator('.map-panel .sentence')).toBeVisible();
		await page
			.locator('.map-panel')
			.getByRole('link', { name: /gazetteer$/ })
			.click();
		await expect(page).toHaveURL(/\/some\/folder\/places\/[a-z-]+\/$/);
		await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
			'href',
			/^https:\/\/example\.org\/some\/folder\/places\//,
		);
	},
);

test(
	'search finds an answer and opens it within the folder',
	{ tag: '@sub-path' },
	async ({ page }) => {
		await page.goto('putin-kim-pact/');
		await page.keyboard.press('Control+k');
		await page.keyboard.type('buffer zone');
		const hit = page
			.getByRole('dialog')
			.getByRole('link', { name: /friendly/ })
			.first();
		await hit.click();
		await expect(page).toHaveURL(/\/some\/folder\/putin-kim-pact\/realism\/$/);
	},
);

test(
	'a wrong address leads to the nearest page within the folder',
	{ tag: ['@sub-path', '@not-found'] },
	async ({ page }) => {
		await page.goto('putin-kim-pact/gas-pipline/');
		await expect(page.getByRole('main')).toContainText(/gas/i);
		await page.getByRole('link', { name: /gas/i }).first().click();
		await expect(page).toHaveURL(/\/some\/folder\/putin-kim-pact\/gas-pipelines\/$/);
	},
);

test.describe('with the service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test(
		'the edition can be read offline within the folder',
		{ tag: '@sub-path' },
		async ({ baseURL, context, page }) => {
			const { origin, pathname } = new URL(baseURL!);
			const server = new SwitchableServer(origin, { 'cache-control': 'no-store' });
			const site = (await server.start()) + pathname;
			await skipIdleWait(context);
			await page.goto(`${site}about/`);
			const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
			expect(scope).toBe(site);
			server.switch('off');
			await page.goto(`${site}putin-kim-pact/realism/?map=rajin`);
			await expect(page).toHaveURL(`${site}putin-kim-pact/?map=rajin#realism`);
			await expect(page.locator('.map-panel .sentence')).toBeVisible();
			await context.close();
			server.stop();
		},
	);
});
