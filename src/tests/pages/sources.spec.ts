import { expect, type Page, test } from '@playwright/test';
import { violations } from '../support/axe-violations.ts';
import { PHONE } from '../support/page-list.ts';

const filter = (page: Page, name: string) => page.getByRole('combobox', { name });
const said = (page: Page) =>
	page.getByRole('group', { name: 'Narrow down the list' }).getByRole('status');
const shown = (page: Page) => page.locator('.source').filter({ visible: true });

test('filters narrow the list together, say how many are left, and leave the address alone', async ({
	page,
}) => {
	await page.goto('/sources/');
	const all = await page.locator('.source').count();
	await expect(said(page)).toHaveText(`${all} sources`);
	await filter(page, 'Answer').selectOption({ label: 'Gas pipelines' });
	const some = await shown(page).count();
	await expect(said(page)).toHaveText(`${some} of ${all} sources`);
	await filter(page, 'How far consulted').selectOption({ label: 'Quoted elsewhere' });
	const fewer = await shown(page).count();
	expect(fewer).toBeGreaterThan(0);
	expect(fewer).toBeLessThan(some);
	await expect(page.locator('#unscr-2375')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'United Nations documents' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Treaties and laws' })).toBeHidden();
	await expect(page.getByRole('link', { name: 'Treaties and laws' })).toBeHidden();
	await expect(page).toHaveURL('/sources/');
	expect(await violations(page)).toEqual([]);
	await filter(page, 'Language').selectOption({ label: 'Thai' });
	await expect(said(page)).toHaveText('No source fits all of these');
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(said(page)).toHaveText(`${all} sources`);
	await expect(filter(page, 'Answer')).toHaveValue('');
	await expect(page.getByRole('button', { name: 'Show all' })).toBeHidden();
	await expect(filter(page, 'Kind')).toBeFocused();
	await expect(shown(page)).toHaveCount(all);
});

test('filters work from the keyboard', async ({ page }) => {
	await page.goto('/sources/');
	await filter(page, 'Language').focus();
	await page.keyboard.type('Russ');
	await expect(said(page)).toHaveText(/^\d of \d+ sources$/);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(said(page)).toHaveText(/^\d+ sources$/);
});

test('an address that leads to a source that is filtered away brings it back', async ({ page }) => {
	await page.goto('/sources/');
	await filter(page, 'Language').selectOption({ label: 'Russian' });
	await expect(page.locator('#unscr-2375')).toBeHidden();
	await page.evaluate(() => {
		location.hash = 'unscr-2375';
	});
	await expect(page.locator('#unscr-2375')).toBeInViewport();
	await expect(said(page)).toHaveText(/^\d+ sources$/);
});

test.describe('on a phone', () => {
	test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

	test('filters and what undoes them can be touched', async ({ page }) => {
		await page.goto('/sources/');
		await filter(page, 'Kind').selectOption({ label: 'News' });
		await expect(said(page)).toHaveText(/^\d+ of \d+ sources$/);
		for (const control of [filter(page, 'Kind'), page.getByRole('button', { name: 'Show all' })]) {
			const box = await control.boundingBox();
			expect(box!.height).toBeGreaterThanOrEqual(44);
		}
		await page.getByRole('button', { name: 'Show all' }).tap();
		await expect(said(page)).toHaveText(/^\d+ sources$/);
	});
});

test('all sources can be had as files', async ({ page }) => {
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
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there are no filters, and no room is kept for them', async ({ page }) => {
		await page.goto('/sources/');
		await expect(page.getByRole('combobox')).toHaveCount(0);
		const box = await page.locator('source-filter').boundingBox();
		expect(box?.height ?? 0).toBe(0);
	});
});
