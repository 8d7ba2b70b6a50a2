import { expect, type Locator, type Page } from '@playwright/test';
import type { LonLat } from '#src/geo/lon-lat.ts';
import { toPixels, windowAround } from '#src/sheet/shared/window.ts';
import { fixtureAtlas } from '../support/fixture-edition.ts';
import { expectWindow, mapFigure, mapStage, shownWindow } from '../support/map-figure.ts';

/** The sheet whose years the tests step through. */
const sheet = fixtureAtlas().sheet('caucasus');

/** The buttons and dots of the stepper of years. */
export const stepper = (page: Page): Locator =>
	page.getByRole('group', { name: 'Years of the map' });

/** A button of the stepper. @param name As “Earlier year”. */
export const stepButton = (page: Page, name: string): Locator =>
	stepper(page).getByRole('button', { name, exact: true });

/** The dot of a year in the stepper. */
export const dotOf = (page: Page, year: string): Locator =>
	stepper(page).locator(`a[data-year="${year}"]`);

/** What the stepper says of the year that is shown. */
export const caption = (page: Page): Locator => page.locator('.year-caption');

/** The entry of a year in the list beside the map. */
const entryOf = (page: Page, year: string): Locator => page.locator(`#year-${year}`);

/** The link of a year in the list beside the map. */
export const linkOf = (page: Page, year: string): Locator =>
	entryOf(page, year).getByRole('heading').getByRole('link');

/** An event of the ferry’s timeline. */
export const eventOf = (page: Page, id: string): Locator => page.locator(`#invented-ferry--${id}`);

/** The year in the address of a page; null if it has none. */
export const yearInAddress = (page: Page): string | null =>
	new URL(page.url()).searchParams.get('year');

/** Expects that map, stepper, list and address show a year. @param year Undefined: today. */
export async function expectYear(page: Page, year: string | undefined): Promise<void> {
	const current = page.locator(':is(.year-steps, .year-list) [aria-current]');
	if (year === undefined) {
		await expect(current).toHaveCount(0);
		await expect(mapFigure(page)).not.toHaveAttribute('data-year');
	} else {
		await expect(dotOf(page, year)).toHaveAttribute('aria-current', 'true');
		await expect(entryOf(page, year)).toHaveAttribute('aria-current', 'true');
		await expect(current).toHaveCount(2);
		await expect(mapFigure(page)).toHaveAttribute('data-year', year);
		await expect(caption(page)).toContainText(year);
	}
	await expect.poll(() => yearInAddress(page)).toBe(year ?? null);
}

/** Expects that the map shows the whole window of a year. */
export async function expectWindowOf(page: Page, year: string): Promise<void> {
	await expectWindow(page, windowAround(sheet.years.get(year)!.bounds, await sizeOf(page)));
}

const sizeOf = (page: Page) =>
	mapStage(page).evaluate(({ clientWidth, clientHeight }) => ({
		width: clientWidth,
		height: clientHeight,
	}));

/** Returns the point of the page, in CSS pixels, at which the map shows a point of the globe. */
export async function pixelsAt(page: Page, point: LonLat): Promise<{ x: number; y: number }> {
	const { x: left, y: top } = (await mapStage(page).boundingBox())!;
	const [x, y] = toPixels(await shownWindow(page), await sizeOf(page), sheet.project(point));
	return { x: left + x, y: top + y };
}

/** Moves a finger across the caption of the stepper. @param across CSS pixels, to the right. */
export async function swipe(page: Page, across: number, down = 0): Promise<void> {
	const box = (await caption(page).boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const client = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
		client.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				share === undefined ? [] : [{ x: x + share * across, y: y + share * down, id: 0 }],
		});
	await touch('touchStart', 0);
	for (const share of [0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', share);
	await touch('touchEnd');
	await client.detach();
}
