import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import type { LonLat } from '#src/geo/lon-lat.ts';
import { mapFigure, mapStage, namesOnMap, untilLive } from '../support/map-figure.ts';
import { expectNoNameFaults } from '../support/measurements/name-faults.ts';
import { chooseLanguage } from '../support/map-figure.ts';
import { caption, dotOf, expectWindowOf, expectYear, pixelsAt, stepButton } from './stepper.ts';

test.use({ reducedMotion: 'reduce' } as never);

/** Points on land, clear of lines and names in the windows of the years. */
const GEORGIA: LonLat = [43.35, 42.4];
const AZERBAIJAN: LonLat = [47.9, 40.75];
const ARMENIA: LonLat = [44.35, 40.55];

/** The side of the square whose most frequent colour is that of the land, in CSS pixels. */
const SIDE = 24;

/** Returns the colour of the land around a point, as `rrggbb`. */
async function landAt(page: Page, point: LonLat): Promise<string> {
	const { x, y } = await pixelsAt(page, point);
	const clip = { x: x - SIDE / 2, y: y - SIDE / 2, width: SIDE, height: SIDE };
	const data = await sharp(await page.screenshot({ clip, animations: 'disabled' }))
		.removeAlpha()
		.raw()
		.toBuffer();
	const counts = new Map<string, number>();
	for (let at = 0; at < data.length; at += 3) {
		const colour = data.subarray(at, at + 3).toString('hex');
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	return [...counts].toSorted((a, b) => b[1] - a[1])[0]![0];
}

/** Steps to a year and waits until its window is shown. */
async function stepTo(page: Page, year: string) {
	await dotOf(page, year).click();
	await expectYear(page, year);
	await expectWindowOf(page, year);
}

test(
	'land changes its colour with its holder, and keeps it where it kept its holder',
	{ tag: '@years-land' },
	async ({ page }) => {
		await page.goto('/timeline/');
		await untilLive(page);
		const today = {
			georgia: await landAt(page, GEORGIA),
			azerbaijan: await landAt(page, AZERBAIJAN),
		};
		const seen: Record<string, string> = {};
		for (const year of ['1901', '1925', '1950', '1977', '2025']) {
			await stepTo(page, year);
			if (year !== '1977') seen[`georgia ${year}`] = await landAt(page, GEORGIA);
			if (['1901', '1950', '2025'].includes(year)) {
				seen[`azerbaijan ${year}`] = await landAt(page, AZERBAIJAN);
				seen[`armenia ${year}`] = await landAt(page, ARMENIA);
			}
		}
		// The League’s land is lit in 1901. In 1925 it is the Office’s, also on the finer level.
		expect(seen['georgia 1901']).not.toBe(seen['georgia 1925']);
		expect(seen['georgia 1925']).toBe(seen['azerbaijan 1901']);
		expect(seen['georgia 1950']).toBe(today.georgia);
		expect(seen['georgia 2025']).toBe(today.georgia);
		expect(seen['azerbaijan 1901']).not.toBe(today.azerbaijan);
		expect(seen['azerbaijan 1950']).toBe(seen['azerbaijan 1901']);
		expect(seen['azerbaijan 2025']).toBe(seen['azerbaijan 1901']);
		expect(seen['armenia 1950']).not.toBe(seen['armenia 2025']);
		await stepButton(page, 'Today').click();
		await expectYear(page, undefined);
		await expect.poll(() => landAt(page, GEORGIA)).toBe(today.georgia);
		await expect.poll(() => landAt(page, AZERBAIJAN)).toBe(today.azerbaijan);
	},
);

test(
	'a year names holders in place of countries, in the language of the map, and no place that it does not show',
	{ tag: ['@years-land', '@map-names'] },
	async ({ page }) => {
		await page.goto('/timeline/');
		await untilLive(page);
		const name = (text: string) => namesOnMap(page).filter({ hasText: text });
		await expect(name('Georgia')).toBeVisible();
		await expect(name('Tbilisi').first()).toBeVisible();
		await stepTo(page, '1901');
		await expect(name('League')).toBeVisible();
		for (const text of ['Georgia', 'Tbilisi', 'Baku']) await expect(name(text)).toHaveCount(0);
		await expectNoNameFaults(page, '1901', 2);
		await stepTo(page, '1925');
		await expect(name('Office')).toBeVisible();
		await expect(name('Poti').first()).toBeVisible();
		await chooseLanguage(page, 'ka');
		await expect(name('სალარო')).toBeVisible();
		await stepButton(page, 'Today').click();
		await expect(name('საქართველო')).toBeVisible();
	},
);

test(
	'no name of a year is cut off or lies over another',
	{ tag: ['@map-labels', '@years-land'] },
	async ({ page }) => {
		await page.goto('/timeline/');
		await untilLive(page);
		for (const year of ['1901', '1925', '1950', '1977', '2025']) {
			await stepTo(page, year);
			await expectNoNameFaults(page, year, 2);
		}
	},
);

test(
	'what the past needs is fetched when a year is first asked for, and once',
	{ tag: ['@years-land', '@page-weight'] },
	async ({ page }) => {
		const fetched: string[] = [];
		page.on('request', (request) => {
			if (/-past\.[0-9a-f]{8}\.json$/.test(request.url())) fetched.push(request.url());
		});
		await page.goto('/timeline/');
		await untilLive(page);
		await page.waitForLoadState('networkidle');
		expect(fetched).toEqual([]);
		await stepTo(page, '1901');
		await stepTo(page, '1950');
		await stepButton(page, 'Today').click();
		await stepTo(page, '1977');
		expect(fetched).toHaveLength(1);
	},
);

test(
	'if the past cannot be fetched, the map says so and stays at today, and the next step tries again',
	{ tag: ['@missing-files', '@years-land'] },
	async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.route('**/*-past.*.json', (route) => route.abort());
		await page.goto('/timeline/');
		await untilLive(page);
		const georgia = await landAt(page, GEORGIA);
		const failed = page.waitForEvent('requestfailed');
		await dotOf(page, '1901').click();
		await failed;
		await expect(caption(page)).toContainText('up to the clouds. The map could not be loaded.');
		await expect(mapFigure(page).locator('.map-title')).toBeEmpty();
		await expectWindowOf(page, '1901');
		expect(await landAt(page, GEORGIA)).toBe(georgia);
		await page.unroute('**/*-past.*.json');
		await stepTo(page, '1925');
		expect(errors).toEqual([]);
		await expect(mapStage(page).locator('.sheet-country', { hasText: 'Office' })).toBeVisible();
	},
);
