import { expect, test } from '@playwright/test';
import {
	choosePlace,
	chosenInAddress,
	lastCopy,
	mapCard,
	openAnswer,
	placeOnMap,
	recordCopies,
} from '../support/journeys.ts';
import { expectView, litOnMap, untilLive } from '../support/map-figure.ts';

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
		await expectView(page, 'south-caucasus');
		await openAnswer(page, crossing, '?map=kura-and-aras');
		await expectView(page, 'kura-and-aras');
		await openAnswer(page, crossing, '?map=sukhumi-bay');
		await expectView(page, 'sukhumi-bay');
		await openAnswer(page, crossing, '?map=tbilisi-shore');
		await expect(mapCard(page)).toContainText('252 km');
		await openAnswer(page, crossing, '?map=tabriz');
		await expect(litOnMap(page, 'tabriz')).toBeInViewport();
		await expect(mapCard(page).getByRole('heading')).toHaveText('Tabriz');
		await openAnswer(page, crossing, '?map=batumi+kutaisi');
		await expect(mapCard(page)).toContainText('111 km');
	});

	test('is read in the forms in which mail and chat hand it on', async ({ page }) => {
		for (const [query, chosen, heading] of [
			['?map=poti).', 'poti', 'Poti'],
			['?map=Poti', 'poti', 'Poti'],
			['?utm_source=x&amp;map=poti', 'poti', 'Poti'],
			['?fbclid=x?map=poti', 'poti', 'Poti'],
			['?map=batumi%252Bkutaisi', 'batumi kutaisi', undefined],
			['?map=batumi+kutaisi).', 'batumi kutaisi', undefined],
		] as const) {
			await test.step(query, async () => {
				await openAnswer(page, crossing, query);
				if (heading) await expect(mapCard(page).getByRole('heading')).toHaveText(heading);
				else await expect(mapCard(page)).toContainText('111 km');
				await expect.poll(() => chosenInAddress(page)).toBe(chosen);
				await expect(page.locator('.map-notice')).toHaveCount(0);
			});
		}
	});

	test('that cannot be read is quoted in a notice, with a link to the nearest', async ({
		page,
	}) => {
		await openAnswer(page, crossing, '?map=atlantis');
		const notice = page.getByRole('status').filter({ hasText: 'on this map' });
		await expect(notice).toHaveText('There is no “atlantis” on this map. ');
		await notice.getByRole('button', { name: 'Close this notice' }).click();
		await expect(notice).toHaveCount(0);
		await openAnswer(page, crossing, '?map=batumi+potti');
		await expect(mapCard(page).getByRole('heading')).toHaveText('Batumi');
		await expect(notice).toContainText(
			'There is no “potti” on this map. The nearest there is: Poti.',
		);
		await notice.getByRole('link', { name: 'Poti' }).click();
		await expect(mapCard(page).getByRole('heading')).toHaveText('Poti');
		await openAnswer(page, crossing, '?map=%3Cimg%20src=x%3E');
		await expect(notice).toContainText('“<img src=x>”');
	});

	test('is removed when its id is unknown, or when the page shows the same view by default', async ({
		page,
	}) => {
		await openAnswer(page, crossing, '?map=atlantis');
		await expect.poll(() => page.url()).not.toContain('map=');
		await expect(mapCard(page)).toBeHidden();
		await openAnswer(page, nightBoat, '?map=south-caucasus');
		await expect.poll(() => page.url()).not.toContain('map=');
		await expectView(page, 'south-caucasus');
		await openAnswer(page, nightBoat, '?map=western-georgia');
		await expectView(page, 'western-georgia');
		await untilLive(page);
		expect(chosenInAddress(page)).toBe('western-georgia');
		await page.getByRole('button', { name: 'Follow the text' }).click();
		await expectView(page, 'south-caucasus');
		await expect.poll(() => chosenInAddress(page)).toBeNull();
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

	test(
		'is all that “Copy link to this view” takes over from the address: no parameter of others',
		{ tag: '@copy-link' },
		async ({ page }) => {
			await recordCopies(page);
			await openAnswer(page, crossing, '?fbclid=X&utm_source=facebook');
			const copy = page.getByRole('link', { name: 'Copy link to this view' });
			await copy.click();
			await expect.poll(() => lastCopy(page)).toMatch(/\/crossing\/$/);
			await choosePlace(page, placeOnMap(page, 'poti'));
			await copy.click();
			await expect.poll(() => lastCopy(page)).toMatch(/\/crossing\/\?map=poti$/);
		},
	);
});
