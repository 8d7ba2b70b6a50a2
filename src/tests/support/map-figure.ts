import { expect, type Locator, type Page } from '@playwright/test';
import { openAndWait } from '#src/tools/serve/traffic.ts';

/** The map of a page, with its caption and tools. */
export const mapFigure = (page: Page): Locator => page.locator('.map-figure');

/** The sheet that the map of a page shows. */
export const mapStage = (page: Page): Locator =>
	page.locator('.map-figure .sheet-stage:not([hidden])');

/** The names on the map: those of the still, or of the live sheet once it has taken the still’s place. */
export const namesOnMap = (page: Page): Locator =>
	mapStage(page).locator('.sheet-name text:visible');

/** The name or dot of a place that is lit on the map. */
export const litOnMap = (page: Page, id: string): Locator =>
	mapStage(page).locator(
		`:is(.sheet-lit [data-place="${id}"], [data-lit][data-place="${id}"]):visible`,
	);

/** The figure of a measure that is drawn on the map. */
export const figureOnMap = (page: Page, measure: string): Locator =>
	mapStage(page).locator(
		`:is(.sheet-figure[data-measure="${measure}"], .sheet-figure [data-measure="${measure}"]):visible`,
	);

/** The place of the map that Tab reaches. */
export const tabStopOnMap = (page: Page): Locator =>
	mapStage(page).locator('a[data-place][tabindex="0"]:visible');

/** Waits until the live sheet has taken the still’s place. */
export const untilLive = (page: Page): Promise<void> =>
	expect(page.locator('.map-figure .sheet-stage[data-live]:not([hidden])')).toBeAttached();

/** Waits until the tools of the map, which load when the reader first uses it, answer to keys and clicks. */
export const untilReady = async (page: Page): Promise<void> => {
	await untilLive(page);
	await expect(page.locator('.map-figure .map-panel')).toBeAttached();
};

/** What a live sheet showed when it was last at rest: its middle in kilometres, and CSS pixels per kilometre. */
export interface ShownWindow {
	x: number;
	y: number;
	scale: number;
}

/** Returns what the live sheet shows, once it is at rest and lettered. */
export async function shownWindow(page: Page): Promise<ShownWindow> {
	await untilLive(page);
	let window: string | null = null;
	await expect
		.poll(async () => (window = await mapStage(page).getAttribute('data-window')))
		.not.toBeNull();
	const [x, y, scale] = window!.split(' ').map(Number);
	return { x: x!, y: y!, scale: scale! };
}

/** Returns the scale of the live sheet in CSS pixels per kilometre. */
export const shownScale = async (page: Page): Promise<number> => (await shownWindow(page)).scale;

/** Expects that the map shows a window again, to a pixel. */
export const expectWindow = (page: Page, window: ShownWindow): Promise<void> =>
	expect
		.poll(async () => {
			const { x, y, scale } = await shownWindow(page);
			const off = Math.hypot(x - window.x, y - window.y) * scale;
			return off < 1 && Math.abs(scale / window.scale - 1) < 0.01;
		})
		.toBe(true);

/** Expects that the map has moved away from a window. */
export const expectMoved = (page: Page, from: ShownWindow): Promise<void> =>
	expect.poll(() => shownWindow(page)).not.toEqual(from);

/** Expects that the map shows a view. */
export const expectView = (page: Page, view: string): Promise<void> =>
	expect(mapFigure(page)).toHaveAttribute('data-view', view);

/** Returns the ids of what is lit on the map, in sight or not, in alphabetical order. */
export const listLit = async (page: Page): Promise<string[]> =>
	((await mapStage(page).getAttribute('data-lit')) ?? '').split(' ').filter(Boolean).toSorted();

/** Switches the map of a page to a view, and waits until the map shows it. */
export async function switchView(page: Page, view: string): Promise<void> {
	await mapFigure(page).evaluate(
		(node, detail) => node.dispatchEvent(new CustomEvent('map-view', { detail })),
		view,
	);
	await expectView(page, view);
	await untilLive(page);
}

/**
 * Opens a page for the second time, so that its fonts come from the browser’s cache. On a first visit to a busy machine
 * they may arrive too late for `font-display: optional`, and names would be measured in a font of the system.
 */
export async function openWithFonts(page: Page, path: string): Promise<void> {
	await openAndWait(page, path);
	await page.goto(path);
}

/** The list of languages for the names on the map. */
export const languageList = (page: Page): Locator => page.getByRole('combobox', { name: 'Names' });

/** Chooses a language for the names, and waits until the map shows it. @param language A tag such as `ka`. */
export async function chooseLanguage(page: Page, language: string): Promise<void> {
	await languageList(page).selectOption(language);
	await expect.poll(() => listLanguages(page)).toContain(language.split('-')[0]);
}

/** Returns the languages in which the names on the map are marked up, without regions. */
const listLanguages = (page: Page): Promise<string[]> =>
	namesOnMap(page).evaluateAll((all) =>
		all.flatMap((name) =>
			[name.closest('[lang]'), ...name.querySelectorAll('[lang]')].map(
				(marked) => marked?.getAttribute('lang')?.split('-')[0] ?? '',
			),
		),
	);

/** The names of seas on the map. */
export const seasOnMap = (page: Page): Locator => mapStage(page).locator('.sheet-sea text:visible');
