import { expect, test } from '@playwright/test';
import { openAndWait } from '#src/tools/serve/traffic.ts';
import { choosePlace, placeInText, searchFor } from '../support/journeys.ts';
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
		await openAndWait(page, 'invented-ferry/crossing/');
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
			'https://example.org/some/folder/invented-ferry/crossing/',
		);
		const card = await choosePlace(page, placeInText(page, 'batumi'));
		await expect(page).toHaveURL(/\/some\/folder\/invented-ferry\/crossing\/\?map=batumi$/);
		await expect(card.locator('.sentence')).toBeVisible();
		await card.getByRole('link', { name: /gazetteer$/ }).click();
		await expect(page).toHaveURL(/\/some\/folder\/places\/batumi\/$/);
		await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
			'href',
			/^https:\/\/example\.org\/some\/folder\/places\/batumi\/$/,
		);
	},
);

test(
	'search finds an answer and opens it within the folder',
	{ tag: '@sub-path' },
	async ({ page }) => {
		await page.goto('invented-ferry/');
		const dialog = await searchFor(page, 'lame berth');
		await dialog
			.getByRole('link', { name: /Where does the ferry go/ })
			.first()
			.click();
		await expect(page).toHaveURL(/\/some\/folder\/invented-ferry\/crossing\/(?:#s-rope)?$/);
	},
);

test(
	'a wrong address leads to the nearest page within the folder',
	{ tag: ['@sub-path', '@not-found'] },
	async ({ page }) => {
		await page.goto('invented-ferry/timetabel/');
		await expect(page.getByRole('main')).toContainText(/how many times/i);
		await page
			.getByRole('link', { name: /how many times/i })
			.first()
			.click();
		await expect(page).toHaveURL(/\/some\/folder\/invented-ferry\/timetable\/$/);
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
			await page.goto(`${site}invented-ferry/night-boat/?map=batumi`);
			await expect(page).toHaveURL(`${site}invented-ferry/?map=batumi#night-boat`);
			await expect(page.locator('.map-panel .sentence')).toBeVisible();
			await context.close();
			server.stop();
		},
	);
});
