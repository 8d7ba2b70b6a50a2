import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import {
	choosePlace,
	openAnswer,
	openFullScreenMap,
	openNote,
	placeInText,
	searchFor,
} from '../support/journeys.ts';
import { PHONE, slowUnlessUsual } from '../support/test-variants.ts';

/* Snapshots name what a screen reader has to find; what they leave out may change (https://playwright.dev/docs/aria-snapshots). */

/** The landmarks around every page, with the page’s own part between them. */
const framed = (main: string) => `
- link "Skip to the text"
- banner:
  - link
  - navigation "Site":
    - list
  - link /Search/
  - button /^Colours:/
- main:
${main}
- contentinfo`;

const MAP = `
- complementary "Map":
  - figure "Map":
    - group "Layers of the map":
      - button "Railway" [pressed]
      - button "Herring zone" [pressed]
    - group "Tools of the map":
      - button "Closer"
      - button "Further off"
      - button "Whole map"
      - combobox "Names"
      - button "Measure"
      - button "Table of the places"
      - link "Copy link to this view"
    - group /^(?:The South Caucasus|Western Georgia)$/`;

const HEADS: Record<string, string> = {
	'/': `
  - heading "An interview about a ferry, made up" [level=1]
  - region "Questions":
    - heading "The answers in three lines" [level=2]
  - region "Other interviews":
    - heading "Other interviews" [level=2]`,
	'/invented-ferry/': `
  - heading "An interview about a ferry, made up" [level=1]
  - group "How much to show":
    - radio "1 minute three lines"
    - radio "2 minutes the answers"
    - radio /^In full with \\d+ notes$/ [checked]
  - navigation "Questions":
    - heading "The answers in three lines" [level=2]
  - region "Introduction":
    - region "Notes to the introduction"
  - article "Where does the ferry go?":
    - heading "Where does the ferry go?" [level=2]
    - region "Notes to answer 1"
    - navigation "Around answer 1"
  - article /How many times a day/
  - article "Is there a night boat?"`,
	'/invented-ferry/crossing/': `
  - article "Where does the ferry go?":
    - heading "Where does the ferry go?" [level=1]
    - region "Notes to answer 1"
    - navigation "Around answer 1"
  - navigation "Questions":
    - heading "The whole interview" [level=2]`,
	'/invented-ferry/booklet/': `
  - heading "An interview about a ferry, made up" [level=1]
  - region "Introduction"
  - article "1 Where does the ferry go?":
    - heading "1 Where does the ferry go?" [level=2]
    - region "Notes to answer 1"
  - region "Maps"
  - heading "Sources" [level=2]`,
	'/places/': `
  - heading "Places" [level=1]
  - navigation "Places by country"
  - group "Narrow down the list":
    - combobox "Interview"
  - region "Georgia":
    - heading "Georgia" [level=2]
  - region "Measured on the map":
    - heading "Measured on the map" [level=2]`,
	'/places/batumi/': `
  - heading "Batumi" [level=1]
  - region "Where it is named":
    - heading "Where it is named" [level=2]
    - region "Where does the ferry go?":
      - heading "Where does the ferry go?" [level=3]`,
	'/sources/': `
  - heading "Sources" [level=1]
  - navigation "Kinds of source"
  - group "Narrow down the list":
    - combobox "Kind"
    - combobox "Language"
    - combobox "How far consulted"
    - combobox "Interview"
  - region "Treaties and laws":
    - heading "Treaties and laws" [level=2]`,
	'/timeline/': `
  - heading "Timeline" [level=1]
  - navigation "Decades"
  - region "Before the interview":
    - heading "Before the interview" [level=2]
    - heading "1901" [level=3]
  - region /^Since 6 May 2025/:
    - heading /^Since 6 May 2025/ [level=2]`,
	'/topics/': `
  - heading "Topics and terms" [level=1]
  - navigation "Index by letter"
  - region "Topics":
    - region "F":
      - heading "F" [level=2]
  - region "Terms":
    - heading "Terms" [level=2]`,
	'/search/': `
  - heading "Search" [level=1]
  - search:
    - button "Search on a page of its own"
    - searchbox "Search the answers, notes, places and terms"
  - combobox "In"
  - status`,
	'/about/': `
  - heading "About this edition" [level=1]
  - heading "The notes" [level=2]
  - heading "Privacy" [level=2]`,
	'/about/history/': `
  - heading "History of the edition" [level=1]
  - region "An interview about a ferry, made up":
    - heading "An interview about a ferry, made up" [level=2]`,
	'/404.html': `
  - heading "There is no such page" [level=1]
  - heading "Other pages" [level=2]`,
	'/offline/': `
  - heading "This page has not been kept" [level=1]
  - heading "Kept whole" [level=2]`,
};
const WITH_MAP = new Set(['/invented-ferry/', '/invented-ferry/crossing/', '/timeline/']);

test.describe('the accessibility tree', { tag: '@accessibility-tree' }, () => {
	for (const [path, main] of Object.entries(HEADS)) {
		test(`of ${path} has its landmarks, headings and controls${slowUnlessUsual(path)}`, async ({
			page,
		}) => {
			await page.goto(path);
			await expect(page.locator('body')).toMatchAriaSnapshot(framed(main));
			if (WITH_MAP.has(path)) await expect(page.locator('body')).toMatchAriaSnapshot(MAP);
		});
	}

	test('of an answer says which marker’s note is open, and the note is a dialog with its tools', async ({
		page,
	}) => {
		await openAnswer(page, 'invented-ferry/crossing');
		await openNote(page, 'berth-name');
		const marker = page.locator('.marker[data-note="berth-name"]');
		await expect(marker).toMatchAriaSnapshot('- link "Note 2, Language" [expanded]');
		await expectTree(
			page,
			`
- dialog "Note 2 of 5":
  - button "Close the note"
  - link "All notes of this answer"
  - link "Copy link to this note"
  - button "Previous note"
  - button "Next note"`,
		);
	});

	test('of the search dialog has its field, its state and its results', async ({ page }) => {
		await openAnswer(page, 'invented-ferry/crossing');
		const dialog = await searchFor(page, 'lamp oil');
		await expect(dialog.getByRole('link').first()).toBeVisible();
		await expectTree(
			page,
			`
- dialog "Search":
  - search:
    - searchbox "Search the answers, notes, places and terms": lamp oil
    - button "Close"
  - status: /answer/
  - heading "Answers" [level=2]
  - list`,
		);
	});

	test('of the card of a place has its heading and its passages', async ({ page }) => {
		await openAnswer(page, 'invented-ferry/crossing');
		await choosePlace(page, placeInText(page, 'batumi'));
		await expectTree(
			page,
			`
- region "Batumi":
  - heading "Batumi" [level=2]
  - button "Close"
  - paragraph:
    - status: /Passage 1 of/
    - button "Previous passage" [disabled]
    - button "Next passage"`,
		);
	});

	test.describe('on a phone', () => {
		test.use({ viewport: PHONE, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

		test('of the full-screen map is a dialog with the maps and their tools', async ({ page }) => {
			await openAnswer(page, 'invented-ferry/crossing');
			await openFullScreenMap(page);
			await expectTree(
				page,
				`
- dialog "Map":
  - button "Close the map"
  - figure "Map":
    - group "Tools of the map":
      - button "Measure"
    - group "Western Georgia"`,
			);
		});
	});
});

/** Expects a part in the tree of the page, and that axe finds nothing in the state that the page is in. */
async function expectTree(page: Page, tree: string) {
	await expect(page.locator('body')).toMatchAriaSnapshot(tree);
	expect(await axeViolations(page)).toEqual([]);
}
