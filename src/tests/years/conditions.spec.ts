import { expect, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { widthsThatScroll } from '../support/journeys.ts';
import { untilLive } from '../support/map-figure.ts';
import { recordShifts } from '../support/measurements/layout-shifts.ts';
import { listLostText } from '../support/measurements/lost-text.ts';
import { listFaint } from '../support/measurements/pixel-contrast.ts';
import { dotOf, expectYear, stepButton } from './stepper.ts';

test.use({ reducedMotion: 'reduce' } as never);

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in ${colorScheme} colours`, () => {
		test.use({ colorScheme });

		test(
			'a year on the timeline and its page have no accessibility violations',
			{ tag: ['@accessibility', '@years-stepper', '@years-pages'] },
			async ({ page }) => {
				await page.goto('/timeline/?year=1925');
				await untilLive(page);
				await expectYear(page, '1925');
				expect(await axeViolations(page)).toEqual([]);
				await page.goto('/timeline/1925/');
				expect(await axeViolations(page)).toEqual([]);
			},
		);
	});

for (const path of [
	'/timeline/',
	'/timeline/?year=1925',
	'/timeline/?year=1925#invented-ferry--boat-race',
])
	for (const width of [1440, 1100])
		test(
			`nothing shifts while ${path} loads, ${width} px wide`,
			{ tag: ['@nothing-shifts', '@years-stepper'] },
			async ({ page }) => {
				await page.setViewportSize({ width, height: 900 });
				const shifts = await recordShifts(page);
				await page.goto(path);
				await untilLive(page);
				if (path.includes('1925'))
					await expect(page.locator('.map-figure[data-year]')).toBeAttached();
				await page.waitForLoadState('networkidle');
				expect(await shifts()).toEqual([]);
			},
		);

test(
	'nothing beside the map moves from year to year',
	{ tag: ['@nothing-shifts', '@years-stepper'] },
	async ({ page }) => {
		for (const width of [1440, 1100]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto('/timeline/');
			await untilLive(page);
			const top = async () => (await page.locator('year-stepper').boundingBox())!.y;
			const before = await top();
			for (const year of ['1901', '1925', '1950', '1977', '2025']) {
				await dotOf(page, year).click();
				await expectYear(page, year);
				expect(await top(), `${year} at ${width} px`).toBe(before);
			}
		}
	},
);

test(
	'on a narrow page no text of the years is lost, and nothing scrolls sideways',
	{ tag: ['@small-screens', '@years-pages'] },
	async ({ page }) => {
		for (const path of ['/timeline/', '/timeline/1925/']) {
			await page.goto(path);
			expect(await widthsThatScroll(page, [320, 390, 768, 1100])).toEqual([]);
			await page.setViewportSize({ width: 320, height: 640 });
			expect(await listLostText(page)).toEqual([]);
		}
	},
);

test.describe('in forced colours', { tag: ['@forced-colours', '@years-stepper'] }, () => {
	test.use({ deviceScaleFactor: 2, contextOptions: { forcedColors: 'active' } });

	test('buttons, dots and words of the stepper are visible, and the year that is shown differs', async ({
		page,
	}) => {
		await page.goto('/timeline/?year=1925');
		await untilLive(page);
		await expectYear(page, '1925');
		const parts = page.locator('.year-steps :is(button, a), .year-caption');
		expect(await listFaint(page, parts, 4.5)).toEqual([]);
		const fill = (year: string) =>
			dotOf(page, year).evaluate((dot) => getComputedStyle(dot, '::before').borderTopWidth);
		expect(await fill('1925')).not.toBe(await fill('1950'));
		await stepButton(page, 'Play').click();
		await expect(stepButton(page, 'Stop')).toHaveAttribute('aria-pressed', 'true');
	});
});
