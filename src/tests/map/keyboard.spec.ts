import { expect, type Page, test } from '@playwright/test';
import { mapCard, openAnswer, placeInText, placeOnMap, pointAtMap } from '../support/journeys.ts';
import {
	expectMoved,
	expectWindow,
	mapFigure,
	mapStage,
	shownScale,
	shownWindow,
	tabStopOnMap,
	untilLive,
	untilReady,
} from '../support/map-figure.ts';

const crossing = 'invented-ferry/crossing';
const nightBoat = 'invented-ferry/night-boat';
const focused = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLElement).dataset['place']);

/** Expects that the map is so many times as large as at a scale, to a percent. */
const expectScale = (page: Page, scale: number, times: number) =>
	expect
		.poll(async () => Math.abs((await shownScale(page)) / (scale * times) - 1))
		.toBeLessThan(0.01);

/** How much one step of the buttons and keys enlarges. */
const STEP = 1.6;

test.use({ reducedMotion: 'reduce' } as never);

test.describe('with the keyboard alone', () => {
	test(
		'the map is one tab stop: arrows move between places, Enter opens a card, Escape closes it',
		{ tag: '@map-keyboard' },
		async ({ page }) => {
			await openAnswer(page, nightBoat);
			await untilLive(page);
			await expect(tabStopOnMap(page)).toHaveCount(1);
			await placeOnMap(page, 'tbilisi').focus();
			await untilReady(page);
			const whole = await shownWindow(page);
			await page.keyboard.press('ArrowDown');
			expect(await focused(page)).toBe('yerevan');
			await page.keyboard.press('ArrowDown');
			expect(await focused(page)).toBe('tabriz');
			await page.keyboard.press('ArrowUp');
			expect(await focused(page)).toBe('yerevan');
			await expect(tabStopOnMap(page)).toHaveCount(1);
			await page.keyboard.press('Enter');
			await expect(mapCard(page).getByRole('heading')).toHaveText('Yerevan');
			await expect(mapCard(page)).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(mapCard(page)).toBeHidden();
			expect(await focused(page)).toBe('yerevan');
			await expectWindow(page, whole);
			await page.keyboard.press('+');
			await expectScale(page, whole.scale, STEP);
			const closer = await shownWindow(page);
			await page.keyboard.press('Shift+ArrowRight');
			await expect.poll(async () => (await shownWindow(page)).x).toBeGreaterThan(closer.x);
			await page.keyboard.press('-');
			await expectScale(page, whole.scale, 1);
			await page.keyboard.press('0');
			await expect.poll(() => shownScale(page)).toBeLessThan(whole.scale);
			await page.keyboard.press('Escape');
			expect(await focused(page)).toBe('yerevan');
		},
	);

	test(
		'a place without room for its name has a dot that says it',
		{ tag: '@map-keyboard' },
		async ({ page }) => {
			await openAnswer(page, crossing);
			await untilLive(page);
			const links = mapStage(page).locator('a[data-place]:visible');
			expect(await links.count()).toBeGreaterThan(3);
			for (const link of await links.all()) await expect(link).toHaveAccessibleName(/\S/);
		},
	);

	test(
		'what has the focus keeps it while the map moves, as long as it is in sight',
		{ tag: ['@map-keyboard', '@focus'] },
		async ({ page }) => {
			await openAnswer(page, nightBoat);
			await untilLive(page);
			await placeOnMap(page, 'yerevan').focus();
			await untilReady(page);
			for (const key of ['Shift+ArrowDown', '+', '-', 'Shift+ArrowUp']) {
				const before = await shownWindow(page);
				await page.keyboard.press(key);
				await expectMoved(page, before);
				await expect(placeOnMap(page, 'yerevan')).toBeFocused();
			}
		},
	);

	test('a place in the text opens its card, and Escape returns the focus to the place', async ({
		page,
	}) => {
		await openAnswer(page, crossing);
		await placeInText(page, 'batumi').focus();
		await page.keyboard.press('Enter');
		await expect(mapCard(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(placeInText(page, 'batumi')).toBeFocused();
	});

	test(
		'after a click on the map the keys move it, and Escape returns to its place and to what it showed',
		{ tag: '@map-zoom' },
		async ({ page }) => {
			await openAnswer(page, nightBoat);
			await untilLive(page);
			const scale = await shownScale(page);
			await mapStage(page).click({ position: { x: 30, y: 300 } });
			await untilReady(page);
			await page.keyboard.press('+');
			await expectScale(page, scale, STEP);
			await page.keyboard.press('Escape');
			await expect(tabStopOnMap(page)).toBeFocused();
			await expectScale(page, scale, 1);
			await page.mouse.wheel(0, -200);
			await page.waitForTimeout(300);
			await expectScale(page, scale, 1);
		},
	);
});

test(
	'buttons zoom the map in and out, show the whole sheet, and lead back to the view',
	{ tag: '@map-zoom' },
	async ({ page }) => {
		await openAnswer(page, nightBoat);
		const whole = await shownWindow(page);
		await page.getByRole('button', { name: 'Closer' }).click();
		await expectScale(page, whole.scale, STEP);
		await page.getByRole('button', { name: 'Further off' }).click();
		await expectScale(page, whole.scale, 1);
		await page.getByRole('button', { name: 'Closer' }).click();
		// The whole sheet is more than the view.
		await page.getByRole('button', { name: 'Whole map' }).click();
		await expect.poll(() => shownScale(page)).toBeLessThan(whole.scale);
		await page.getByRole('button', { name: 'Follow the text' }).click();
		await expectWindow(page, whole);
		await expect(mapFigure(page)).toHaveAttribute('data-view', 'south-caucasus');
	},
);

test(
	'a reader can zoom out and move as far as the sheet reaches, and no further',
	{ tag: '@map-zoom' },
	async ({ page }) => {
		await openAnswer(page, nightBoat);
		await pointAtMap(page);
		for (let presses = 0; presses < 8; presses++)
			await page.getByRole('button', { name: 'Further off' }).click();
		// The smallest scale of the sheet.
		await expect.poll(() => shownScale(page)).toBe(0.2);
		for (let presses = 0; presses < 20; presses++)
			await page.getByRole('button', { name: 'Closer' }).click();
		await expect.poll(() => shownScale(page)).toBeGreaterThan(20);
		await expect.poll(() => shownScale(page)).toBeLessThanOrEqual(70);
	},
);

test(
	'the wheel scrolls the page; with Ctrl, or after a click on the map, it zooms the map',
	{ tag: '@map-zoom' },
	async ({ page }) => {
		await openAnswer(page, nightBoat);
		await pointAtMap(page);
		await mapStage(page).hover();
		const whole = await shownWindow(page);
		await page.mouse.wheel(0, -200);
		await page.waitForTimeout(300);
		expect(await shownWindow(page)).toEqual(whole);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -200);
		await page.keyboard.up('Control');
		await expect.poll(() => shownScale(page)).toBeGreaterThan(whole.scale * 1.2);
		await page.getByRole('button', { name: 'Whole map' }).click();
		await expect.poll(() => shownScale(page)).toBeLessThan(whole.scale);
		const smallest = await shownScale(page);
		await mapStage(page).click({ position: { x: 30, y: 300 } });
		await page.mouse.wheel(0, -200);
		await expect.poll(() => shownScale(page)).toBeGreaterThan(smallest * 1.2);
	},
);
