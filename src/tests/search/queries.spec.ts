import { expect, test } from '@playwright/test';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { collectErrors, searchResults } from '../support/journeys.ts';
import { tryQuery } from './try-query.ts';

test(
	'every query of the newest interview finds what it must',
	{ tag: '@search-answers' },
	async ({ page }) => {
		await page.goto('search/');
		const field = page.getByRole('main').getByRole('searchbox');
		const edition = fixtureEdition();
		const [interview] = edition.interviews;
		for (const query of interview!.queries) {
			await tryQuery(page, field, query, interview!, edition);
			await expect(page).toHaveURL((url) => url.searchParams.get('q') === query.query);
		}
	},
);

test(
	'a word that does not occur in the edition is reported as such',
	{ tag: '@search-no-hits' },
	async ({ page }) => {
		await page.goto('search/?q=aardvark');
		await expect(page.getByRole('main').getByRole('status')).toHaveText(
			'“aardvark” is nowhere in this edition.',
		);
		await expect(page.getByRole('link', { name: 'All topics' })).toBeVisible();
		await expect(page.locator('a.hit')).toHaveCount(0);
	},
);

test(
	'words written from right to left are reported in the order in which they were typed',
	{ tag: '@search-no-hits' },
	async ({ page }) => {
		await page.goto(`search/?q=${encodeURIComponent('סערה גלים')}`);
		const words = page.getByRole('main').getByRole('status').locator('bdi');
		await expect(words).toHaveText(['סערה', 'גלים']);
		const [first, second] = await words.evaluateAll((all) =>
			all.map((word) => word.getBoundingClientRect().x),
		);
		expect(first!).toBeLessThan(second!);
	},
);

test(
	'a misspelt word is corrected, and the correction is shown',
	{ tag: '@search-misspellings' },
	async ({ page }) => {
		await page.goto('search/?q=midnigth');
		await expect(page.getByText('Showing results for “midnight”.')).toBeVisible();
		await expect(searchResults(page, 'Answers').first()).toHaveAttribute('href', /night-boat\/#s-/);
	},
);

test(
	'a word with one letter too many is corrected',
	{ tag: '@search-misspellings' },
	async ({ page }) => {
		await page.goto('search/?q=herringq');
		await expect(page.getByText('Showing results for “herring”.')).toBeVisible();
	},
);

test(
	'a phrase in quotation marks is found only in exactly these words',
	{ tag: '@search-phrases' },
	async ({ page }) => {
		await page.goto(`search/?q=${encodeURIComponent('“eleven planks”')}`);
		await expect(searchResults(page, 'Answers').first()).toHaveAttribute('href', /crossing\/#s-/);
		await page.getByRole('main').getByRole('searchbox').fill('"planks eleven"');
		await expect(page.getByText('Not in these words.')).toBeVisible();
		await page.getByRole('button', { name: 'planks eleven' }).click();
		await expect(searchResults(page, 'Answers').first()).toBeVisible();
	},
);

test('hostile text is treated as text', { tag: '@hostile-input' }, async ({ page }) => {
	const errors = collectErrors(page);
	await page.goto('search/');
	const status = page.getByRole('main').getByRole('status');
	const input = page.getByRole('main').getByRole('searchbox');
	for (const hostile of [
		'<img src=x onerror=alert(1)>',
		'a'.repeat(200),
		'\ud800 herring',
		'%%%',
		'"',
		'((',
	]) {
		await input.fill('');
		await expect(status).toBeEmpty();
		await input.evaluate((field, value) => {
			(field as HTMLInputElement).value = value;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		}, hostile);
		await expect(status).not.toBeEmpty();
		await expect(page.locator('search-box img')).toHaveCount(0);
	}
	expect(errors).toEqual([]);
});
