import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { fixtureEdition } from '../support/fixture-edition.ts';
import {
	choosePlace,
	noteMarker,
	openAnswer,
	openFullScreenMap,
	placeInText,
	placeOnMap,
	searchField,
	searchFor,
	searchResults,
	watchPage,
} from '../support/journeys.ts';
import { namesOnMap, untilLive } from '../support/map-figure.ts';
import { listFaint } from '../support/measurements/pixel-contrast.ts';
import { simulateOldEngine } from '../support/old-engine.ts';
import { PAGES, PHONE, slowUnless } from '../support/test-variants.ts';

const crossing = 'invented-ferry/crossing';
/** Lowest contrast of text by WCAG 2.2, 1.4.3. */
const TEXT = 4.5;
/** A note in the list after its answer. */
const listedNote = (page: Page, id: string) => page.locator(`#n-${id}`);
const background = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
const squeeze = (text: string): string => text.replace(/\s+/g, '');

test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

let messages: string[];
test.beforeEach(async ({ context, page }) => {
	await simulateOldEngine(context);
	({ messages } = watchPage(page));
});
test.afterEach(() => expect(messages).toEqual([]));

for (const [colorScheme, paper] of [
	['light', 'rgb(250, 248, 244)'],
	['dark', 'rgb(18, 21, 24)'],
] as const) {
	test.describe(
		`in a simulated old engine, ${colorScheme}${slowUnless(colorScheme === 'dark')}`,
		{ tag: '@old-engines' },
		() => {
			test.use({ colorScheme });

			test('text, notes, search and the map’s names have their colours', async ({ page }) => {
				await openAnswer(page, crossing);
				expect(await background(page, 'body')).toBe(paper);
				expect(await listFaint(page, page.locator('.prose > p, .marker, header a'), TEXT)).toEqual(
					[],
				);
				await untilLive(page);
				await expect(placeOnMap(page, 'batumi')).toBeVisible();
				expect(await listFaint(page, namesOnMap(page), TEXT)).toEqual([]);
				const dialog = await searchFor(page, 'herring');
				await expect(dialog.getByRole('status')).toHaveText('2 answers, 1 note.');
				await expect(dialog.locator('mark').first()).toBeVisible();
				expect(await background(page, '.search')).toBe(paper);
				expect(await listFaint(page, dialog.locator('input, a, mark, .status'), TEXT)).toEqual([]);
			});

			test('a chosen theme is kept against the system’s', async ({ page }) => {
				const other = colorScheme === 'dark' ? 'light' : 'dark';
				await page.addInitScript((theme) => localStorage.setItem('theme', theme), other);
				await openAnswer(page, crossing);
				expect(await background(page, 'body')).not.toBe(paper);
				await expect(page.getByRole('button', { name: `Colours: ${other}` })).toBeVisible();
			});
		},
	);
}

test.describe('in a simulated old engine', { tag: '@old-engines' }, () => {
	test('no page has a script that fails', async ({ page }) => {
		for (const path of PAGES) {
			await page.goto(path, { waitUntil: 'networkidle' });
			await test.step(path, () => expect(messages.filter((text) => !/404/.test(text))).toEqual([]));
			messages.length = 0;
		}
	});

	test('a marker leads to its note in the list at every click', async ({ page }) => {
		await openAnswer(page, crossing);
		const summary = page.locator('.notes summary');
		for (const id of ['berth-name', 'waves', 'waves', 'berth-name']) {
			await noteMarker(page, id).click();
			await expect(listedNote(page, id)).toBeInViewport();
			await summary.evaluate(({ parentElement }) => parentElement!.removeAttribute('open'));
			await expect(listedNote(page, id)).toBeHidden();
		}
	});

	test('Back, and the address of a note, show the note @slow', async ({ page }) => {
		await openAnswer(page, `${crossing}`);
		await page.goto(`${crossing}/#n-waves`);
		await expect(listedNote(page, 'waves')).toBeInViewport();
		await noteMarker(page, 'berth-name').click();
		await expect(listedNote(page, 'berth-name')).toBeInViewport();
		await page.locator('.notes old-details').evaluate((list) => list.removeAttribute('open'));
		await page.goBack();
		await expect(listedNote(page, 'waves')).toBeInViewport();
	});

	test('all notes are printed, and the lists are closed afterwards', async ({ page }) => {
		await page.goto('invented-ferry/');
		const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()));
		const { text } = await extractText(pdf, { mergePages: true });
		const { answers } = fixtureEdition().interviews.find(({ id }) => id === 'invented-ferry')!;
		for (const { notes } of answers)
			for (const note of notes) expect(squeeze(text)).toContain(squeeze(note.text));
		await expect(page.locator('.notes [open]')).toHaveCount(0);
	});

	test('search finds, and a result opens @slow', async ({ page }) => {
		await page.goto('about/');
		await searchFor(page, 'herring');
		await expect(searchResults(page, 'Answers').first()).toBeVisible();
		await searchField(page).press('Enter');
		await expect(page).toHaveURL(/invented-ferry/);
	});

	test('the map chooses a place from the text and on the map, and switches layers', async ({
		page,
	}) => {
		await openAnswer(page, crossing);
		const card = await choosePlace(page, placeInText(page, 'batumi'));
		await expect(card.getByRole('heading', { name: 'Batumi' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(card).toBeHidden();
		await choosePlace(page, placeOnMap(page, 'batumi'));
		const layer = page.locator('.map-legends button').first();
		const before = await layer.getAttribute('aria-pressed');
		await layer.click();
		await expect(layer).not.toHaveAttribute('aria-pressed', before!);
	});
});

test.describe('on a phone with a simulated old engine', { tag: '@old-engines' }, () => {
	test.use({ viewport: PHONE, hasTouch: true });

	test('the bar, the notes and the full-screen map can be read', async ({ page }) => {
		await openAnswer(page, crossing);
		expect(await background(page, '.reading-bar')).toBe('rgb(250, 248, 244)');
		await noteMarker(page, 'waves').tap();
		await expect(listedNote(page, 'waves')).toBeInViewport();
		await openFullScreenMap(page);
		await expect(page.locator('.map-dialog')).toBeVisible();
		expect(await background(page, '.map-dialog')).not.toBe('rgba(0, 0, 0, 0)');
	});
});
