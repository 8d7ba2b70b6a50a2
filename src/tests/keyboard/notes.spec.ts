import { expect, type Page, test } from '@playwright/test';
import { noteMarker, notePanel, openAnswer, searchFor } from '../support/journeys.ts';
import { focusedStop, tabThrough } from '../support/measurements/tab-stops.ts';
import { PHONE, slowUnless, MIDDLE, ZOOMED } from '../support/test-variants.ts';

const crossing = 'invented-ferry/crossing';

/** Opens a note from the keyboard. */
async function openByKey(page: Page, id: string) {
	await noteMarker(page, id).focus();
	await page.keyboard.press('Enter');
	await expect(notePanel(page)).toBeFocused();
}

/** Presses Tab until the focus leaves the open note. */
async function tabOutOfNote(page: Page) {
	const hasFocus = () =>
		notePanel(page).evaluate((panel) => panel.contains(document.activeElement), undefined, {
			timeout: 1000,
		});
	for (let presses = 0; presses < 20; presses++) {
		await page.keyboard.press('Tab');
		if (!(await notePanel(page).isVisible()) || !(await hasFocus())) return;
	}
	throw new Error('The focus never left the note.');
}

/** The link of the text that follows a note’s marker. */
const nextInText = async (page: Page, id: string) => {
	const links = page.locator('.answer > .prose a');
	const index = await links.evaluateAll(
		(all, note) => all.findIndex((link) => link.matches(`.marker[data-note="${note}"]`)),
		id,
	);
	return links.nth(index + 1);
};

for (const viewport of [MIDDLE, PHONE, ZOOMED]) {
	test.describe(
		`an open note and the Tab key, at ${viewport.width} × ${viewport.height}${slowUnless(viewport !== ZOOMED)}`,
		{ tag: '@focus' },
		() => {
			test.use({ viewport });

			for (const id of ['shore', 'waves']) {
				test(`Tab goes from the note “${id}” to the next link of the text, and nothing lies over it`, async ({
					page,
				}) => {
					await openAnswer(page, crossing);
					await openByKey(page, id);
					const next = await nextInText(page, id);
					await tabOutOfNote(page);
					await expect(next).toBeFocused();
					expect((await focusedStop(page)).isSeen).toBe(true);
					await page.waitForTimeout(200);
					await expect(next).toBeFocused();
					const hidden = (await tabThrough(page)).filter(({ isSeen }) => !isSeen);
					expect(hidden.map(({ html }) => html)).toEqual([]);
				});
			}

			for (const [name, leave] of Object.entries({
				'Shift and Tab': (page: Page) => page.keyboard.press('Shift+Tab'),
				Escape: (page: Page) => page.keyboard.press('Escape'),
				'the button, pressed with a key,': async (page: Page) => {
					await notePanel(page).getByRole('button', { name: 'Close the note' }).focus();
					await page.evaluate(() => scrollBy({ top: 4000, behavior: 'instant' }));
					await page.keyboard.press('Enter');
				},
			})) {
				test(`${name} leads back to the marker, which is in sight wherever the reader has scrolled`, async ({
					page,
				}) => {
					await openAnswer(page, crossing);
					await openByKey(page, 'berth-name');
					await page.evaluate(() => scrollBy({ top: 4000, behavior: 'instant' }));
					await leave(page);
					await expect(noteMarker(page, 'berth-name')).toBeFocused();
					await expect(notePanel(page)).toBeHidden();
					await page.waitForTimeout(200);
					expect((await focusedStop(page)).isSeen).toBe(true);
					await page.keyboard.press('Tab');
					await expect(await nextInText(page, 'berth-name')).toBeFocused();
				});
			}

			test('a note closes when the focus comes into the text another way', async ({ page }) => {
				await openAnswer(page, crossing);
				await openByKey(page, 'berth-name');
				await noteMarker(page, 'waves').focus();
				await expect(notePanel(page)).toBeHidden();
				await expect(noteMarker(page, 'waves')).toBeFocused();
			});

			test('a note stays open while the search dialog is open above it', async ({ page }) => {
				await openAnswer(page, crossing);
				await openByKey(page, 'berth-name');
				const dialog = await searchFor(page, 'lamp');
				await page.keyboard.press('Tab');
				await page.keyboard.press('Escape');
				await expect(dialog).toBeHidden();
				await expect(notePanel(page)).toBeVisible();
				await expect(notePanel(page)).toBeFocused();
			});
		},
	);
}
