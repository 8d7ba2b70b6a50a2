import { expect, test } from '@playwright/test';
import {
	choosePlace,
	largeMap,
	mapCard,
	mapView,
	openAnswer,
	placeOnMap,
	pointAtMap,
	untilMovable,
} from '../support/journeys.ts';
import { chooseLanguage } from '../support/map-figure.ts';

const crossing = 'invented-ferry/crossing';
const timetable = 'invented-ferry/timetable';

test.use({ reducedMotion: 'reduce' } as never);

test('the buttons of the map still work after a drag', async ({ page }) => {
	await openAnswer(page, crossing);
	await pointAtMap(page);
	await page.getByRole('button', { name: 'Closer' }).click();
	const { x, y } = (await largeMap(page).boundingBox())!;
	await page.mouse.move(x + 300, y + 200);
	await page.mouse.down();
	await page.mouse.move(x + 240, y + 170, { steps: 4 });
	await page.mouse.up();
	await expect(mapView(page)).not.toHaveAttribute('x', '-30%');
	await page.getByRole('button', { name: 'Whole map' }).click();
	await expect(mapView(page)).toHaveAttribute('width', '100%');
});

test('zooming keeps the focus on the map, and one place of the map in the tab order', async ({
	page,
}) => {
	await openAnswer(page, crossing, '?map=south-caucasus');
	await expect(largeMap(page)).toHaveAttribute('data-frame', 'south-caucasus');
	await placeOnMap(page, 'tabriz').focus();
	await untilMovable(page);
	for (const width of ['160%', '256%', '409.6%']) {
		await page.keyboard.press('+');
		await expect(mapView(page)).toHaveAttribute('width', width);
	}
	const inMap = () => page.evaluate(() => document.activeElement!.closest('.map-slots') !== null);
	expect(await inMap()).toBe(true);
	await expect(page.locator('.map-label a[tabindex="0"]')).toHaveCount(1);
	await expect(page.locator('.map-label a[tabindex="0"]')).toBeVisible();
});

test(
	'after printing the map shows the same frame and zoom as before',
	{ tag: '@map-keeps-state' },
	async ({ page }) => {
		await openAnswer(page, crossing, '?map=south-caucasus');
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'south-caucasus');
		await page.getByRole('button', { name: 'Closer' }).click();
		await expect(mapView(page)).toHaveAttribute('width', '160%');
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'western-georgia');
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'south-caucasus');
		await expect(mapView(page)).toHaveAttribute('width', '160%');
	},
);

test('Forward after a reload opens the card of the chosen place again', async ({ page }) => {
	await openAnswer(page, crossing);
	await choosePlace(page, placeOnMap(page, 'poti'));
	await page.goBack();
	await page.reload();
	await page.goForward();
	await expect(mapCard(page).getByRole('heading')).toHaveText('Poti');
});

test(
	'a link within the page leaves the map where the reader moved it',
	{ tag: '@map-keeps-state' },
	async ({ page }) => {
		await page.goto('invented-ferry/');
		await pointAtMap(page);
		await page.getByRole('button', { name: 'Closer' }).click();
		await page.locator('#questions a').first().click();
		await expect(page).toHaveURL(/#crossing$/);
		await page.waitForTimeout(400);
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'south-caucasus');
		await expect(page.getByRole('button', { name: 'Follow the text' })).toBeVisible();
	},
);

test('a chosen place without a label is labelled in the language of the map', async ({ page }) => {
	await openAnswer(page, crossing, '?map=zugdidi');
	await chooseLanguage(page, 'ka');
	await expect(placeOnMap(page, 'zugdidi').locator('text')).toHaveText('ზუგდიდი');
	await openAnswer(page, timetable, '?map=zugdidi');
	await expect(placeOnMap(page, 'zugdidi').locator('text')).toHaveText('ზუგდიდი');
});
