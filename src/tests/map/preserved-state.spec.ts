import { expect, test } from '@playwright/test';
import { choosePlace, mapCard, openAnswer, placeOnMap, pointAtMap } from '../support/journeys.ts';
import {
	chooseLanguage,
	expectMoved,
	expectView,
	expectWindow,
	mapFigure,
	mapStage,
	shownWindow,
	tabStopOnMap,
	untilLive,
	untilReady,
} from '../support/map-figure.ts';

const crossing = 'invented-ferry/crossing';
const timetable = 'invented-ferry/timetable';

test.use({ reducedMotion: 'reduce' } as never);

test('the buttons of the map still work after a drag', async ({ page }) => {
	await openAnswer(page, crossing);
	await pointAtMap(page);
	const whole = await shownWindow(page);
	await page.getByRole('button', { name: 'Closer' }).click();
	await expectMoved(page, whole);
	const closer = await shownWindow(page);
	const { x, y } = (await mapStage(page).boundingBox())!;
	await page.mouse.move(x + 300, y + 200);
	await page.mouse.down();
	await page.mouse.move(x + 240, y + 170, { steps: 4 });
	await page.mouse.up();
	// The ground goes with the hand: 60 px to the left, 30 px up.
	await expectWindow(page, {
		x: closer.x + 60 / closer.scale,
		y: closer.y + 30 / closer.scale,
		scale: closer.scale,
	});
	await page.getByRole('button', { name: 'Follow the text' }).click();
	await expectWindow(page, whole);
});

test('zooming keeps the focus on the map, and one place of the map in the tab order', async ({
	page,
}) => {
	await openAnswer(page, crossing, '?map=south-caucasus');
	await expectView(page, 'south-caucasus');
	await untilLive(page);
	await placeOnMap(page, 'tabriz').focus();
	await untilReady(page);
	for (let presses = 0; presses < 3; presses++) {
		const before = await shownWindow(page);
		await page.keyboard.press('+');
		await expectMoved(page, before);
	}
	// The place is out of sight now.
	const inMap = () => page.evaluate(() => document.activeElement!.closest('.map-figure') !== null);
	expect(await inMap()).toBe(true);
	await page.keyboard.press('-');
	await expect(tabStopOnMap(page)).toHaveCount(1);
});

test(
	'after printing the map shows the same window as before',
	{ tag: '@map-keeps-state' },
	async ({ page }) => {
		await openAnswer(page, crossing, '?map=south-caucasus');
		await expectView(page, 'south-caucasus');
		const whole = await shownWindow(page);
		await page.getByRole('button', { name: 'Closer' }).click();
		await expectMoved(page, whole);
		const closer = await shownWindow(page);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await page.emulateMedia({ media: 'print' });
		// Paper shows the picture of the answer’s own view.
		await expect(mapFigure(page)).toHaveAttribute('data-built', 'western-georgia');
		await expect(mapFigure(page).locator('.sheet-plate:visible')).toHaveCount(1);
		await page.emulateMedia({ media: 'screen' });
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expectView(page, 'south-caucasus');
		await expectWindow(page, closer);
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
	'a link within the page lets the map follow the text again, where the reader had moved it',
	{ tag: '@map-keeps-state' },
	async ({ page }) => {
		await page.goto('invented-ferry/');
		await pointAtMap(page);
		const whole = await shownWindow(page);
		await page.getByRole('button', { name: 'Closer' }).click();
		await expectMoved(page, whole);
		await page.waitForTimeout(200);
		await page.locator('#questions a').first().click();
		await expect(page).toHaveURL(/#crossing$/);
		await expectView(page, 'western-georgia');
		await expect(page.getByRole('button', { name: 'Follow the text' })).toBeHidden();
	},
);

test('a chosen place without a label is labelled in the language of the map', async ({ page }) => {
	await openAnswer(page, crossing, '?map=zugdidi');
	await chooseLanguage(page, 'ka');
	await expect(placeOnMap(page, 'zugdidi').locator('text')).toHaveText('ზუგდიდი');
	await openAnswer(page, timetable, '?map=zugdidi');
	await expect(placeOnMap(page, 'zugdidi').locator('text')).toHaveText('ზუგდიდი');
});
