import { expect, test } from '@playwright/test';
import { watchPage } from '../support/journeys.ts';
import { expectNoTour, expectStop, INTERVIEW, tourBar, tourButton, tourLink } from './tour-bar.ts';

/** As low as the text is tall, so that stops can be scrolled to. */
test.use({ viewport: { width: 1440, height: 600 }, reducedMotion: 'reduce' } as never);

test.describe('the address of the tour', { tag: '@tour-address' }, () => {
	test('opens a stop, also after a reload', async ({ page }) => {
		await page.goto(`${INTERVIEW}?tour=2`);
		await expectStop(page, 2);
		await page.reload();
		await expectStop(page, 2);
		await page.goto(`${INTERVIEW}?utm_source=x&amp;TOUR=3`);
		await expect(tourBar(page)).toContainText('3 of 3');
	});

	test('has an entry of the history for each step, to which Back and Forward lead', async ({
		page,
	}) => {
		await page.goto(INTERVIEW);
		await page.mouse.wheel(0, 60);
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(60);
		await tourLink(page).click();
		await expectStop(page, 1);
		await tourButton(page, 'Next').click();
		await tourButton(page, 'Next').click();
		await expectStop(page, 3);
		await page.goBack();
		await expectStop(page, 2);
		await page.goBack();
		await expectStop(page, 1);
		await page.goBack();
		await expectNoTour(page);
		await expect(page).toHaveURL(INTERVIEW);
		await expect(tourLink(page)).toBeFocused();
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(60);
		await page.goForward();
		await expectStop(page, 1);
		await page.goForward();
		await expectStop(page, 2);
	});

	test('leads back into the tour after it was left', async ({ page }) => {
		await page.goto(`${INTERVIEW}?tour=1`);
		await tourButton(page, 'Next').click();
		await tourButton(page, 'Leave').click();
		await expectNoTour(page);
		await page.goBack();
		await expectStop(page, 1);
	});

	test('leads into the tour from the entry of a reloaded page', async ({ page }) => {
		await page.goto(`${INTERVIEW}?tour=1`);
		await tourButton(page, 'Next').click();
		await tourButton(page, 'Leave').click();
		await expectNoTour(page);
		await page.reload();
		await page.goBack();
		await expectStop(page, 1);
	});

	for (const value of ['0', '4', '-1', '1.5', 'nine', '%3Cb%3E', 'constructor', '1e9', '%'])
		test(`says that there is no stop ${value}, and offers the first`, async ({ page }) => {
			const { messages } = watchPage(page);
			await page.goto(`${INTERVIEW}?tour=${value}`);
			const notice = page
				.getByRole('status')
				.filter({ hasText: 'The tour of the map has no stop' });
			await expect(notice).toBeVisible();
			await expectNoTour(page);
			await notice.getByRole('link', { name: 'Begin at the first' }).click();
			await expectStop(page, 1);
			await expect(notice).toHaveCount(0);
			expect(messages).toEqual([]);
		});

	test('without a value asks for nothing', async ({ page }) => {
		await page.goto(`${INTERVIEW}?tour=`);
		await expect(page.locator('.tour-notice, .tour-bar')).toHaveCount(0);
	});
});
