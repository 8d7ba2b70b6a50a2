import { expect, type Page, test } from '@playwright/test';
import {
	collectErrors,
	markedWords,
	noteMarker,
	notePanel,
	openAnswer,
	openNote,
	searchFor,
	searchResults,
} from '../support/journeys.ts';

const ANSWER = 'invented-ferry/night-boat';

/** Returns the words that are marked in the panel of the open note. */
const wordsMarkedInNote = (page: Page): Promise<string[]> =>
	notePanel(page).evaluate((panel) => {
		const ranges = [...(CSS.highlights.get('found') ?? [])] as Range[];
		return ranges.filter((range) => panel.contains(range.startContainer)).map(String);
	});

test(
	'a result marks the words on its page, whose address names no more than their statement',
	{ tag: '@search-marks' },
	async ({ page }) => {
		await openAnswer(page, ANSWER);
		await searchFor(page, 'eleven plank');
		await expect(page.getByRole('status')).toContainText('1 answer');
		await searchResults(page, 'Answers').first().click();
		await expect(page).toHaveURL(/\/invented-ferry\/crossing\/#s-one-pier$/);
		await expect.poll(() => markedWords(page)).toContain('eleven planks');
		await page.reload();
		await expect.poll(() => markedWords(page)).toContain('eleven planks');
		await page.keyboard.press('Escape');
		expect(await markedWords(page)).toEqual([]);
		await expect(page.getByRole('button', { name: 'Clear marks' })).toHaveCount(0);
	},
);

test(
	'a result marks the words also in a note that is opened',
	{ tag: '@search-marks' },
	async ({ page }) => {
		await page.goto('search/?q=menu');
		await searchResults(page, 'Answers').first().click();
		await expect.poll(() => markedWords(page)).toContain('menu');
		await expect(noteMarker(page, 'lamp-oil')).toBeVisible();
		await openNote(page, 'lamp-oil');
		await expect.poll(() => wordsMarkedInNote(page)).toContain('menu');
		await page.keyboard.press('Escape');
		expect(await markedWords(page)).toContain('menu');
		await page.keyboard.press('Escape');
		expect(await markedWords(page)).toEqual([]);
	},
);

test('a note that is found opens at its permalink', async ({ page }) => {
	await openAnswer(page, ANSWER);
	await searchFor(page, 'menu cook');
	const link = page.locator('.passage a').or(searchResults(page, 'Notes')).first();
	await expect(link).toContainText('Was it a pipe?');
	await link.click();
	await expect(page).toHaveURL(/crossing\/#n-lamp-oil$/);
});

test('a corrupt session storage causes no error', async ({ page }) => {
	await page.addInitScript(() => sessionStorage.setItem('found', '{"'));
	const errors = collectErrors(page);
	await openAnswer(page, ANSWER);
	expect(errors).toEqual([]);
});

test(
	'a place that a map on the page shows has a small map in its result',
	{ tag: '@search-places' },
	async ({ page }) => {
		await openAnswer(page, ANSWER);
		await searchFor(page, 'Batumi');
		const row = page
			.getByRole('dialog')
			.locator('li', { has: page.locator('a[href$="/batumi/"]') });
		const locator = row.locator('svg.locator');
		await expect(locator).toBeVisible();
		const ground = await locator.locator('use').getAttribute('href');
		await expect(
			page.locator(`.map-figure .sheet-ground use[href="${ground}"]`).first(),
		).toBeAttached();
		// The row is filled anew when the texts have loaded.
		await expect(async () => {
			const [dot, picture] = await Promise.all(
				[locator.locator('circle'), locator].map((part) => part.boundingBox()),
			);
			expect(dot!.x).toBeGreaterThan(picture!.x);
			expect(dot!.x + dot!.width).toBeLessThan(picture!.x + picture!.width);
			expect(dot!.y).toBeGreaterThan(picture!.y);
			expect(dot!.y + dot!.height).toBeLessThan(picture!.y + picture!.height);
		}).toPass();
		await page.goto('/topics/');
		await searchFor(page, 'Batumi');
		await expect(searchResults(page, 'Places and terms').first()).toBeVisible();
		await expect(locator).toHaveCount(0);
	},
);
