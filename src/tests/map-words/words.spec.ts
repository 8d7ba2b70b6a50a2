import { expect, type Page, test } from '@playwright/test';
import { mapWords } from '#src/map-words/map-words.ts';
import { fixtureAtlas, fixtureEdition } from '../support/fixture-edition.ts';
import { choosePlace, pointAtMap, placeInText, scrollToAnswer } from '../support/journeys.ts';
import { expectView, mapFigure, switchView, untilReady } from '../support/map-figure.ts';

const edition = fixtureEdition();
const words = mapWords(edition, fixtureAtlas());
const [first, second] = edition.map.views.map((view) => ({
	...view,
	words: words.ofView(view).join(' '),
}));
const interview = '/invented-ferry/';

const inWords = (page: Page) => mapFigure(page).locator('.map-words');
const shownWords = (page: Page) => inWords(page).locator('p:visible');
const heading = (page: Page) => inWords(page).getByText('The map in words');

test(
	'the map in words is closed until the reader asks, and then stays open on later pages until it is closed',
	{ tag: '@map-in-words' },
	async ({ page }) => {
		await page.goto(interview);
		await expect(shownWords(page)).toHaveCount(0);
		await heading(page).click();
		await expect(shownWords(page)).toHaveText([first!.words]);
		await page.goto(`${interview}crossing/`);
		await expect(shownWords(page)).toHaveCount(1);
		await heading(page).click();
		await expect(shownWords(page)).toHaveCount(0);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.reload();
		await expect(shownWords(page)).toHaveCount(0);
	},
);

test(
	'the map in words follows the view that is shown, and is its description open or closed',
	{ tag: ['@map-in-words', '@map-description'] },
	async ({ page }) => {
		await page.goto(interview);
		await heading(page).click();
		await switchView(page, second!.id);
		await expect(shownWords(page)).toHaveText([second!.words]);
		await heading(page).click();
		await switchView(page, first!.id);
		const picture = page.getByRole('group', { name: first!.title });
		await expect(picture).toHaveAccessibleDescription(first!.words);
		await scrollToAnswer(page, 'timetable');
		const { view } = edition.interviews[0]!.answers.find(({ id }) => id === 'timetable')!;
		await expectView(page, view!);
		const read = edition.map.views.find(({ id }) => id === view)!;
		await expect(page.getByRole('group', { name: read.title })).toHaveAccessibleDescription(
			words.ofView(read).join(' '),
		);
	},
);

test(
	'what the reader has moved the map to is no view, and has no words of one',
	{ tag: ['@map-in-words', '@map-description'] },
	async ({ page }) => {
		await page.goto(interview);
		await pointAtMap(page);
		await untilReady(page);
		await page.getByRole('button', { name: 'Closer' }).click();
		const picture = page.locator('.sheet-stage:not([hidden]) svg[role="group"]:visible');
		await expect(picture).toHaveAccessibleName('Map');
		await expect(picture).toHaveAccessibleDescription('');
	},
);

test(
	'what is chosen is said in its card and in the map in words',
	{ tag: '@map-in-words' },
	async ({ page }) => {
		await page.goto(interview);
		await heading(page).click();
		const batumi = words.ofPlace(edition.places.get('batumi')!).join(' ');
		const card = await choosePlace(page, placeInText(page, 'batumi'));
		await expect(card).toContainText(batumi);
		await expect(shownWords(page)).toHaveCount(2);
		await expect(shownWords(page).last()).toHaveText(batumi);
		await page.keyboard.press('Escape');
		await expect(shownWords(page)).toHaveCount(1);
		await page.goto(`${interview}?map=tbilisi-shore`);
		const measure = edition.interviews[0]!.measures.get('tbilisi-shore')!;
		const said = words.ofMeasure(measure).join(' ');
		await expect(page.locator('.map-panel')).toContainText(said);
		await expect(shownWords(page).last()).toHaveText(`${measure.label}: ${said}`);
	},
);

test(
	'the map in words is in the page without scripts',
	{ tag: ['@map-in-words', '@without-scripts'] },
	async ({ browser }) => {
		const page = await browser.newPage({ javaScriptEnabled: false });
		await page.goto(interview);
		await heading(page).click();
		await expect(shownWords(page)).toHaveText([first!.words]);
		await page.close();
	},
);

test(
	'nothing of the map in words is announced unasked',
	{ tag: ['@map-in-words', '@accessibility'] },
	async ({ page }) => {
		await page.goto(interview);
		await heading(page).click();
		await choosePlace(page, placeInText(page, 'batumi'));
		await expect(shownWords(page)).toHaveCount(2);
		const live = '[aria-live], [role="status"], [role="alert"], [role="log"], output';
		const regions = await inWords(page).evaluate(
			(list, selector) =>
				list.querySelectorAll(selector).length + Number(list.closest(selector) !== null),
			live,
		);
		expect(regions).toBe(0);
	},
);

for (const { id } of [edition.places.get('batumi')!, edition.places.get('black-sea')!])
	test(
		`the page of ${id} says where it lies, and so does the picture that it is shared with`,
		{ tag: ['@map-in-words', '@place-page', '@share-pictures'] },
		async ({ page }) => {
			const said = words.ofPlace(edition.places.get(id)!).join(' ');
			await page.goto(`/places/${id}/`);
			await expect(page.locator('dl.facts')).toContainText(said);
			const alt = page.locator('meta[property="og:image:alt"]');
			expect(await alt.getAttribute('content')).toContain(said);
		},
	);

test(
	'the booklet prints the words of its maps',
	{ tag: ['@map-in-words', '@booklet'] },
	async ({ page }) => {
		await page.goto(`${interview}booklet/`);
		await expect(page.locator('#maps')).toContainText(first!.words);
	},
);
