import { expect, test } from '@playwright/test';
import {
	choosePlace,
	chosenInAddress,
	largeMap,
	mapCard,
	openAnswer,
	placeOnMap,
} from '../support/journeys.ts';

const crossing = 'invented-ferry/crossing';
const nightBoat = 'invented-ferry/night-boat';

test.use({ reducedMotion: 'reduce' } as never);

test.describe('the choice in the address', { tag: '@map-address' }, () => {
	test('changes with Back and Forward', async ({ page }) => {
		await openAnswer(page, crossing);
		await choosePlace(page, placeOnMap(page, 'poti'));
		await placeOnMap(page, 'batumi').click();
		await expect(mapCard(page).getByRole('heading')).toHaveText('Batumi');
		await page.goBack();
		await expect(mapCard(page).getByRole('heading')).toHaveText('Poti');
		await page.goBack();
		await expect(mapCard(page)).toBeHidden();
		expect(chosenInAddress(page)).toBeNull();
		await page.goForward();
		await expect(mapCard(page).getByRole('heading')).toHaveText('Poti');
		expect(chosenInAddress(page)).toBe('poti');
	});

	test('opens a view, a measure, a place or two places', async ({ page }) => {
		await openAnswer(page, crossing, '?map=south-caucasus');
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'south-caucasus');
		await openAnswer(page, crossing, '?map=kura-and-aras');
		await expect(page.locator('.map-figure')).toHaveAttribute('data-view', 'kura-and-aras');
		await openAnswer(page, crossing, '?map=tbilisi-shore');
		await expect(mapCard(page)).toContainText('252 km');
		await openAnswer(page, crossing, '?map=tabriz');
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'south-caucasus');
		await expect(mapCard(page).getByRole('heading')).toHaveText('Tabriz');
		await openAnswer(page, crossing, '?map=batumi+kutaisi');
		await expect(mapCard(page)).toContainText('111 km');
	});

	test('is removed when its id is unknown, or when the page shows the same view by default', async ({
		page,
	}) => {
		await openAnswer(page, crossing, '?map=atlantis');
		await expect.poll(() => page.url()).not.toContain('map=');
		await expect(mapCard(page)).toBeHidden();
		await openAnswer(page, nightBoat, '?map=south-caucasus');
		await expect.poll(() => page.url()).not.toContain('map=');
		await page.getByRole('button', { name: 'Western Georgia' }).click();
		await expect.poll(() => chosenInAddress(page)).toBe('western-georgia');
		await page.getByRole('button', { name: 'The South Caucasus' }).click();
		await expect.poll(() => chosenInAddress(page)).toBeNull();
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'south-caucasus');
	});

	test('is part of the link that “Copy link to this view” copies', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openAnswer(page, crossing);
		await choosePlace(page, placeOnMap(page, 'poti'));
		await page.getByRole('link', { name: 'Copy link to this view' }).click();
		await expect
			.poll(() => page.evaluate(() => navigator.clipboard.readText()))
			.toMatch(/crossing\/\?map=poti$/);
	});
});
