import { expect, type Locator, test } from '@playwright/test';
import {
	mapCard,
	mapDialog,
	noteMarker,
	openAnswer,
	openFullScreenMap,
	openNote,
	placeOnMap,
} from '../support/journeys.ts';
import { mapStage } from '../support/map-figure.ts';
import { ZOOMED } from '../support/test-variants.ts';

test.describe('at a zoom of 400 %', { tag: '@zoom' }, () => {
	test.use({ viewport: ZOOMED, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

	/** Expects that an element fills the window and can be scrolled to its last part. */
	async function expectAllToRead(part: Locator, last: Locator) {
		const box = (await part.boundingBox())!;
		const sides = [box.x, box.y, box.width, box.height].map(Math.round);
		expect(sides).toEqual([0, 0, ZOOMED.width, ZOOMED.height]);
		const scrolls = await part.evaluate(
			(element) =>
				[...element.querySelectorAll('*')].filter(
					(inner) =>
						inner.scrollHeight > inner.clientHeight + 1 &&
						/auto|scroll/.test(getComputedStyle(inner).overflowY),
				).length,
		);
		expect(scrolls, 'parts that scroll by themselves').toBe(0);
		await last.scrollIntoViewIfNeeded();
		await expect(last).toBeInViewport({ ratio: 1 });
	}

	test('a note takes the whole window, and scrolls with its head and foot', async ({ page }) => {
		await openAnswer(page, 'invented-ferry/crossing');
		const panel = await openNote(page, 'lamp-oil');
		await expectAllToRead(panel, panel.getByRole('button', { name: 'Previous note' }));
		await page.goBack();
		await expect(panel).toBeHidden();
		await expect(noteMarker(page, 'lamp-oil')).toBeInViewport();
	});

	test('the card of a place takes the whole window, and closes back to the map', async ({
		page,
	}) => {
		await openAnswer(page, 'invented-ferry/crossing');
		await openFullScreenMap(page);
		await placeOnMap(page, 'batumi').focus();
		await page.keyboard.press('Enter');
		const card = mapCard(page);
		await expect(card.locator('.sentence')).toBeVisible();
		await expectAllToRead(card, card.getByRole('link', { name: /^Go to/ }));
		await page.keyboard.press('Escape');
		await expect(mapDialog(page).getByRole('button', { name: 'Close the map' })).toBeInViewport();
	});

	test('the measuring tool leaves the map in sight', async ({ page }) => {
		await openAnswer(page, 'invented-ferry/crossing');
		await openFullScreenMap(page);
		await page.getByRole('button', { name: 'Measure' }).tap();
		await expect(mapCard(page)).toBeVisible();
		await expect(mapStage(page)).toBeInViewport();
	});
});
