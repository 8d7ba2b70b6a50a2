import { expect, type Page, test } from '@playwright/test';
import { openAnswer } from '../support/journeys.ts';
import { mapFigure, mapStage, shownWindow } from '../support/map-figure.ts';
import { differenceOf, settledPictureOf } from '../support/measurements/pictures.ts';

const WORKER = /ground-worker[^/]*\.js$/;

/** Opens an answer and goes closer. Returns a picture of the map, once it is at rest. */
async function pictureFromNear(page: Page) {
	await openAnswer(page, 'invented-ferry/crossing');
	const { scale } = await shownWindow(page);
	await mapFigure(page).getByRole('button', { name: 'Closer' }).click();
	await expect.poll(async () => (await shownWindow(page)).scale).toBeGreaterThan(scale * 1.4);
	return settledPictureOf(mapStage(page));
}

test(
	'a worker paints the ground of the map; where it cannot, the page paints the same',
	{ tag: ['@map-live', '@missing-files', '@old-engines'] },
	async ({ page, context }) => {
		const byWorker = await pictureFromNear(page);
		expect(page.workers().map((worker) => WORKER.test(worker.url()))).toEqual([true]);
		await context.route(WORKER, (route) => route.abort());
		const byPage = await pictureFromNear(page);
		expect(page.workers()).toEqual([]);
		expect(differenceOf(byWorker, byPage)).toBeLessThan(0.001);
		await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'OffscreenCanvas'));
		expect(differenceOf(byWorker, await pictureFromNear(page))).toBeLessThan(0.001);
	},
);

test(
	'what scrolls under a pointer at rest is lit when it stays there',
	{ tag: '@map-highlight' },
	async ({ page }) => {
		await openAnswer(page, 'invented-ferry/crossing');
		await shownWindow(page);
		const link = page.locator('#crossing > .prose a.place').first();
		const { x, y, width, height } = (await link.boundingBox())!;
		await page.mouse.move(x + width / 2, y + height / 2 - 200);
		await expect(link).not.toHaveAttribute('data-lit');
		await page.mouse.wheel(0, 200);
		await expect(link).toHaveAttribute('data-lit');
	},
);
