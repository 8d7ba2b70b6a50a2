import { expect, type Page, test } from '@playwright/test';
import { mapStage, shownWindow, untilLive } from '../support/map-figure.ts';
import { caption, dotOf, expectWindowOf, expectYear, stepButton } from './stepper.ts';

/** The pause after which a sheet is at rest, in milliseconds. */
const REST = 250;
/** Nobody reads faster than so many words a minute. */
const READING_SPEED = 200;

/** Opens the timeline with a live map, and stops its clock. */
async function openAndStop(page: Page, query = '') {
	await page.clock.install();
	await page.goto(`/timeline/${query}`);
	await untilLive(page);
	await page.clock.runFor(2000);
	await page.clock.pauseAt(Date.now() + 60_000);
}

/** Returns the least time to read what the stepper says, in milliseconds. */
async function readingTime(page: Page): Promise<number> {
	const words = (await caption(page).textContent())!.trim().split(/\s+/).length;
	return (words / READING_SPEED) * 60_000;
}

test(
	'no year is shown, and none follows another, until the reader asks',
	{ tag: '@years-play' },
	async ({ page }) => {
		await openAndStop(page);
		await page.clock.runFor(120_000);
		await expectYear(page, undefined);
		await dotOf(page, '1925').click();
		await page.clock.runFor(120_000);
		await expectYear(page, '1925');
	},
);

test(
	'played, each year stays as long as it takes to read it, and the last gives way to today',
	{ tag: '@years-play' },
	async ({ page }) => {
		await openAndStop(page);
		await stepButton(page, 'Play').click();
		for (const year of ['1901', '1925', '1950', '1977', '2025']) {
			await expectYear(page, year);
			await page.clock.runFor(await readingTime(page));
			await expectYear(page, year);
			await page.clock.runFor(3500);
		}
		await expectYear(page, undefined);
		await expect(stepButton(page, 'Play')).toHaveAttribute('aria-pressed', 'false');
		await page.clock.runFor(120_000);
		await expectYear(page, undefined);
	},
);

test(
	'played from a year, the years go on from there; its button stops them',
	{ tag: '@years-play' },
	async ({ page }) => {
		await openAndStop(page, '?year=1950');
		await stepButton(page, 'Play').click();
		await expectYear(page, '1950');
		await page.clock.runFor((await readingTime(page)) + 3500);
		await expectYear(page, '1977');
		await stepButton(page, 'Stop').click();
		await expect(stepButton(page, 'Play')).toHaveAttribute('aria-pressed', 'false');
		await page.clock.runFor(60_000);
		await expectYear(page, '1977');
	},
);

for (const [hand, touch] of [
	['a key on the page', pressOnPage],
	['a key on its own button', (page: Page) => page.keyboard.press('Escape')],
	['a click on the text', (page: Page) => page.getByRole('heading', { level: 1 }).click()],
	['a turn of the wheel', (page: Page) => page.mouse.wheel(0, 40)],
] as const)
	test(`${hand} stops the years that play`, { tag: '@years-play' }, async ({ page }) => {
		await openAndStop(page);
		await stepButton(page, 'Play').click();
		await expectYear(page, '1901');
		await expect(stepButton(page, 'Stop')).toHaveAttribute('aria-pressed', 'true');
		await touch(page);
		await expect(stepButton(page, 'Play')).toHaveAttribute('aria-pressed', 'false');
		await page.clock.runFor(60_000);
		await expectYear(page, '1901');
	});

async function pressOnPage(page: Page) {
	await page.locator('body').press('Shift');
}

test(
	'the map flies from year to year, and where less motion is wanted it cuts',
	{ tag: ['@years-stepper', '@reduced-motion'] },
	async ({ page }) => {
		await openAndStop(page);
		await dotOf(page, '1901').click();
		await expect(async () => {
			await page.clock.runFor(500);
			await expectWindowOf(page, '1901');
		}).toPass();
		const whole = await shownWindow(page);
		await dotOf(page, '1977').click();
		await page.clock.runFor(REST);
		// While it flies, it has no window of rest.
		await expect(mapStage(page)).not.toHaveAttribute('data-window');
		await page.clock.runFor(2000);
		await expectWindowOf(page, '1977');
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await dotOf(page, '1901').click();
		await page.clock.runFor(REST);
		expect(await shownWindow(page)).toEqual(whole);
	},
);
