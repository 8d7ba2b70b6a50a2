import { expect, type Locator, type Page, test } from '@playwright/test';
import { placeOnMap } from '../support/journeys.ts';
import { expectView, mapStage, switchView, untilLive } from '../support/map-figure.ts';

const interview = 'invented-ferry/';
const prompt = /^Choose two places/;

async function openRuler(page: Page) {
	await page.goto(interview);
	await page.getByRole('button', { name: 'Measure', exact: true }).click();
	await expect(page.getByLabel('From', { exact: true })).toBeVisible();
	await untilLive(page);
	// The ruler takes a part of the map, whose names then find their places anew.
	await expect(async () => {
		const before = await dotOf(page, 'tbilisi');
		await page.waitForTimeout(150);
		expect(await dotOf(page, 'tbilisi')).toEqual(before);
	}).toPass();
}

const result = (page: Page) => page.locator('.map-ruler').getByRole('status');

/** Returns the middle of an element, in CSS pixels from the top left of the window. */
const middleOf = (element: Locator) =>
	element.evaluate((one) => {
		const { left, top, width, height } = one.getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	});

/** Returns the middle of the dot of a place on the map. */
const dotOf = (page: Page, place: string) => middleOf(placeOnMap(page, place).locator('circle'));

/** Returns the largest distance of a line end from the dot of its place on the map, in CSS pixels. */
async function maxEndOffset(page: Page, ...places: string[]) {
	const centres = await Promise.all(places.map((place) => dotOf(page, place)));
	const ends = await page.locator('.map-ruler-end').evaluateAll((all) =>
		all.map((end) => {
			const { left, top } = end.getBoundingClientRect();
			return { x: left, y: top };
		}),
	);
	return Math.max(...centres.map(({ x, y }, i) => Math.hypot(x - ends[i]!.x, y - ends[i]!.y)));
}

test(
	'two clicks measure a distance, a drag or a double click does not, and Clear removes the line',
	{ tag: '@map-ruler' },
	async ({ page }) => {
		await openRuler(page);
		const { x, y } = await middleOf(mapStage(page));
		await page.mouse.move(x + 40, y + 60);
		await page.mouse.down();
		await page.mouse.move(x + 10, y + 50, { steps: 4 });
		await page.mouse.up();
		await expect(result(page)).toHaveText(prompt);

		await page.mouse.click(x + 60, y + 120);
		await expect(result(page)).toHaveText('Now the other end.');
		await page.mouse.click(x + 130, y + 150);
		await expect(result(page)).toContainText(/^\d+(\.\d)? km ± [\d.]+ km .*a pixel at that zoom/);
		await expect(mapStage(page).locator('.map-ruler-line')).toHaveCount(1);
		await expect(page).not.toHaveURL(/map=/);

		const measured = await result(page).textContent();
		await page.mouse.dblclick(x + 90, y + 90);
		await expect(result(page)).toHaveText(measured!);

		await page.getByRole('button', { name: 'Clear', exact: true }).click();
		await expect(result(page)).toHaveText(prompt);
		await expect(page.locator('.map-ruler-line')).toHaveCount(0);
	},
);

test(
	'a click near a place measures from the place, and the line stays on it when the map moves',
	{ tag: '@map-ruler' },
	async ({ page }) => {
		await openRuler(page);
		for (const place of ['batumi', 'tbilisi']) {
			const { x, y } = await dotOf(page, place);
			await page.mouse.click(x - 5, y + 3);
		}
		await expect(page.getByLabel('From', { exact: true })).toHaveValue('batumi');
		await expect(page.getByLabel('To', { exact: true })).toHaveValue('tbilisi');
		await expect(result(page)).toContainText('263 km ± 3 km');
		await expect(page).toHaveURL(/\?map=batumi(\+|%20)tbilisi$/);
		await expect.poll(() => maxEndOffset(page, 'batumi', 'tbilisi')).toBeLessThan(1);
		await page.getByRole('button', { name: 'Closer' }).click();
		await expect.poll(() => maxEndOffset(page, 'batumi', 'tbilisi')).toBeLessThan(1);
		await page.setViewportSize({ width: 1200, height: 700 });
		await expect.poll(() => maxEndOffset(page, 'batumi', 'tbilisi')).toBeLessThan(1);
	},
);

test(
	'with the keyboard two places are chosen from the lists and added to the address; Escape clears both',
	{ tag: '@map-ruler' },
	async ({ page }) => {
		await page.goto(interview);
		await page.getByRole('button', { name: 'Measure', exact: true }).press('Enter');
		const from = page.getByLabel('From', { exact: true });
		await from.focus();
		await page.keyboard.type('Suk');
		await page.keyboard.press('Tab');
		await expect(page.getByLabel('To', { exact: true })).toBeFocused();
		await page.keyboard.type('Tab');
		await expect(result(page)).toContainText(/705 km ± 4 km .*WGS 84 ellipsoid/);
		await expect(page).toHaveURL(/\?map=sukhumi(\+|%20)tabriz$/);
		await expect(mapStage(page).locator('.map-ruler-line')).toHaveCount(1);
		await expect(page.getByLabel('To', { exact: true })).toHaveValue('tabriz');

		await page.keyboard.press('Escape');
		await expect(result(page)).toHaveText(prompt);
		await expect(page).not.toHaveURL(/map=/);
	},
);

test(
	'an address with two places opens with the distance between them',
	{ tag: ['@map-ruler', '@map-address'] },
	async ({ page }) => {
		await page.goto(`${interview}?map=sukhumi+tabriz`);
		await expect(result(page)).toContainText('705 km ± 4 km');
		await expect(page.locator('.map-ruler-line')).toHaveCount(1);
	},
);

test(
	'what is measured on one sheet is not drawn on another, and the tool measures there too',
	{ tag: ['@map-ruler', '@more-interviews'] },
	async ({ page }) => {
		await page.goto(`${interview}?map=batumi+tbilisi`);
		await expect(mapStage(page).locator('.map-ruler-line')).toHaveCount(1);
		await switchView(page, 'sukhumi-bay');
		await expectView(page, 'sukhumi-bay');
		await expect(mapStage(page).locator('.map-ruler-line:visible')).toHaveCount(0);
		const { x, y } = await middleOf(mapStage(page));
		await page.mouse.click(x - 60, y + 60);
		await page.mouse.click(x + 60, y + 60);
		await expect(result(page)).toContainText(/^\d+(\.\d)? km ± [\d.]+ km/);
	},
);

test.describe('with touch', () => {
	test.use({ hasTouch: true });

	test(
		'a tap within a finger’s width of a place measures from the place',
		{ tag: '@map-ruler' },
		async ({ page }) => {
			await openRuler(page);
			const { x, y } = await dotOf(page, 'tbilisi');
			await page.touchscreen.tap(x - 12, y - 10);
			await expect(page.getByLabel('From', { exact: true })).toHaveValue('tbilisi');
			await page.touchscreen.tap(x - 10, y + 200);
			await expect(result(page)).toContainText(/Tbilisi 2 km; the point \d/);
		},
	);
});
