import { expect, test } from '@playwright/test';
import {
	choosePlace,
	noteMarker,
	openAnswer,
	openNote,
	placeInText,
	placeOnMap,
	searchFor,
} from '../support/journeys.ts';
import { mapStage, namesOnMap, untilLive } from '../support/map-figure.ts';
import { listFaint } from '../support/measurements/pixel-contrast.ts';
import { slowUnless } from '../support/test-variants.ts';

/** Lowest contrasts by WCAG 2.2: of text (1.4.3), and of controls and graphics (1.4.11). */
const [TEXT, GRAPHICS] = [4.5, 3];

test.use({ deviceScaleFactor: 2, contextOptions: { forcedColors: 'active' } });

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(
		`in forced colours, ${colorScheme}${slowUnless(colorScheme === 'light')}`,
		{ tag: '@forced-colours' },
		() => {
			test.use({ colorScheme });

			test('the markers of notes and the words at stake are visible', async ({ page }) => {
				await openAnswer(page, 'invented-ferry/crossing');
				expect(await listFaint(page, page.locator('.marker'), TEXT)).toEqual([]);
				const stakes = page.locator('.stake:is([data-kind=Correction], [data-kind=Disputed])');
				await expect(stakes).not.toHaveCount(0);
				for (const stake of await stakes.all())
					await expect(stake).toHaveCSS('text-decoration-line', 'underline');
			});

			test('buttons are visible: of the header, of a note, of the map and its card, and of the search dialog', async ({
				page,
			}) => {
				await openAnswer(page, 'invented-ferry/crossing');
				const buttons = page.locator('button, summary, select, .find, copy-link a');
				await choosePlace(page, placeOnMap(page, 'batumi'));
				expect(await listFaint(page, buttons, TEXT)).toEqual([]);
				expect(await listFaint(page, page.locator('.map-panel mark'), TEXT)).toEqual([]);
				await openNote(page, 'shore');
				expect(await listFaint(page, buttons, TEXT)).toEqual([]);
				const dialog = await searchFor(page, 'herring');
				await expect(dialog.getByRole('status')).toHaveText('2 answers, 1 note.');
				await expect(dialog.locator('mark').first()).toBeVisible();
				expect(
					await listFaint(
						page,
						page.locator('search-box :is(button, input, a, li:first-child mark)'),
						TEXT,
					),
				).toEqual([]);
			});

			test('the map’s marks, names and legend are visible', async ({ page }) => {
				await openAnswer(page, 'invented-ferry/crossing');
				await untilLive(page);
				await choosePlace(page, placeOnMap(page, 'batumi'));
				const dots = mapStage(page).locator('.sheet-name circle:visible');
				expect(await listFaint(page, dots, GRAPHICS)).toEqual([]);
				expect(await listFaint(page, namesOnMap(page), GRAPHICS)).toEqual([]);
				expect(await listFaint(page, page.locator('.map-legends svg'), GRAPHICS)).toEqual([]);
			});

			test('a highlighted place is outlined in the text @slow', async ({ page }) => {
				await openAnswer(page, 'invented-ferry/crossing');
				await untilLive(page);
				await placeOnMap(page, 'poti').hover();
				const place = placeInText(page, 'poti');
				await expect(place).toHaveAttribute('data-lit', '');
				await expect(place).toHaveCSS('outline-style', 'solid');
				await page.getByRole('heading', { level: 1 }).hover();
				await expect(place).toHaveCSS('outline-style', 'none');
			});

			test('the marker of an open note is outlined @slow', async ({ page }) => {
				await openAnswer(page, 'invented-ferry/crossing');
				await openNote(page, 'shore');
				await expect(noteMarker(page, 'shore')).toHaveCSS('outline-style', 'solid');
			});
		},
	);
}
