import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { mapDialog } from '../support/journeys.ts';
import { mapFigure, untilLive } from '../support/map-figure.ts';
import { listSmallTargets } from '../support/measurements/small-targets.ts';
import { PHONE } from '../support/test-variants.ts';
import {
	caption,
	expectWindowOf,
	expectYear,
	linkOf,
	stepButton,
	swipe,
	yearInAddress,
} from './stepper.ts';

test.use({ reducedMotion: 'reduce', viewport: PHONE, hasTouch: true } as never);

/** Expects that the full-screen map is closed, and that the page is at today again. */
async function expectClosed(page: Page) {
	await expect(mapDialog(page)).toBeHidden();
	await expect(page.locator('reading-map > .map-figure')).toHaveCount(1);
	await expectYear(page, undefined);
	expect(new URL(page.url()).pathname).toBe('/timeline/');
	expect(await page.evaluate(() => history.state?.map ?? 0)).toBe(0);
}

test(
	'a year of the list opens the full-screen map with the stepper, and Back closes it',
	{ tag: ['@years-stepper', '@years-address', '@map-full-screen'] },
	async ({ page }) => {
		await page.goto('/timeline/');
		await linkOf(page, '1925').tap();
		await expect(mapDialog(page)).toBeVisible();
		await untilLive(page);
		await expectYear(page, '1925');
		await expectWindowOf(page, '1925');
		await expect(caption(page)).toBeInViewport({ ratio: 1 });
		await stepButton(page, 'Later year').tap();
		await expectYear(page, '1950');
		await swipe(page, -120);
		await expectYear(page, '1977');
		await page.goBack();
		await expectClosed(page);
		await expect(linkOf(page, '1925')).toBeFocused();
		await page.goForward();
		await expect(mapDialog(page)).toBeVisible();
		await expectYear(page, '1977');
	},
);

test(
	'closing the full-screen map takes the year and its history entry back',
	{ tag: ['@years-address', '@map-full-screen'] },
	async ({ page }) => {
		await page.goto('/topics/');
		await page.goto('/timeline/');
		await linkOf(page, '1901').tap();
		await expect(mapDialog(page)).toBeVisible();
		await untilLive(page);
		await expectYear(page, '1901');
		await page.getByRole('button', { name: 'Close the map' }).tap();
		await expectClosed(page);
		await page.goBack();
		await expect(page).toHaveURL('/topics/');
	},
);

test(
	'the address of a year opens the full-screen map, also after a reload; Back closes it and stays on the page',
	{ tag: ['@years-address', '@map-full-screen'] },
	async ({ page }) => {
		await page.goto('/topics/');
		await page.goto('/timeline/?year=1950');
		await expect(mapDialog(page)).toBeVisible();
		await untilLive(page);
		await expectYear(page, '1950');
		await page.reload();
		await expect(mapDialog(page)).toBeVisible();
		await untilLive(page);
		await expectYear(page, '1950');
		await expectWindowOf(page, '1950');
		await page.goBack();
		await expectClosed(page);
		await page.goBack();
		await expect(page).toHaveURL('/topics/');
	},
);

test(
	'an unknown year leaves the full-screen map closed',
	{ tag: '@years-address' },
	async ({ page }) => {
		await page.goto('/timeline/?year=1900');
		await expect.poll(() => yearInAddress(page)).toBeNull();
		await expectClosed(page);
	},
);

test(
	'the whole map of today follows the last year, and stays full screen',
	{ tag: '@years-stepper' },
	async ({ page }) => {
		await page.goto('/timeline/?year=2025');
		await untilLive(page);
		await expectYear(page, '2025');
		await stepButton(page, 'Later year').tap();
		await expectYear(page, undefined);
		await expect(mapDialog(page)).toBeVisible();
		await expect(mapFigure(page)).toHaveAttribute('data-view', 'south-caucasus');
		await page.goBack();
		await expectClosed(page);
	},
);

for (const width of [PHONE.width, 320])
	test(
		`at ${width} px the stepper has room for its sentence and large buttons, and no accessibility violations`,
		{ tag: ['@years-stepper', '@accessibility', '@small-screens'] },
		async ({ page }) => {
			await page.setViewportSize({ width, height: 640 });
			await page.goto('/timeline/?year=1901');
			await untilLive(page);
			await expectYear(page, '1901');
			await expect(caption(page)).toBeInViewport({ ratio: 1 });
			for (const button of await page.locator('.year-steps button').all()) {
				const { height, width: wide } = (await button.boundingBox())!;
				expect(Math.min(height, wide)).toBeGreaterThanOrEqual(44);
			}
			expect(await listSmallTargets(page)).toEqual([]);
			expect(await axeViolations(page)).toEqual([]);
		},
	);
