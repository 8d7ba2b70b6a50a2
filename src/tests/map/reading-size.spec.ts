import { expect, type Page, test } from '@playwright/test';
import { openAnswer, openFullScreenMap } from '../support/journeys.ts';
import { mapStage, switchView, untilLive } from '../support/map-figure.ts';
import { expectNoNameFaults, listNameFaults } from '../support/measurements/name-faults.ts';
import { PHONE } from '../support/test-variants.ts';

const nightBoat = 'invented-ferry/night-boat';
const VIEWS = ['south-caucasus', 'kura-and-aras', 'western-georgia', 'sukhumi-bay'];

test.use({ reducedMotion: 'reduce' } as never);

/** Makes pages open with letters of this size, as a reader’s browser may be set. @param px CSS pixels; usual are 16. */
const setReadersSize = (page: Page, px: number) =>
	page.addInitScript((size) => {
		document.addEventListener('readystatechange', () => {
			document.documentElement.style.fontSize = `${size}px`;
		});
	}, px);

/** Returns the size of the letters of places, in CSS pixels; 0 while the map letters them. */
const sizeOf = (page: Page) =>
	mapStage(page)
		.locator('.sheet-place text:visible')
		.evaluateAll((names) =>
			Number.parseFloat(names.map((name) => getComputedStyle(name).fontSize)[0] ?? '0'),
		);

test(
	'names grow with the reader’s size of type, on the still and on the live sheet, and never collide',
	{ tag: ['@map-labels', '@zoom'] },
	async ({ page }) => {
		await openAnswer(page, nightBoat);
		await untilLive(page);
		await expect.poll(() => sizeOf(page)).toBeGreaterThan(0);
		const usual = await sizeOf(page);
		for (const px of [20, 24, 32]) {
			await setReadersSize(page, px);
			await openAnswer(page, nightBoat);
			await untilLive(page);
			await expect
				.poll(async () => Math.abs((await sizeOf(page)) - (usual * px) / 16))
				.toBeLessThan(0.1);
			for (const view of VIEWS) {
				await switchView(page, view);
				await expectNoNameFaults(page, `${view} at ${px} px`, 1);
			}
		}
	},
);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'no name on a still is smaller than 10 px, at any width',
		{ tag: ['@map-labels', '@without-scripts'] },
		async ({ page }) => {
			for (const path of ['', 'places/batumi/', `${nightBoat}/`, 'invented-ferry/crossing/']) {
				await page.goto(path);
				for (const width of [320, 390, 768, 1100, 1440]) {
					await page.setViewportSize({ width, height: 800 });
					const faults = await listNameFaults(page, '.sheet-stage:visible', 0);
					expect(faults, `${path} at ${width} px`).toEqual([]);
				}
			}
		},
	);
});

test.describe('on a phone', () => {
	test.use({ viewport: PHONE, hasTouch: true });

	test(
		'names never collide on the full-screen map with large type',
		{ tag: ['@map-labels', '@map-full-screen'] },
		async ({ page }) => {
			await setReadersSize(page, 24);
			await openAnswer(page, nightBoat);
			await openFullScreenMap(page);
			for (const view of VIEWS) {
				await switchView(page, view);
				await expectNoNameFaults(page, view, 1);
			}
		},
	);
});
