import { expect, type Locator, type Page } from '@playwright/test';

/* What readers do, step by step. A test that reads like a journey needs no selector. */

/** Opens an answer on its own page. @param path As `invented-ferry/crossing`. */
export async function openAnswer(page: Page, path: string, query = ''): Promise<void> {
	await page.goto(`${path}/${query}`);
	await expect(page.locator('.answer .prose')).toBeVisible();
}

/** The panel of the open note. */
export const notePanel = (page: Page): Locator =>
	page.getByRole('dialog', { name: /^Note \d+ of \d+$/ });

/** The first marker of a note in the text. @param id Id of the note; the first note of the page without. */
export const noteMarker = (page: Page, id?: string): Locator =>
	page.locator(id ? `.marker[data-note="${id}"]` : '.prose .marker').first();

/** Opens a note at its marker, and returns its panel. @param id Id of the note; the first note of the page without. */
export async function openNote(page: Page, id?: string): Promise<Locator> {
	await noteMarker(page, id).click();
	await expect(notePanel(page)).toBeVisible();
	return notePanel(page);
}

/** Opens the search dialog with its key, types a query, and returns the dialog. */
export async function searchFor(page: Page, query: string): Promise<Locator> {
	await page.keyboard.press('Control+k');
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await dialog.getByRole('searchbox').fill(query);
	return dialog;
}

/** A name in the text that leads to a place. */
export const placeInText = (page: Page, id: string): Locator =>
	page.locator(`.answer > .prose > p a[data-place="${id}"]`).first();

/** A place’s name on the page’s large map. */
export const placeOnMap = (page: Page, id: string): Locator =>
	page.locator(`.map-figure [data-large] a[data-place="${id}"]`);

/** Chooses a place, in the text or on the map, and returns the card that opens. */
export async function choosePlace(page: Page, place: Locator): Promise<Locator> {
	await place.click();
	const card = page.locator('.map-panel');
	await expect(card.getByRole('heading').first()).toBeVisible();
	return card;
}

/** Selects the text from the start of `from` to the end of `to`, in the first element that matches a selector. */
export async function selectWords(page: Page, selector: string, from: string, to: string) {
	await page.evaluate(
		([selector, from, to]) => {
			const root = document.querySelector(selector!)!;
			const range = new Range();
			const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
				const text = node.nodeValue!;
				const start = text.indexOf(from!);
				const end = text.indexOf(to!);
				if (range.collapsed && start >= 0) {
					range.setStart(node, start);
					node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
				}
				if (start < 0 && range.startContainer === document) continue;
				if (end >= 0) {
					range.setEnd(node, end + to!.length);
					break;
				}
			}
			getSelection()!.removeAllRanges();
			getSelection()!.addRange(range);
		},
		[selector, from, to],
	);
}

/** The bar that opens on selected words. */
export const selectionBar = (page: Page): Locator =>
	page.getByRole('toolbar', { name: 'Selected words' });

/** The link “Copy link” within an element. */
export const copyLink = (within: Locator): Locator =>
	within.getByRole('link', { name: /^Copy link/ });

/** Makes each page that opens from now on record the text that it copies, for `lastCopy`. */
export async function recordCopies(page: Page): Promise<void> {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = async (text) => void Reflect.set(window, 'copied', text);
	});
}

/** Returns the text that the page copied last. */
export const lastCopy = (page: Page): Promise<string> =>
	page.evaluate(() => Reflect.get(window, 'copied') as string);

/** Forbids each page that opens from now on to write to the clipboard. */
export async function forbidClipboard(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const refuse = () => Promise.reject(new Error('forbidden'));
		navigator.clipboard.writeText = refuse;
		navigator.clipboard.write = refuse;
	});
}
