import { expect, test } from '@playwright/test';
import { fixtureAtlas, fixtureEdition } from '../support/fixture-edition.ts';
import { choosePlace, mapCard, openAnswer, placeInText, placeOnMap } from '../support/journeys.ts';
import {
	expectMoved,
	expectView,
	litOnMap,
	mapStage,
	shownWindow,
	untilLive,
} from '../support/map-figure.ts';

const { places } = fixtureEdition();

test.use({ reducedMotion: 'reduce' } as never);

test(
	'a chosen place that lies off the sheet is named at the edge of the map, with an arrow that points to it',
	{ tag: ['@map-arrows', '@map-cards'] },
	async ({ page }) => {
		await openAnswer(page, 'invented-ferry/crossing');
		await untilLive(page);
		const before = await shownWindow(page);
		const card = await choosePlace(page, placeInText(page, 'tehran'));
		await expect(card.getByRole('heading').first()).toContainText('Tehran');
		// The card takes room from the map, which shows the same, only smaller.
		const { x, y } = await shownWindow(page);
		expect([x, y]).toEqual([before.x, before.y]);
		await expectView(page, 'western-georgia');
		// To the east, from where the place lies in the south.
		await placeOnMap(page, 'batumi').focus();
		for (let presses = 0; presses < 6; presses++) {
			const from = await shownWindow(page);
			await page.keyboard.press('Shift+ArrowRight');
			await expectMoved(page, from);
			await mapStage(page).locator('a[data-place]:visible').first().focus();
		}
		const name = mapStage(page).locator('.sheet-off');
		await expect(name).toHaveText('Tehran');
		// The place is not at the arrow, so there is no dot.
		await expect(name.locator('circle')).toHaveCount(0);
		const { lon, lat } = places.get('tehran')!;
		const [east, south] = fixtureAtlas().sheet('caucasus').project([lon, lat]);
		const middle = await shownWindow(page);
		const direction = Math.atan2(east - middle.x, middle.y - south) * (180 / Math.PI);
		const drawn = await name
			.locator('path')
			.first()
			.evaluate((path) => {
				// The tip of the arrow is above its middle.
				const { c, d } = (path as SVGGraphicsElement).getScreenCTM()!;
				return (Math.atan2(-c, d) * 180) / Math.PI;
			});
		expect(Math.abs(drawn - direction)).toBeLessThan(2);
	},
);

test(
	'a chosen place that no view shows moves the map until it is in sight',
	{ tag: ['@map-arrows', '@map-cards'] },
	async ({ page }) => {
		await openAnswer(page, 'invented-ferry/night-boat');
		const before = await shownWindow(page);
		await expect(placeOnMap(page, 'samsun')).toHaveCount(0);
		await choosePlace(page, placeInText(page, 'samsun'));
		await expect(mapCard(page).getByRole('heading').first()).toHaveText('Samsun');
		await expect(litOnMap(page, 'samsun')).toHaveText('Samsun');
		await expect(litOnMap(page, 'samsun')).toBeInViewport();
		await expectMoved(page, before);
	},
);
