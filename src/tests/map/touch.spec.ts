import { expect, type Page, test } from '@playwright/test';
import { openAnswer, openFullScreenMap } from '../support/journeys.ts';
import { mapStage, shownWindow } from '../support/map-figure.ts';
import { PHONE } from '../support/test-variants.ts';

test.use({ reducedMotion: 'reduce', viewport: PHONE, hasTouch: true } as never);

/** Swipes with one finger from a point of the window, upwards by 200 CSS pixels. */
async function swipeUp(page: Page, x: number, y: number) {
	const client = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up?: number) =>
		client.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: up === undefined ? [] : [{ x, y: y - up, id: 0 }],
		});
	await touch('touchStart', 0);
	for (let up = 10; up <= 200; up += 10) await touch('touchMove', up);
	await touch('touchEnd');
}

test(
	'a finger that begins on the strip with the map scrolls the page',
	{ tag: '@map-touch' },
	async ({ page }) => {
		await page.goto('invented-ferry/');
		const { x, y, width, height } = (await mapStage(page).boundingBox())!;
		const before = await page.evaluate(() => scrollY);
		await swipeUp(page, x + width / 2, y + height / 2);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
	},
);

test(
	'on the full-screen map one finger moves the map, and neither the page nor its address',
	{ tag: ['@map-touch', '@map-full-screen'] },
	async ({ page }) => {
		await openAnswer(page, 'invented-ferry/night-boat');
		await openFullScreenMap(page);
		const address = page.url();
		const before = await shownWindow(page);
		const scrolled = await page.evaluate(() => scrollY);
		const { x, y, width, height } = (await mapStage(page).boundingBox())!;
		const client = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', down?: number) =>
			client.send('Input.dispatchTouchEvent', {
				type,
				touchPoints:
					down === undefined ? [] : [{ x: x + width / 2, y: y + height / 2 + down, id: 0 }],
			});
		await touch('touchStart', 0);
		for (const down of [-20, -50, -80, -120]) await touch('touchMove', down);
		await touch('touchEnd');
		await expect
			.poll(async () => (await shownWindow(page)).y - before.y)
			.toBeGreaterThan(80 / before.scale);
		expect(await page.evaluate(() => scrollY)).toBe(scrolled);
		expect(page.url()).toBe(address);
	},
);
