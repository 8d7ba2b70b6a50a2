import { expect, test } from '@playwright/test';
import { noteMarker, notePanel, openAnswer } from '../support/journeys.ts';
import { PHONE } from '../support/test-variants.ts';

const interview = 'invented-ferry/';
const crossing = 'invented-ferry/crossing';

test.use({ viewport: PHONE, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

test.describe('notes on a phone', { tag: '@note-sheet' }, () => {
	test('open as a bottom sheet of at most 60 % of the height, and Back closes it', async ({
		page,
	}) => {
		await page.goto(interview);
		await openAnswer(page, crossing);
		const marker = noteMarker(page, 'berth-name');
		await marker.tap();
		await expect(notePanel(page)).toBeVisible();
		const box = (await notePanel(page).boundingBox())!;
		expect(box.height).toBeLessThanOrEqual(PHONE.height * 0.6 + 1);
		expect(Math.round(box.y + box.height)).toBe(PHONE.height);
		const mark = (await marker.boundingBox())!;
		expect(mark.y + mark.height).toBeLessThanOrEqual(box.y);
		await page.goBack();
		await expect(notePanel(page)).toBeHidden();
		await expect(page).toHaveURL(`${crossing}/`);
	});

	test('leave no history entry when the reader closes them', async ({ page }) => {
		await page.goto(interview);
		await openAnswer(page, crossing);
		await noteMarker(page, 'berth-name').tap();
		await notePanel(page).getByRole('button', { name: 'Close the note' }).tap();
		await expect(notePanel(page)).toBeHidden();
		await page.waitForTimeout(200);
		await page.goBack();
		await expect(page).toHaveURL(interview);
	});

	test('keep the scroll position when they close', async ({ page }) => {
		await page.goto(interview);
		await noteMarker(page, 'berth-name').tap();
		await expect(notePanel(page)).toBeVisible();
		await page.evaluate(() => scrollBy({ top: 600, behavior: 'instant' }));
		const before = await page.evaluate(() => scrollY);
		await notePanel(page).getByRole('button', { name: 'Close the note' }).tap();
		await page.waitForTimeout(300);
		expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
	});
});

test.describe('notes, map and search on a phone', () => {
	test(
		'“All notes” closes the note and leads to the list',
		{ tag: '@note-list' },
		async ({ page }) => {
			await openAnswer(page, crossing);
			await noteMarker(page, 'waves').tap();
			await notePanel(page)
				.getByRole('link', { name: /^All notes/ })
				.tap();
			await expect(notePanel(page)).toBeHidden();
			await expect(page.locator('#n-shore')).toBeInViewport();
		},
	);

	test(
		'a locator closes the open note and opens the full-screen map, and Back closes the map',
		{ tag: '@map-full-screen' },
		async ({ page }) => {
			await openAnswer(page, crossing);
			await noteMarker(page, 'berth-name').tap();
			await expect(notePanel(page)).toBeVisible();
			await page.locator('.map-locator').dispatchEvent('click');
			await expect(notePanel(page)).toBeHidden();
			await expect(page.locator('full-screen-map dialog')).toBeVisible();
			await page.goBack();
			await expect(page.locator('full-screen-map dialog')).toBeHidden();
			await expect(page).toHaveURL(`${crossing}/`);
		},
	);

	test('Back closes the search dialog', { tag: '@search-dialog' }, async ({ page }) => {
		await page.goto(interview);
		await openAnswer(page, crossing);
		await page
			.getByRole('navigation', { name: 'Reading' })
			.getByRole('link', { name: 'Search' })
			.tap();
		await expect(page.getByRole('searchbox')).toBeVisible();
		await page.goBack();
		await expect(page.getByRole('searchbox')).toBeHidden();
		await expect(page).toHaveURL(`${crossing}/`);
	});
});
