import { expect, type Page, test } from '@playwright/test';
import {
	choosePlace,
	lastCopy,
	notePanel,
	openAnswer,
	openNote,
	placeInText,
	placeOnMap,
	recordCopies,
	searchFor,
} from '../support/journeys.ts';

/** Does to a page what a browser’s translator does: each text is put into two elements that inherit what they can. */
const translate = (page: Page) =>
	page.evaluate(() => {
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: Text[] = [];
		while (texts.nextNode()) {
			const text = texts.currentNode as Text;
			const isProse = !text.parentElement!.closest(
				'script, style, noscript, svg, select, textarea',
			);
			if (isProse && text.data.trim()) found.push(text);
		}
		for (const text of found) {
			const outer = document.createElementNS(document.body.namespaceURI, 'font') as HTMLElement;
			const inner = outer.cloneNode() as HTMLElement;
			for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
			text.replaceWith(outer);
			outer.append(inner);
			inner.append(text);
		}
	});

/** Returns how far the letters of elements are from the top of their element, in CSS pixels. */
const letterOffsets = (page: Page, selector: string) =>
	page.locator(selector).evaluateAll((elements) =>
		elements.map((element) => {
			const range = new Range();
			const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			range.selectNodeContents(texts.nextNode()!);
			const top = range.getBoundingClientRect().top - element.getBoundingClientRect().top;
			return Math.round(top);
		}),
	);

test.describe('in a page that the browser has translated', { tag: '@saved-pages' }, () => {
	for (const [path, selector] of [
		['invented-ferry/crossing', '.marker'],
		['invented-ferry', '.marker'],
		['about', '.marker'],
	] as const) {
		test(`the numbers of notes stay in their frames on ${path}`, async ({ page }) => {
			await page.goto(`${path}/`);
			const before = await letterOffsets(page, selector);
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			await translate(page);
			expect(before.length).toBeGreaterThan(2);
			expect(await letterOffsets(page, selector)).toEqual(before);
			expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
		});
	}

	test('notes, places, search and copying work', async ({ page }) => {
		await recordCopies(page);
		await openAnswer(page, 'invented-ferry/crossing');
		await translate(page);
		await openNote(page, 'shore');
		await expect(notePanel(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await choosePlace(page, placeInText(page, 'batumi'));
		await translate(page);
		await choosePlace(page, placeOnMap(page, 'poti'));
		await expect(page.locator('.map-panel h2')).toHaveText('Poti');
		await page.locator('.cite summary').click();
		const copy = page.locator('.copy-citation').first();
		await expect(copy).toBeVisible();
		await translate(page);
		await copy.click();
		await expect(copy).toHaveText(/^(?:Copied|Selected)/);
		const link = page.locator('.room-text copy-link a').first();
		await link.click();
		await expect(link).toHaveText(/^Copied/);
		expect(await lastCopy(page)).toContain('/invented-ferry/crossing/');
		const dialog = await searchFor(page, 'herring');
		await expect(dialog.getByRole('status')).toHaveText('2 answers, 1 note.');
		await translate(page);
		await dialog.getByRole('searchbox').fill('lame berth');
		await expect(dialog.getByRole('link', { name: /Where does the ferry go/ })).not.toHaveCount(0);
	});
});
