import { expect, test } from '@playwright/test';
import { litOnMap, mapFigure, namesOnMap, untilLive } from '../support/map-figure.ts';
import {
	caption,
	dotOf,
	eventOf,
	expectWindowOf,
	expectYear,
	linkOf,
	stepButton,
	yearInAddress,
} from './stepper.ts';

test.use({ reducedMotion: 'reduce' } as never);
const title = '.map-title';

test(
	'an event that a year tells shows that year, with what it lights, and is marked',
	{ tag: '@years-events' },
	async ({ page }) => {
		await page.goto('/timeline/');
		await untilLive(page);
		const told = page.locator('[data-told]');
		await expect(told).toHaveCount(0);
		await eventOf(page, 'pier-opens').locator('.what').click();
		await expectYear(page, '1925');
		await expectWindowOf(page, '1925');
		await expect(told).toHaveCount(1);
		await expect(eventOf(page, 'pier-opens')).toHaveAttribute('data-told', '');
		await expect(litOnMap(page, 'batumi')).toBeVisible();
		// Another look at the same event changes nothing.
		await eventOf(page, 'talk-day')
			.locator('.when')
			.click({ position: { x: 2, y: 2 } });
		await linkOf(page, '1925').click();
		await eventOf(page, 'pier-opens').locator('.what').click();
		await expectYear(page, '1925');
		await dotOf(page, '2025').click();
		await expect(told).toHaveCount(2);
		for (const id of ['engine-stops', 'ferry-towed'])
			await expect(eventOf(page, id)).toHaveAttribute('data-told', '');
		await stepButton(page, 'Today').click();
		await expect(told).toHaveCount(0);
	},
);

test(
	'the event in the address shows the year that tells it',
	{ tag: '@years-events' },
	async ({ page }) => {
		await page.goto('/timeline/#invented-ferry--boat-race');
		await expectYear(page, '1977');
		await expect(eventOf(page, 'boat-race')).toHaveAttribute('aria-current', 'true');
		await expect(eventOf(page, 'boat-race')).toBeInViewport();
	},
);

test(
	'an event leads to the map of its year, and without the mouse on it stays where the reader is',
	{ tag: '@years-events' },
	async ({ page }) => {
		await page.goto('/timeline/');
		await untilLive(page);
		await eventOf(page, 'foggy-years').getByRole('link', { name: 'The map of 1950' }).click();
		await expectYear(page, '1950');
		await expect(eventOf(page, 'foggy-years')).toHaveAttribute('aria-current', 'true');
		await expect(eventOf(page, 'foggy-years')).toBeInViewport();
		expect(new URL(page.url()).pathname).toBe('/timeline/');
	},
);

test(
	'an event that no year tells shows the land as it was, and nothing that a year lights',
	{ tag: '@years-events' },
	async ({ page }) => {
		await page.goto('/timeline/?year=1901');
		await expectYear(page, '1901');
		await eventOf(page, 'whistle-lost').locator('.what').click();
		await expect(mapFigure(page)).toHaveAttribute('data-year', '1925');
		await expect(dotOf(page, '1925')).not.toHaveAttribute('aria-current');
		await expect(page.locator('[data-told]')).toHaveCount(0);
		await expect.poll(() => yearInAddress(page)).toBeNull();
		await expect(mapFigure(page).locator(title)).toHaveText('As since 1925');
		await expect(caption(page)).toHaveText('The land as since 1925.');
		await expect(litOnMap(page, 'poti')).toBeVisible();
		await expect(litOnMap(page, 'batumi')).toHaveCount(0);
		await expect(namesOnMap(page).filter({ hasText: 'Nobody' })).toBeVisible();
		await stepButton(page, 'Today').click();
		await expectYear(page, undefined);
		await expect(namesOnMap(page).filter({ hasText: 'Georgia' })).toBeVisible();
		await expect(caption(page)).toHaveText(/^The map of today/);
	},
);

test(
	'after the land of an event the next event and the whole map show what they should',
	{ tag: '@years-events' },
	async ({ page }) => {
		await page.goto('/timeline/');
		await untilLive(page);
		await eventOf(page, 'whistle-lost').locator('.what').click();
		await expect(mapFigure(page)).toHaveAttribute('data-year', '1925');
		await eventOf(page, 'foggy-years').locator('.what').click();
		await expectYear(page, '1950');
		await eventOf(page, 'whistle-lost').locator('.what').click();
		await expect(mapFigure(page).locator(title)).toHaveText('As since 1925');
		await page.getByRole('button', { name: 'Back to the whole map' }).click();
		await expectYear(page, undefined);
		await expect(caption(page)).toHaveText(/^The map of today/);
	},
);

test(
	'an event of today’s land returns from a year to today',
	{ tag: '@years-events' },
	async ({ page }) => {
		await page.goto('/timeline/?year=1901');
		await expectYear(page, '1901');
		await eventOf(page, 'talk-day')
			.locator('.what')
			.click({ position: { x: 5, y: 5 } });
		await expectYear(page, undefined);
	},
);
