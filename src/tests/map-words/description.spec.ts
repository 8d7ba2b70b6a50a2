import { expect, type Locator, test } from '@playwright/test';
import { mapWords } from '#src/map-words/map-words.ts';
import { fixtureAtlas, fixtureEdition } from '../support/fixture-edition.ts';
import { mapCard, pointAtMap } from '../support/journeys.ts';
import {
	mapStage,
	switchView,
	tabStopOnMap,
	untilLive,
	untilReady,
} from '../support/map-figure.ts';

const { map } = fixtureEdition();
const words = mapWords(fixtureEdition(), fixtureAtlas());

test(
	'each view is described in words to readers who do not see it',
	{ tag: '@map-description' },
	async ({ page }) => {
		await page.goto('/invented-ferry/');
		await pointAtMap(page);
		await untilReady(page);
		expect(map.views.length).toBeGreaterThan(map.sheets.length);
		for (const view of map.views) {
			await switchView(page, view.id);
			const group = mapStage(page).getByRole('group', { name: view.title });
			await expect(group).toHaveAccessibleDescription(words.ofView(view).join(' '));
		}
	},
);

const lamp = '/invented-lighthouse/lamp/';

test(
	'the words of all scenes of a page come when the map in words is opened, or the keyboard reaches the map',
	{ tag: '@map-description' },
	async ({ page }) => {
		await page.goto(lamp);
		const words = page.locator('.map-words');
		await expect(words.locator('#words-s-nobody')).toHaveCount(1);
		await expect(words.locator('#words-s-dark-stairs')).toHaveCount(0);
		await pointAtMap(page);
		await untilReady(page);
		await expect(words.locator('#words-s-dark-stairs')).toHaveCount(0);
		await words.locator('summary').click();
		await expect(words.locator('#words-s-dark-stairs')).toHaveText(/^All of the coast is dark/);
		await page.evaluate(() => localStorage.clear());
		await page.goto(lamp);
		await untilLive(page);
		await page.keyboard.press('Tab');
		await tabStopOnMap(page).focus();
		await expect(words.locator('#words-s-dark-stairs')).toHaveText(/^All of the coast is dark/);
	},
);

test(
	'without the words of the scenes the tools of the map work',
	{ tag: '@missing-files' },
	async ({ page }) => {
		await page.route('**/scenes.json', (route) => route.abort());
		await page.goto(lamp);
		await pointAtMap(page);
		await page.getByRole('button', { name: 'Table of the places' }).click();
		await expect(mapCard(page)).toBeVisible();
	},
);

for (const path of ['/', '/invented-ferry/crossing/', '/places/batumi/', '/timeline/'])
	test(
		`every map on ${path} is described in words, without scripts too`,
		{ tag: ['@map-description', '@without-scripts'] },
		async ({ browser }) => {
			const page = await browser.newPage({ javaScriptEnabled: false });
			await page.goto(path);
			// The text beside the picture of a year says as much.
			const stages = page.locator('.sheet-stage:not(.year-picture)').filter({ visible: true });
			expect(await stages.count()).toBeGreaterThan(0);
			for (const stage of await stages.all()) await expectDescribed(stage.getByRole('group'));
			await page.close();
		},
	);

/** Expects that a picture has some sentences: as its description, where the page shows them, or else as its name. */
async function expectDescribed(picture: Locator): Promise<void> {
	if (await picture.getAttribute('aria-describedby'))
		await expect(picture).toHaveAccessibleDescription(/.{60}/);
	else await expect(picture).toHaveAccessibleName(/.{60}/);
}
