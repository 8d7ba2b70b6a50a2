import { expect, test } from '@playwright/test';
import geodesic from 'geographiclib-geodesic';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { choosePlace, openAnswer, placeOnMap } from '../support/journeys.ts';

const { map, places } = fixtureEdition();
const tehran = places.get('tehran')!;
const arrow = map.frames[0]!.labels.find((label) => label.arrow)!;

test.beforeEach(({ page }) => openAnswer(page, 'invented-ferry/night-boat'));

test(
	'an arrow at the edge of a map has the name of a place off the sheet, and points to it',
	{ tag: '@map-arrows' },
	async ({ page }) => {
		const link = placeOnMap(page, 'tehran');
		await expect(link).toBeVisible();
		await expect(link).toHaveText('Tehran');
		// The place is not at the arrow, so there is no dot.
		await expect(link.locator('circle')).toHaveCount(0);
		const [lon, lat] = arrow.at!;
		const { azi1 } = geodesic.Geodesic.WGS84.Inverse(lat, lon, tehran.lat, tehran.lon);
		const drawn = await link.locator('.map-arrow').evaluate((path) => {
			// The tip of the arrow is above its middle.
			const { c, d } = (path as SVGGraphicsElement).getScreenCTM()!;
			return (Math.atan2(-c, d) * 180) / Math.PI;
		});
		// On this sheet north is up to 5° off the vertical.
		expect(Math.abs(drawn - azi1!)).toBeLessThan(5);
	},
);

test(
	'an arrow opens the card of its place and leaves the map where it is',
	{ tag: ['@map-arrows', '@map-cards'] },
	async ({ page }) => {
		const figure = page.locator('.map-figure');
		await expect(figure).toHaveAttribute('data-view', 'south-caucasus');
		const card = await choosePlace(page, placeOnMap(page, 'tehran'));
		await expect(card.getByRole('heading').first()).toContainText('Tehran');
		await expect(figure).toHaveAttribute('data-view', 'south-caucasus');
	},
);
