import { expect, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import {
	chosenInAddress,
	mapCard,
	mapDialog,
	noteMarker,
	notePanel,
	openAnswer,
	openFullScreenMap,
	placeInText,
	placeOnMap,
	scrollToAnswer,
} from '../support/journeys.ts';
import {
	expectView,
	litOnMap,
	mapStage,
	shownScale,
	shownWindow,
	switchView,
	untilLive,
} from '../support/map-figure.ts';
import { expectNoNameFaults } from '../support/measurements/name-faults.ts';
import { PHONE } from '../support/test-variants.ts';

const crossing = 'invented-ferry/crossing';
const nightBoat = 'invented-ferry/night-boat';
const TURNED = { width: PHONE.height, height: PHONE.width };

test.use({ reducedMotion: 'reduce', viewport: PHONE, hasTouch: true } as never);

test(
	'the full-screen map opens, and Back closes it',
	{ tag: '@map-full-screen' },
	async ({ page }) => {
		await openAnswer(page, nightBoat);
		const { pathname } = new URL(page.url());
		const opener = await openFullScreenMap(page);
		await expect(mapDialog(page).locator('.map-figure')).toBeVisible();
		await page.goBack();
		await expect(mapDialog(page)).toBeHidden();
		await expect(page.locator('reading-map > .map-figure')).toHaveCount(1);
		await expect(opener).toBeFocused();
		expect(new URL(page.url()).pathname).toBe(pathname);
	},
);

test(
	'turning the phone keeps the full-screen map on its view, with buttons of at least 44 px',
	{ tag: '@map-full-screen' },
	async ({ page }) => {
		await openAnswer(page, nightBoat);
		await openFullScreenMap(page);
		await switchView(page, 'western-georgia');
		await page.setViewportSize(TURNED);
		await expect(mapDialog(page)).toBeVisible();
		await expectView(page, 'western-georgia');
		await expectNoNameFaults(page, 'turned');
		for (const button of await page
			.locator('.map-dialog :is(.map-tools, .full-screen-map-head) button')
			.all()) {
			const { width, height } = (await button.boundingBox())!;
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
		}
	},
);

test(
	'Escape closes the full-screen map and removes its history entry',
	{ tag: '@map-full-screen' },
	async ({ page }) => {
		await openAnswer(page, nightBoat);
		const before = await page.evaluate(() => history.length);
		await openFullScreenMap(page);
		await page.keyboard.press('Escape');
		await expect(mapDialog(page)).toBeHidden();
		await expect.poll(() => page.evaluate(() => history.state?.map ?? false)).toBe(false);
		expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
	},
);

test('two fingers zoom the full-screen map', { tag: '@map-zoom' }, async ({ page }) => {
	await openAnswer(page, nightBoat);
	await openFullScreenMap(page);
	const before = await shownWindow(page);
	const box = (await mapStage(page).boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const client = await page.context().newCDPSession(page);
	const touch = (type: string, spread: number) =>
		client.send('Input.dispatchTouchEvent', {
			type: type as 'touchStart',
			touchPoints: spread
				? [
						{ x: x - spread, y, id: 0 },
						{ x: x + spread, y, id: 1 },
					]
				: [],
		});
	await touch('touchStart', 40);
	for (const spread of [50, 70, 90, 110]) await touch('touchMove', spread);
	await touch('touchEnd', 0);
	await expect.poll(() => shownScale(page)).toBeGreaterThan(before.scale * 1.5);
	const after = await shownWindow(page);
	// What was between the fingers is still there.
	expect(Math.hypot(after.x - before.x, after.y - before.y) * after.scale).toBeLessThan(20);
});

test(
	'a tap on a place in the text opens the full-screen map with its card; Back returns to the text',
	{ tag: '@map-full-screen' },
	async ({ page }) => {
		await openAnswer(page, crossing);
		await placeInText(page, 'batumi').tap();
		await expect(mapDialog(page)).toBeVisible();
		await expect(mapCard(page).getByRole('heading')).toHaveText('Batumi');
		await expect(litOnMap(page, 'batumi')).toBeVisible();
		expect(chosenInAddress(page)).toBe('batumi');
		await page.goBack();
		await expect(mapDialog(page)).toBeHidden();
		expect(chosenInAddress(page)).toBeNull();
		await page.goForward();
		await expect(mapDialog(page)).toBeVisible();
		await expect(mapCard(page).getByRole('heading')).toHaveText('Batumi');
	},
);

test('a tap on the map chooses the nearest place within a finger’s width', async ({ page }) => {
	await openAnswer(page, crossing);
	await openFullScreenMap(page);
	const dot = (await placeOnMap(page, 'poti').locator('circle').boundingBox())!;
	await page.touchscreen.tap(dot.x + 18, dot.y + 10);
	await expect(mapCard(page).getByRole('heading')).toHaveText('Poti');
	expect(chosenInAddress(page)).toBe('poti');
});

test('turning the phone keeps the history of the full-screen map; closing the map goes back to its start', async ({
	page,
}) => {
	await openAnswer(page, crossing);
	await openFullScreenMap(page);
	await placeOnMap(page, 'poti').tap();
	await expect(mapCard(page).getByRole('heading')).toHaveText('Poti');
	await placeOnMap(page, 'sukhumi').tap();
	await expect(mapCard(page).getByRole('heading')).toHaveText('Sukhumi');
	await page.setViewportSize(TURNED);
	await expect(mapCard(page).getByRole('heading')).toHaveText('Sukhumi');
	await expect(mapStage(page)).toBeInViewport();
	await page.goBack();
	await expect(mapCard(page).getByRole('heading')).toHaveText('Poti');
	await page.getByRole('button', { name: 'Close the map' }).tap();
	await expect(mapDialog(page)).toBeHidden();
	await expect.poll(() => chosenInAddress(page)).toBeNull();
	expect(await page.evaluate(() => history.state?.map ?? 0)).toBe(0);
});

test(
	'an address with a choice opens the full-screen map, and Back closes it but stays on the page',
	{ tag: ['@map-full-screen', '@map-address'] },
	async ({ page }) => {
		await openAnswer(page, crossing, '?map=tbilisi-shore');
		await expect(mapDialog(page)).toBeVisible();
		await expect(mapCard(page).locator('.figure')).toHaveText('252 km');
		await page.goBack();
		await expect(mapDialog(page)).toBeHidden();
		expect(new URL(page.url()).pathname).toContain('/crossing/');
		expect(chosenInAddress(page)).toBeNull();
	},
);

test(
	'the card of a place leads back to the text',
	{ tag: '@map-full-screen' },
	async ({ page }) => {
		await page.goto('invented-ferry/');
		await scrollToAnswer(page, 'crossing');
		await expectView(page, 'western-georgia');
		await openFullScreenMap(page);
		await untilLive(page);
		await placeOnMap(page, 'poti').tap();
		const next = mapCard(page).getByRole('button', { name: 'Next passage' });
		const where = mapCard(page).getByText(/^Crossing · /);
		await expect(mapCard(page).getByRole('status')).toBeVisible();
		while (!(await where.isVisible())) await next.tap();
		await mapCard(page).getByRole('link', { name: 'Go to text' }).tap();
		await expect(mapDialog(page)).toBeHidden();
		await expect(page.locator('#crossing a[data-place="poti"]').first()).toBeInViewport();
		expect(chosenInAddress(page)).toBeNull();
	},
);

test(
	'the full-screen map with an open card has no accessibility violations',
	{ tag: '@accessibility' },
	async ({ page }) => {
		await openAnswer(page, crossing, '?map=poti');
		await expect(mapCard(page).locator('.sentence')).toBeVisible();
		expect(await axeViolations(page)).toEqual([]);
	},
);

test('a note stays open under the full-screen map that was opened from it', async ({ page }) => {
	await openAnswer(page, crossing);
	await noteMarker(page, 'shore').tap();
	const note = notePanel(page);
	await note.locator('a[data-measure]').first().tap();
	await expect(mapCard(page).locator('.figure')).toHaveText('252 km');
	await page.getByRole('button', { name: 'Close the map' }).tap();
	await expect(mapDialog(page)).toBeHidden();
	await expect(note).toBeVisible();
	await page.goBack();
	await expect(note).toBeHidden();
});
