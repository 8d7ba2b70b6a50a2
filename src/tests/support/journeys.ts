import { expect, type Locator, type Page } from '@playwright/test';
import { mapStage, untilLive, untilReady } from './map-figure.ts';
import { MIDDLE } from './test-variants.ts';

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

/**
 * Opens a note at its marker, and returns its panel. A window in which notes stand whole is first made narrower.
 * @param id Id of the note; the first note of the page without.
 */
export async function openNote(page: Page, id?: string): Promise<Locator> {
	const { width, height } = page.viewportSize()!;
	await page.setViewportSize({ width: Math.min(width, MIDDLE.width), height });
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

/**
 * A place’s name or dot on the page’s map. Before the pointer goes to it, wait `untilLive`: the live sheet hides the names
 * of the still.
 */
export const placeOnMap = (page: Page, id: string): Locator =>
	mapStage(page).locator(`a[data-place="${id}"]:visible`);

/** Chooses a place, in the text or on the map, and returns the card that opens. */
export async function choosePlace(page: Page, place: Locator): Promise<Locator> {
	// A name of the still is hidden as soon as the live sheet takes the still’s place.
	if (await place.evaluate((link) => link.closest('.sheet-stage') !== null)) await untilLive(page);
	await place.click();
	const card = page.locator('.map-panel');
	await expect(card.getByRole('heading').first()).toBeVisible();
	return card;
}

/** The field of the open search dialog. */
export const searchField = (page: Page): Locator =>
	page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox');

/** The results of a search below a heading, such as “Answers”, in the dialog or on the search page. */
export const searchResults = (page: Page, heading: string): Locator =>
	page
		.locator('.results section')
		.filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
		.getByRole('listitem')
		.locator('a.hit');

/** Returns the words that a search or a link has marked on the page. */
export const markedWords = (page: Page): Promise<string[]> =>
	page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));

/** Collects the script and console errors of a page, in a list that grows as they happen. */
export function collectErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	return errors;
}

/** Playwright’s own message about the service workers that its configuration blocks. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Collects a page’s script errors, console errors and warnings, and the hosts that it sends requests to. */
export function watchPage(page: Page): { messages: string[]; hosts: Set<string> } {
	const messages: string[] = [];
	const hosts = new Set<string>();
	page.on('console', (message) => {
		if (!['error', 'warning'].includes(message.type()) || message.text() === BLOCKED) return;
		messages.push(message.text());
	});
	page.on('pageerror', (error) => messages.push(error.message));
	page.on('request', (request) => hosts.add(new URL(request.url()).host));
	return { messages, hosts };
}

/** Returns those of some widths of the window, in CSS pixels, at which the page scrolls sideways. */
export async function widthsThatScroll(page: Page, widths: readonly number[]): Promise<number[]> {
	const found: number[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width)
			found.push(width);
	}
	return found;
}

/** The card that opens over the map. */
export const mapCard = (page: Page): Locator => page.locator('.map-panel');

/** The full-screen map. */
export const mapDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Map' });

/** Returns what the address says is chosen on the map; null if nothing is chosen. */
export const chosenInAddress = (page: Page): string | null =>
	new URL(page.url()).searchParams.get('map');

/** Puts the pointer on the map, and waits until the reader can move the map. */
export async function pointAtMap(page: Page): Promise<void> {
	await page.locator('.map-figure').hover();
	await untilReady(page);
}

/** Opens the full-screen map of a phone, and returns the button that opened it. */
export async function openFullScreenMap(page: Page): Promise<Locator> {
	const opener = page.locator('[data-open-map]').last();
	await opener.tap();
	await untilLive(page);
	return opener;
}

/** Scrolls to an answer on the page of its interview. */
export const scrollToAnswer = (page: Page, id: string): Promise<void> =>
	page.evaluate((answer) => document.getElementById(answer)!.scrollIntoView(), id);

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
