import { expect, type Page, test } from '@playwright/test';
import { mapFigure, untilLive } from '../support/map-figure.ts';
import {
	caption,
	dotOf,
	expectWindowOf,
	expectYear,
	stepButton,
	stepper,
	swipe,
} from './stepper.ts';

const YEARS = ['1901', '1925', '1950', '1977', '2025'];

async function openTimeline(page: Page) {
	await page.goto('/timeline/');
	await untilLive(page);
}

test.describe('the stepper of years', { tag: '@years-stepper' }, () => {
	test.use({ reducedMotion: 'reduce' } as never);

	test('steps by its buttons from today to the first year and back, with each year’s window and sentence', async ({
		page,
	}) => {
		await openTimeline(page);
		await expectYear(page, undefined);
		await expect(caption(page)).toHaveText('The map of today. Step back as far as 1901.');
		for (const year of YEARS.toReversed()) {
			await stepButton(page, 'Earlier year').click();
			await expectYear(page, year);
			await expectWindowOf(page, year);
		}
		await expect(caption(page)).toHaveText(
			'1901 A pier for nobody A pier is built that nobody can find, on a coast that the Herring League holds up to the clouds.',
		);
		for (const year of YEARS.slice(1)) {
			await stepButton(page, 'Later year').click();
			await expectYear(page, year);
		}
		await stepButton(page, 'Later year').click();
		await expectYear(page, undefined);
	});

	test('goes to a year by its dot, and back to today by a button', async ({ page }) => {
		await openTimeline(page);
		for (const year of ['1950', '1901', '2025']) {
			await dotOf(page, year).click();
			await expectYear(page, year);
			await expectWindowOf(page, year);
		}
		await stepButton(page, 'Today').click();
		await expectYear(page, undefined);
		await expect(mapFigure(page)).toHaveAttribute('data-view', 'south-caucasus');
		await expect(page.getByRole('button', { name: 'Back to the whole map' })).toBeHidden();
	});

	test('has one dot among the tab stops, and keys go from year to year with the focus', async ({
		page,
	}) => {
		await openTimeline(page);
		const stops = stepper(page).locator('a[tabindex="0"]');
		await stepButton(page, 'Earlier year').focus();
		await page.keyboard.press('Tab');
		await expect(dotOf(page, '2025')).toBeFocused();
		for (const [key, year, focused] of [
			['ArrowLeft', '2025', '2025'],
			['ArrowLeft', '1977', '1977'],
			['Home', '1901', '1901'],
			['ArrowLeft', '1901', '1901'],
			['ArrowRight', '1925', '1925'],
			['End', '2025', '2025'],
			['ArrowRight', undefined, '2025'],
		] as const) {
			await page.keyboard.press(key);
			await expectYear(page, year);
			await expect(dotOf(page, focused)).toBeFocused();
			await expect(stops).toHaveCount(1);
		}
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		await expectYear(page, '1901');
	});

	test('leaves the focus on a button at the end of the years, and keys go on from there', async ({
		page,
	}) => {
		await openTimeline(page);
		await dotOf(page, '1925').click();
		await stepButton(page, 'Earlier year').focus();
		await page.keyboard.press('Enter');
		await expectYear(page, '1901');
		await expect(stepButton(page, 'Earlier year')).toHaveAttribute('aria-disabled', 'true');
		await expect(stepButton(page, 'Earlier year')).toBeFocused();
		await page.keyboard.press('Enter');
		await expectYear(page, '1901');
		await page.keyboard.press('ArrowRight');
		await expectYear(page, '1925');
		await expect(stepButton(page, 'Earlier year')).toBeFocused();
		await stepButton(page, 'Today').focus();
		await page.keyboard.press('Enter');
		await expectYear(page, undefined);
		await expect(stepButton(page, 'Today')).toBeFocused();
	});

	test('a year that is shown says so to a screen reader once, as its caption', async ({ page }) => {
		await openTimeline(page);
		await dotOf(page, '1950').click();
		const said = page.getByRole('status').filter({ hasText: 'Fog keeps the ferry' });
		await expect(said).toHaveCount(1);
		await expect(stepper(page).getByRole('link', { name: '1950: Fog' })).toHaveAttribute(
			'aria-current',
			'true',
		);
	});

	test.describe('with a finger', () => {
		test.use({ hasTouch: true });

		test('a swipe across it steps; a short one, or one down the page, does not', async ({
			page,
		}) => {
			await openTimeline(page);
			await swipe(page, 120);
			await expectYear(page, '2025');
			await swipe(page, 120);
			await expectYear(page, '1977');
			await swipe(page, -120);
			await expectYear(page, '2025');
			await swipe(page, 25);
			await swipe(page, 10, -60);
			await expectYear(page, '2025');
		});
	});
});
