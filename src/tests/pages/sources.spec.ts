import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { PHONE } from '../support/test-variants.ts';

const filter = (page: Page, name: string) => page.getByRole('combobox', { name });
const status = (page: Page) =>
	page.getByRole('group', { name: 'Narrow down the list' }).getByRole('status');
const shown = (page: Page) => page.locator('.source').filter({ visible: true });

test(
	'filters narrow the list together, report how many sources are left, and keep the address',
	{ tag: '@source-list' },
	async ({ page }) => {
		await page.goto('/sources/');
		const all = await page.locator('.source').count();
		await expect(status(page)).toHaveText(`${all} sources`);
		await filter(page, 'Language').selectOption({ label: 'English' });
		const some = await shown(page).count();
		await expect(status(page)).toHaveText(`${some} of ${all} sources`);
		await filter(page, 'How far consulted').selectOption({ label: 'Read' });
		const fewer = await shown(page).count();
		expect(fewer).toBeGreaterThan(0);
		expect(fewer).toBeLessThan(some);
		await expect(page.locator('#invented-talk')).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Web pages' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Treaties and laws' })).toBeHidden();
		await expect(page.getByRole('link', { name: 'Treaties and laws' })).toBeHidden();
		await expect(page).toHaveURL('/sources/');
		expect(await axeViolations(page)).toEqual([]);
		await filter(page, 'Language').selectOption({ label: 'Russian' });
		await expect(status(page)).toHaveText('No source fits all of these');
		await page.getByRole('button', { name: 'Show all' }).click();
		await expect(status(page)).toHaveText(`${all} sources`);
		await expect(filter(page, 'Language')).toHaveValue('');
		await expect(page.getByRole('button', { name: 'Show all' })).toBeHidden();
		await expect(filter(page, 'Kind')).toBeFocused();
		await expect(shown(page)).toHaveCount(all);
	},
);

test(
	'in an edition of several interviews the list can be narrowed down to one of them',
	{ tag: '@source-list' },
	async ({ page }) => {
		await page.goto('/sources/');
		await filter(page, 'Interview').selectOption({
			label: 'An interview about a lighthouse, made up',
		});
		await expect(status(page)).toHaveText('2 of 4 sources');
		await expect(page.locator('#invented-rule')).toBeVisible();
		// Only the verdict on a statement cites the other.
		await expect(page.locator('#invented-talk')).toBeVisible();
	},
);

test(
	'the page says how many of its sources were consulted, and how far',
	{ tag: '@source-list' },
	async ({ page }) => {
		await page.goto('/sources/');
		await expect(page.locator('.lead')).toContainText(
			'we read 2, wholly or in the part cited; 1 we know only as another quotes them; ' +
				'1 is well known and was not opened.',
		);
	},
);

test('filters work from the keyboard', { tag: '@source-list' }, async ({ page }) => {
	await page.goto('/sources/');
	await filter(page, 'Language').focus();
	await page.keyboard.type('Geor');
	await expect(status(page)).toHaveText(/^\d of \d+ sources$/);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText(/^\d+ sources$/);
});

test(
	'the address of a source that is filtered out clears the filters and shows the source',
	{ tag: '@source-list' },
	async ({ page }) => {
		await page.goto('/sources/');
		await filter(page, 'Language').selectOption({ label: 'Russian' });
		await expect(page.locator('#invented-talk')).toBeHidden();
		await page.evaluate(() => {
			location.hash = 'invented-talk';
		});
		await expect(page.locator('#invented-talk')).toBeInViewport();
		await expect(status(page)).toHaveText(/^\d+ sources$/);
	},
);

test.describe('on a phone', () => {
	test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

	test('filters and “Show all” are at least 44 px high and can be tapped', async ({ page }) => {
		await page.goto('/sources/');
		await filter(page, 'Kind').selectOption({ label: 'News' });
		await expect(status(page)).toHaveText(/^\d+ of \d+ sources$/);
		for (const control of [filter(page, 'Kind'), page.getByRole('button', { name: 'Show all' })]) {
			const box = await control.boundingBox();
			expect(box!.height).toBeGreaterThanOrEqual(44);
		}
		await page.getByRole('button', { name: 'Show all' }).tap();
		await expect(status(page)).toHaveText(/^\d+ sources$/);
	});
});

test(
	'all sources can be downloaded as BibTeX, CSL-JSON and CSV',
	{ tag: '@source-downloads' },
	async ({ page }) => {
		await page.goto('/sources/');
		const count = await page.locator('.source').count();
		for (const [name, entry] of [
			['BibTeX', /^@/gm],
			['CSL-JSON', /"consulted":/g],
			['CSV', /\r\n/g],
		] as const) {
			const href = await page
				.getByRole('main')
				.getByRole('link', { name: `All sources (${name})` })
				.getAttribute('href');
			const text = await (await page.request.get(new URL(href!, page.url()).href)).text();
			expect(text.match(entry)!.length).toBe(name === 'CSV' ? count + 1 : count);
		}
	},
);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there are no filters, and no space is left for them', async ({ page }) => {
		await page.goto('/sources/');
		await expect(page.getByRole('combobox')).toHaveCount(0);
		const box = await page.locator('source-filter').boundingBox();
		expect(box?.height ?? 0).toBe(0);
	});
});
