import { expect, type Locator, type Page } from '@playwright/test';
import { openAndWait } from '#src/tools/serve/traffic.ts';

/** Selector of the slots of a page’s map figure, one for each frame. */
export const slotSelector = '.map-figure .map-slot';

/**
 * Lists the layout faults of maps: labels that the edge of their map cuts off (by more than 0.5 CSS pixels), and labels
 * that overlap each other, the title, the scale or the key (by more than 1 CSS pixel).
 * @param maps Selector of the maps to check.
 * @param least A map with fewer visible labels than this is a fault too.
 */
export function listLabelFaults(page: Page, maps: string, least = 4): Promise<string[]> {
	return page.locator(maps).evaluateAll((all, least) => {
		const found: string[] = [];
		for (const map of all) {
			const edge = map.getBoundingClientRect();
			const elements = map.querySelectorAll('.map-label, .map-title, .map-scale, .map-inset');
			const shown = [...elements].flatMap((label) => {
				const text = label.querySelector('text') ?? label;
				const box = text?.getBoundingClientRect();
				const isShown = box && box.width > 0 && getComputedStyle(label).display !== 'none';
				return isShown ? [{ name: text!.textContent!.trim() || 'the key', box }] : [];
			});
			for (const [i, { name, box }] of shown.entries()) {
				const isCut =
					box.left < edge.left - 0.5 ||
					box.right > edge.right + 0.5 ||
					box.top < edge.top - 0.5 ||
					box.bottom > edge.bottom + 0.5;
				if (isCut) found.push(`${name} is cut`);
				for (const other of shown.slice(i + 1)) {
					const overlapWidth =
						Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
					const overlapHeight =
						Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
					if (overlapWidth > 1 && overlapHeight > 1)
						found.push(`${name} and ${other.name} overlap`);
				}
			}
			if (shown.length < least) found.push(`only ${shown.length} labels`);
		}
		return found;
	}, least);
}

/** Returns the ids of the views that a map figure can show. */
export const listViews = async (figure: Locator) =>
	Object.keys(JSON.parse((await figure.getAttribute('data-crops'))!) as object);

/** Switches the map of a page to a view, and waits until the map shows it. */
export async function switchView(page: Page, view: string) {
	const figure = page.locator('.map-figure');
	await figure.evaluate(
		(node, detail) => node.dispatchEvent(new CustomEvent('map-view', { detail })),
		view,
	);
	await expect(figure).toHaveAttribute('data-view', view);
}

/**
 * Opens a page for the second time, so that its fonts come from the browser’s cache. On a first visit to a busy machine
 * they may arrive too late for `font-display: optional`, and labels would be measured in a font of the system.
 */
export async function openWithFonts(page: Page, path: string) {
	await openAndWait(page, path);
	await page.goto(path);
}

/** The list of languages for the names on the map. */
export const languageList = (page: Page) => page.getByRole('combobox', { name: 'Names' });

/** Chooses a language for the names, and waits until the map shows it. @param language A tag such as `ka`. */
export async function chooseLanguage(page: Page, language: string) {
	await languageList(page).selectOption(language);
	await expect(page.locator(`${slotSelector} .map-sea [lang]`).first()).toHaveAttribute(
		'lang',
		language,
	);
}
