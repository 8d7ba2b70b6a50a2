import { expect, test } from '@playwright/test';
import { PAGES, PHONE } from '../support/test-variants.ts';

test.use({ javaScriptEnabled: false });

for (const path of PAGES) {
	test(
		`${path} can be read without scripts, and has one main heading and no skipped heading level`,
		{ tag: '@without-scripts' },
		async ({ page }) => {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByRole('contentinfo')).toBeVisible();
			const levels = await page
				.locator('main :is(h1, h2, h3, h4)')
				.evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			expect(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)).toEqual([]);
		},
	);
}

test(
	'without scripts markers lead to their notes',
	{ tag: '@without-scripts' },
	async ({ page }) => {
		await page.goto('/putin-kim-pact/gas-pipelines/');
		await page.locator('.marker[data-note="kogas-2003"]').click();
		await expect(page).toHaveURL(/#n-kogas-2003$/);
		await expect(page.locator('#n-kogas-2003')).toBeInViewport();
	},
);

test(
	'without scripts notes lead back to their markers',
	{ tag: '@without-scripts' },
	async ({ page }) => {
		await page.goto('/putin-kim-pact/gas-pipelines/#n-kogas-2003');
		await page.getByRole('link', { name: 'Back to note 4 in the text' }).click();
		await expect(page.locator('#r-kogas-2003')).toBeInViewport();
	},
);

test(
	'without scripts the list of notes opens',
	{ tag: ['@note-list', '@without-scripts'] },
	async ({ page }) => {
		await page.goto('/putin-kim-pact/gas-pipelines/');
		await page.getByText('8 notes to this answer').click();
		await expect(page.locator('#n-kogas-2003')).toBeVisible();
	},
);

test(
	'without scripts “Copy link” is a link to the answer',
	{ tag: ['@copy-link', '@without-scripts'] },
	async ({ page }) => {
		await page.goto('/putin-kim-pact/');
		await page
			.locator('#army .answer-links')
			.getByRole('link', { name: /^Copy link/ })
			.click();
		await expect(page).toHaveURL('/putin-kim-pact/army/');
	},
);

test(
	'without scripts “Search” leads to the topics',
	{ tag: '@without-scripts' },
	async ({ page }) => {
		await page.goto('/putin-kim-pact/');
		await page
			.getByRole('banner')
			.getByRole('link', { name: /^Search/ })
			.click();
		await expect(page).toHaveURL('/topics/');
		await expect(page.getByRole('link', { name: /gas/i }).first()).toBeVisible();
	},
);

test(
	'without scripts places in the text and on the map lead to their pages',
	{ tag: '@without-scripts' },
	async ({ page }) => {
		await page.goto('/putin-kim-pact/sea-access/');
		await expect(page.locator('.room-map a[data-place="rajin"]').first()).toHaveAttribute(
			'href',
			'/places/rajin/',
		);
		await page.locator('.prose a.place[data-place="rason"]').first().click();
		await expect(page).toHaveURL('/places/rason/');
	},
);

test.describe('on a phone without scripts', () => {
	test.use({ viewport: PHONE });

	test(
		'the map is at the end of the page, and “Map” leads to it',
		{ tag: '@without-scripts' },
		async ({ page }) => {
			await page.goto('/putin-kim-pact/sea-access/');
			await page.getByRole('link', { name: 'Map', exact: true }).click();
			await expect(page).toHaveURL(/#map$/);
			await expect(page.locator('#map figure')).toBeInViewport();
		},
	);
});
