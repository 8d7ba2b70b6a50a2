import { expect, type Page, test } from '@playwright/test';
import {
	choosePlace,
	forbidClipboard,
	mapCard,
	mapDialog,
	noteMarker,
	notePanel,
	openAnswer,
	openFullScreenMap,
	placeInText,
	placeOnMap,
	searchFor,
} from '../support/journeys.ts';
import { tabStopOnMap, untilLive, untilReady } from '../support/map-figure.ts';
import { focusedStop } from '../support/measurements/tab-stops.ts';
import { MIDDLE, PHONE, slowUnless } from '../support/test-variants.ts';

const crossing = 'invented-ferry/crossing';
const nightBoat = 'invented-ferry/night-boat';

test.use({ reducedMotion: 'reduce' } as never);

/** Expects that an element has the focus, and that it can be seen. */
async function expectFocusSeen(page: Page) {
	// Wait for what happens after the focus has moved: a list that is printed again, a step back in the history.
	await page.waitForTimeout(300);
	const { html, isSeen } = await focusedStop(page);
	expect(html).not.toBe('');
	expect(isSeen, html).toBe(true);
	return html;
}

test.describe('what closes leaves the focus on something', { tag: '@focus' }, () => {
	test.describe('on a wide screen', () => {
		test('Escape on a place of the map stays there, also when it closes nothing', async ({
			page,
		}) => {
			await openAnswer(page, nightBoat);
			await untilLive(page);
			await tabStopOnMap(page).focus();
			await untilReady(page);
			await page.keyboard.press('ArrowDown');
			const place = await expectFocusSeen(page);
			await page.keyboard.press('Escape');
			expect(await expectFocusSeen(page)).toBe(place);
		});

		test('the card of a place without a printed name returns the focus to the map', async ({
			page,
		}) => {
			await openAnswer(page, crossing);
			await placeInText(page, 'tabriz').focus();
			await page.keyboard.press('Enter');
			await expect(mapCard(page)).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(placeInText(page, 'tabriz')).toBeFocused();
		});

		test('the last passage of a card disables its button but keeps the focus in the card', async ({
			page,
		}) => {
			await openAnswer(page, crossing);
			const card = await choosePlace(page, placeInText(page, 'batumi'));
			const next = card.getByRole('button', { name: 'Next passage' });
			await next.focus();
			for (let presses = 0; presses < 12 && (await next.isEnabled()); presses++)
				await page.keyboard.press('Enter');
			await expect(next).toBeDisabled();
			expect(await expectFocusSeen(page)).toContain('Previous passage');
		});

		for (const tool of ['Measure', 'Table of the places']) {
			test(`the tool “${tool}” gets the focus back when its panel closes${slowUnless(tool === 'Measure')}`, async ({
				page,
			}) => {
				await openAnswer(page, crossing);
				const button = page.getByRole('button', { name: tool });
				await button.focus();
				await untilLive(page);
				await page.keyboard.press('Enter');
				await expect(mapCard(page)).toBeVisible();
				await page.keyboard.press('Escape');
				await expect(mapCard(page)).toBeHidden();
				await expect(button).toBeFocused();
				await page.keyboard.press('Enter');
				await mapCard(page).getByRole('button', { name: 'Close' }).focus();
				await page.keyboard.press('Enter');
				await expect(button).toBeFocused();
			});
		}

		test('a place chosen in the table closes back to the table’s button @slow', async ({
			page,
		}) => {
			await openAnswer(page, crossing);
			await page.getByRole('button', { name: 'Table of the places' }).focus();
			await untilLive(page);
			await page.keyboard.press('Enter');
			await mapCard(page).getByRole('button', { name: 'Poti' }).focus();
			await page.keyboard.press('Enter');
			await expect(mapCard(page)).toBeFocused();
			await page.keyboard.press('Escape');
			expect(await expectFocusSeen(page)).toContain('Table');
		});

		test('a place chosen with Back leaves the focus where it can be seen @slow', async ({
			page,
		}) => {
			await openAnswer(page, crossing);
			await placeInText(page, 'batumi').focus();
			await page.keyboard.press('Enter');
			await expect(mapCard(page)).toBeFocused();
			await page.goBack();
			await expect(mapCard(page)).toBeHidden();
			await expectFocusSeen(page);
		});

		test('“Clear” of the measuring tool moves the focus to its first list @slow', async ({
			page,
		}) => {
			await openAnswer(page, crossing);
			await page.getByRole('button', { name: 'Measure' }).focus();
			await untilLive(page);
			await page.keyboard.press('Enter');
			await mapCard(page).getByLabel('From').selectOption('poti');
			await mapCard(page).getByRole('button', { name: 'Clear' }).focus();
			await page.keyboard.press('Enter');
			await expectFocusSeen(page);
		});

		test('“Follow the text” disappears and passes the focus to the map @slow', async ({ page }) => {
			await openAnswer(page, nightBoat);
			await untilLive(page);
			await tabStopOnMap(page).focus();
			await untilReady(page);
			await page.keyboard.press('+');
			await page.locator('.map-follow').focus();
			await page.keyboard.press('Enter');
			await expectFocusSeen(page);
		});

		test('a place that has the focus and moves out of sight passes the focus on in the map @slow', async ({
			page,
		}) => {
			await openAnswer(page, nightBoat);
			await untilLive(page);
			await placeOnMap(page, 'tabriz').focus();
			await untilReady(page);
			for (let presses = 0; presses < 4; presses++) await page.keyboard.press('+');
			await expectFocusSeen(page);
		});

		test('the focus stays on a place when the live sheet takes the place of the still', async ({
			page,
		}) => {
			let release = () => {};
			const held = new Promise<void>((resolve) => (release = resolve));
			await page.route(/\/map\/[\w-]+\.[0-9a-f]{8}\.json$/, async (route) => {
				await held;
				await route.continue();
			});
			await openAnswer(page, nightBoat);
			await placeOnMap(page, 'batumi').focus();
			release();
			await untilLive(page);
			await expect(placeOnMap(page, 'batumi')).toBeFocused();
		});

		test('“Clear marks” leaves the focus at the first of the words that were marked', async ({
			page,
		}) => {
			await openAnswer(page, crossing);
			const dialog = await searchFor(page, 'captain');
			await expect(dialog.locator('a.hit').first()).toBeVisible();
			await dialog.locator('a.hit').first().focus();
			await page.keyboard.press('Enter');
			const clear = page.getByRole('button', { name: 'Clear marks' });
			await expect(clear).toBeVisible();
			await clear.focus();
			await page.keyboard.press('Enter');
			await expect(clear).toBeHidden();
			await expectFocusSeen(page);
		});

		test('a notice that is closed leaves the focus at the start of the text', async ({ page }) => {
			await page.goto(`${crossing}/#n-sailing`);
			const close = page.getByRole('button', { name: 'Close this notice' });
			await close.focus();
			await page.keyboard.press('Enter');
			await expect(close).toBeHidden();
			expect(await expectFocusSeen(page)).toContain('<main');
		});

		test('the search dialog gives the focus back to what opened it', async ({ page }) => {
			await openAnswer(page, crossing);
			const opener = page.locator('.header [data-search]');
			await opener.focus();
			await page.keyboard.press('Enter');
			await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(opener).toBeFocused();
		});

		test('a field to copy from by hand closes back to its link, and in a note the note stays open', async ({
			page,
		}) => {
			await page.setViewportSize(MIDDLE);
			await forbidClipboard(page);
			await openAnswer(page, crossing);
			await noteMarker(page, 'waves').focus();
			await page.keyboard.press('Enter');
			await expect(notePanel(page)).toBeFocused();
			await notePanel(page)
				.getByRole('link', { name: /^Copy link/ })
				.focus();
			await page.keyboard.press('Enter');
			await expect(notePanel(page).locator('textarea')).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(notePanel(page).getByRole('link', { name: /^Copy link/ })).toBeFocused();
			await expect(notePanel(page)).toBeVisible();
		});

		test('“Show more” and a topic of the search page keep the focus @slow', async ({ page }) => {
			await page.goto('search/');
			const topic = page.locator('main .topics button').first();
			await topic.focus();
			await page.keyboard.press('Enter');
			await expectFocusSeen(page);
		});

		test('the button that resets the filter of the sources passes the focus on', async ({
			page,
		}) => {
			await page.goto('sources/');
			const select = page.locator('source-filter select').first();
			await select.selectOption({ index: 1 });
			await page.locator('source-filter button').focus();
			await page.keyboard.press('Enter');
			await expectFocusSeen(page);
		});
	});

	test.describe('on a phone', () => {
		test.use({ viewport: PHONE, hasTouch: true });

		for (const place of ['poti', 'batumi', 'sukhumi']) {
			test(`the card of ${place}, opened with Enter in the full-screen map, closes back to the map`, async ({
				page,
			}) => {
				await openAnswer(page, crossing);
				await openFullScreenMap(page);
				await placeOnMap(page, place).focus();
				await page.keyboard.press('Enter');
				await expect(mapCard(page)).toBeFocused();
				await page.keyboard.press('Escape');
				await expect(mapCard(page)).toBeHidden();
				await expect(mapDialog(page)).toBeVisible();
				expect(await expectFocusSeen(page)).toMatch(/data-place/);
			});
		}

		test('a place of the text whose card closes in the full-screen map leaves the focus in the map', async ({
			page,
		}) => {
			await openAnswer(page, crossing);
			await placeInText(page, 'poti').focus();
			await page.keyboard.press('Enter');
			await expect(mapCard(page)).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(mapCard(page)).toBeHidden();
			await expect(mapDialog(page)).toBeVisible();
			expect(await expectFocusSeen(page)).toMatch(/data-place|tabindex/);
			await page.keyboard.press('Escape');
			await expect(mapDialog(page)).toBeHidden();
			await expect(placeInText(page, 'poti')).toBeFocused();
		});

		test('an address with a choice opens the map, and closing it leaves the focus in the text', async ({
			page,
		}) => {
			await openAnswer(page, crossing, '?map=poti');
			await expect(mapCard(page)).toBeVisible();
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
			await expect(mapDialog(page)).toBeHidden();
			await expectFocusSeen(page);
		});
	});
});
