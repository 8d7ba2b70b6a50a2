import { expect, type Page, test } from '@playwright/test';
import {
	largeMap,
	mapCard,
	mapView,
	openAnswer,
	placeInText,
	pointAtMap,
	untilMovable,
} from '../support/journeys.ts';

const crossing = 'invented-ferry/crossing';
const nightBoat = 'invented-ferry/night-boat';
const focused = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLElement).dataset['place']);

test.use({ reducedMotion: 'reduce' } as never);

test.describe('with the keyboard alone', () => {
	test(
		'the map is one tab stop: arrows move between places, Enter opens a card, Escape closes it',
		{ tag: '@map-keyboard' },
		async ({ page }) => {
			await openAnswer(page, nightBoat);
			await expect(page.locator('.map-label a[tabindex="0"]')).toHaveCount(1);
			await page.locator('.map-label a[tabindex="0"]').focus();
			await untilMovable(page);
			expect(await focused(page)).toBe('tbilisi');
			await page.keyboard.press('ArrowDown');
			expect(await focused(page)).toBe('yerevan');
			await page.keyboard.press('ArrowDown');
			expect(await focused(page)).toBe('tabriz');
			await page.keyboard.press('ArrowUp');
			expect(await focused(page)).toBe('yerevan');
			await expect(page.locator('.map-label a[tabindex="0"]')).toHaveCount(1);
			await page.keyboard.press('Enter');
			await expect(mapCard(page).getByRole('heading')).toHaveText('Yerevan');
			await expect(mapCard(page)).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(mapCard(page)).toBeHidden();
			expect(await focused(page)).toBe('yerevan');
			await page.keyboard.press('+');
			await expect(mapView(page)).toHaveAttribute('width', '160%');
			await page.keyboard.press('Shift+ArrowRight');
			await expect(mapView(page)).not.toHaveAttribute('x', '-30%');
			await page.keyboard.press('0');
			await expect(mapView(page)).toHaveAttribute('width', '100%');
			await page.keyboard.press('Escape');
			expect(await focused(page)).toBe('yerevan');
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
		'after a click on the map the keys move it, and Escape returns to its place, where the wheel scrolls the page',
		{ tag: '@map-zoom' },
		async ({ page }) => {
			await openAnswer(page, nightBoat);
			await largeMap(page).click({ position: { x: 30, y: 300 } });
			await expect(page.locator('.map-slots')).toBeFocused();
			await untilMovable(page);
			await page.keyboard.press('+');
			await expect(mapView(page)).toHaveAttribute('width', '160%');
			await page.keyboard.press('Escape');
			await expect(page.locator('.map-label a[tabindex="0"]')).toBeFocused();
			await page.mouse.wheel(0, -200);
			await page.waitForTimeout(100);
			await expect(mapView(page)).toHaveAttribute('width', '160%');
		},
	);
});

test(
	'buttons zoom the map in and out and show the whole map again',
	{ tag: '@map-zoom' },
	async ({ page }) => {
		await openAnswer(page, nightBoat);
		await page.getByRole('button', { name: 'Closer' }).click();
		await expect(mapView(page)).toHaveAttribute('width', '160%');
		await page.getByRole('button', { name: 'Further off' }).click();
		await expect(mapView(page)).toHaveAttribute('width', '100%');
		await page.getByRole('button', { name: 'Closer' }).click();
		await page.getByRole('button', { name: 'Whole map' }).click();
		await expect(mapView(page)).toHaveAttribute('width', '100%');
	},
);

test(
	'the wheel scrolls the page; with Ctrl, or after a click on the map, it zooms the map',
	{ tag: '@map-zoom' },
	async ({ page }) => {
		await openAnswer(page, nightBoat);
		await pointAtMap(page);
		await largeMap(page).hover();
		const width = () => mapView(page).getAttribute('width');
		await page.mouse.wheel(0, -200);
		await page.waitForTimeout(100);
		expect(await width()).toBe('100%');
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -200);
		await page.keyboard.up('Control');
		await expect.poll(width).not.toBe('100%');
		await page.getByRole('button', { name: 'Whole map' }).click();
		await largeMap(page).click({ position: { x: 30, y: 300 } });
		await page.mouse.wheel(0, -200);
		await expect.poll(width).not.toBe('100%');
	},
);
