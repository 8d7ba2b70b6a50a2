import { expect, test } from '@playwright/test';
import {
	chosenInAddress,
	lastCopy,
	mapCard,
	recordCopies,
	watchPage,
} from '../support/journeys.ts';
import { mapFigure, untilLive } from '../support/map-figure.ts';
import { dotOf, expectWindowOf, expectYear, linkOf, stepButton, yearInAddress } from './stepper.ts';

test.use({ reducedMotion: 'reduce' } as never);

test(
	'the address of a year opens it, on its window',
	{ tag: '@years-address' },
	async ({ page }) => {
		await page.goto('/timeline/?year=1925');
		await expectYear(page, '1925');
		await expectWindowOf(page, '1925');
		await expect(mapFigure(page).locator('.map-title')).toHaveText('1925: The pier opens');
	},
);

for (const query of ['?year=1926', '?year=', '?year=%3Cb%3E', '?year=constructor'])
	test(
		`an unknown year, ${query}, goes from the address and breaks nothing`,
		{ tag: '@years-address' },
		async ({ page }) => {
			const { messages } = watchPage(page);
			await page.goto(`/timeline/${query}`);
			await untilLive(page);
			await expectYear(page, undefined);
			await stepButton(page, 'Earlier year').click();
			await expectYear(page, '2025');
			expect(messages).toEqual([]);
		},
	);

test(
	'a year of the list has a history entry: Back leads to today, and Forward to the year',
	{ tag: '@years-address' },
	async ({ page }) => {
		await page.goto('/timeline/');
		await untilLive(page);
		await linkOf(page, '1925').click();
		await expectYear(page, '1925');
		await stepButton(page, 'Later year').click();
		await expectYear(page, '1950');
		await page.goBack();
		await expectYear(page, undefined);
		await expect(page).toHaveURL('/timeline/');
		await page.goForward();
		await expectYear(page, '1950');
		await expectWindowOf(page, '1950');
	},
);

test(
	'steps from year to year add no history entries',
	{ tag: '@years-address' },
	async ({ page }) => {
		await page.goto('/topics/');
		await page.goto('/timeline/');
		await untilLive(page);
		await stepButton(page, 'Earlier year').click();
		await stepButton(page, 'Earlier year').click();
		await expectYear(page, '1977');
		await page.goBack();
		await expect(page).toHaveURL('/topics/');
		await page.goForward();
		await expectYear(page, '1977');
	},
);

test(
	'“Copy link to this view” keeps the year, and the year keeps what is chosen',
	{ tag: ['@years-address', '@copy-link'] },
	async ({ page }) => {
		await recordCopies(page);
		await page.goto('/timeline/?fbclid=X&year=1950');
		await expectYear(page, '1950');
		await page.getByRole('link', { name: 'Copy link to this view' }).click();
		await expect.poll(() => lastCopy(page)).toMatch(/\/timeline\/\?year=1950$/);
		await page.goto('/timeline/?map=poti&year=1950');
		await expectYear(page, '1950');
		await expect(mapCard(page).getByRole('heading', { name: 'Poti' })).toBeVisible();
		expect(chosenInAddress(page)).toBe('poti');
		await dotOf(page, '1925').click();
		await expectYear(page, '1925');
		expect(chosenInAddress(page)).toBe('poti');
		await mapCard(page).getByRole('button', { name: 'Close' }).click();
		await expect.poll(() => chosenInAddress(page)).toBeNull();
		expect(yearInAddress(page)).toBe('1925');
	},
);

test(
	'“Back to the whole map” returns from a year to today',
	{ tag: ['@years-address', '@years-stepper'] },
	async ({ page }) => {
		await page.goto('/timeline/?year=1977');
		await expectYear(page, '1977');
		await untilLive(page);
		await page.getByRole('button', { name: 'Back to the whole map' }).click();
		await expectYear(page, undefined);
		await expect(mapFigure(page)).toHaveAttribute('data-view', 'south-caucasus');
		await expect(mapFigure(page)).not.toHaveAttribute('data-free');
	},
);

test(
	'a link of a year opens its page in a new tab when asked',
	{ tag: '@years-pages' },
	async ({ page, context }) => {
		await page.goto('/timeline/');
		await untilLive(page);
		const opened = context.waitForEvent('page');
		await linkOf(page, '1925').click({ modifiers: ['ControlOrMeta'] });
		await expect(await opened).toHaveURL('/timeline/1925/');
		await expectYear(page, undefined);
	},
);
