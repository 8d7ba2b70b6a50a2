import { expect, type Page, test } from '@playwright/test';
import { openAnswer } from '../support/journeys.ts';
import { mapFigure, mapStage, shownWindow, switchView, untilLive } from '../support/map-figure.ts';
import { differenceOf, pictureOf } from '../support/measurements/pictures.ts';

/** The longest flight in milliseconds, and the pause after which a sheet is at rest. */
const [LONGEST, REST] = [1500, 200];

/** Opens a page with a live map, and stops its clock. */
async function openAndStop(page: Page) {
	await page.clock.install();
	await openAnswer(page, 'invented-ferry/night-boat');
	await untilLive(page);
	await page.clock.runFor(2000);
	await page.clock.pauseAt(Date.now() + 60_000);
	return shownWindow(page);
}

test(
	'the map flies to a view and arrives within a second and a half, exactly where the view is',
	{ tag: '@map-flights' },
	async ({ page }) => {
		const south = await openAndStop(page);
		const before = await pictureOf(mapStage(page));
		await switchView(page, 'western-georgia');
		await page.clock.runFor(300);
		await expect
			.poll(async () => differenceOf(before, await pictureOf(mapStage(page))))
			.toBeGreaterThan(0.01);
		const onTheWay = await pictureOf(mapStage(page));
		await page.clock.runFor(LONGEST - 300 + REST);
		const west = await shownWindow(page);
		expect(west.scale).toBeGreaterThan(south.scale * 2);
		expect(differenceOf(onTheWay, await pictureOf(mapStage(page)))).toBeGreaterThan(0.01);
		await page.clock.runFor(LONGEST);
		expect(await shownWindow(page)).toEqual(west);
		await switchView(page, 'south-caucasus');
		await page.clock.runFor(LONGEST + REST);
		const back = await shownWindow(page);
		expect(Math.hypot(back.x - south.x, back.y - south.y) * south.scale).toBeLessThan(1);
		expect(back.scale).toBeCloseTo(south.scale, 3);
	},
);

for (const [hand, grip] of [
	['a drag', (page: Page) => drag(page)],
	['a key', (page: Page) => page.keyboard.press('+')],
	['the wheel', (page: Page) => page.mouse.wheel(0, -60)],
] as const)
	test(
		`${hand} ends a flight where it is, and from there on the map is the reader’s`,
		{ tag: '@map-flights' },
		async ({ page }) => {
			await openAndStop(page);
			await mapStage(page).click({ position: { x: 30, y: 300 } });
			await switchView(page, 'western-georgia');
			await page.clock.runFor(LONGEST + REST);
			const west = await shownWindow(page);
			await switchView(page, 'south-caucasus');
			await page.clock.runFor(250);
			await grip(page);
			await page.clock.runFor(LONGEST + REST);
			const stopped = await shownWindow(page);
			await page.clock.runFor(LONGEST + REST);
			expect(await shownWindow(page)).toEqual(stopped);
			await switchView(page, 'south-caucasus');
			await page.clock.runFor(LONGEST + REST);
			const south = await shownWindow(page);
			expect(stopped.scale).not.toBeCloseTo(south.scale, 2);
			expect(stopped.scale).not.toBeCloseTo(west.scale, 2);
			await expect(mapFigure(page)).toHaveAttribute('data-view', 'south-caucasus');
		},
	);

async function drag(page: Page) {
	const { x, y, width, height } = (await mapStage(page).boundingBox())!;
	await page.mouse.move(x + width / 2, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + width / 2 + 40, y + height / 2 + 10, { steps: 4 });
	await page.mouse.up();
}
