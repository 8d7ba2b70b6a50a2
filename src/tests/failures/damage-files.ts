import { expect, type Page } from '@playwright/test';
import {
	choosePlace,
	noteMarker,
	notePanel,
	openNote,
	placeOnMap,
	searchFor,
} from '../support/journeys.ts';

/** Path of an answer that has notes, places, measures and the map to try. */
export const ANSWER = '/invented-ferry/crossing/';
/** Id of a note of that answer. */
export const NOTE = 'waves';

const ON_PURPOSE = 'broken on purpose';

/**
 * How a response is damaged: `gone` answers with status 404, `never` does not answer, `throws` sends a script that
 * throws, `html` an HTML page, `truncated` the first half of the file, `noise` meaningless bytes.
 */
export type Damage = 'gone' | 'never' | 'throws' | 'html' | 'truncated' | 'noise';

/** Damages the response for every file whose address matches, as a failing server or proxy would. */
export async function damageFiles(page: Page, file: RegExp, damage: Damage): Promise<void> {
	await page.route(file, async (route) => {
		if (damage === 'never') return;
		if (damage === 'gone') return route.fulfill({ status: 404, body: 'gone' });
		if (damage === 'html')
			return route.fulfill({
				contentType: 'text/html',
				body: '<!doctype html><title>Sorry</title>',
			});
		if (damage === 'throws') {
			const body = `throw new Error('${ON_PURPOSE}')`;
			return route.fulfill({ contentType: 'text/javascript', body });
		}
		const response = await route.fetch();
		const body = await response.body();
		const damaged = damage === 'truncated' ? body.subarray(0, body.length / 2) : noise(body.length);
		return route.fulfill({ response, body: damaged });
	});
}

/** Returns meaningless bytes, the same ones in every run. */
const noise = (length: number) => Buffer.from(Array.from({ length }, (_, i) => (i * 7919) % 251));

/**
 * Collects the errors of a page’s scripts, except those that `damageFiles` causes.
 * @returns A list that grows as they happen.
 */
export function collectScriptErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => message.includes(ON_PURPOSE) || errors.push(message));
	return errors;
}

/** Expects that an answer can be read: it has its question, its text and the footer. */
export async function expectReadable(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const words = page.locator('.answer .prose').first();
	await expect(words).toBeVisible();
	expect((await words.innerText()).length).toBeGreaterThan(200);
	await expect(page.getByRole('contentinfo')).toBeAttached();
}

/** Clicks a marker and expects that it leads to its note in the list, as it does without scripts. */
export async function expectMarkerIsLink(page: Page): Promise<void> {
	await noteMarker(page, NOTE).click();
	await expect(page).toHaveURL(new RegExp(`#n-${NOTE}$`));
	await expect(page.locator(`#n-${NOTE}`)).toBeInViewport();
}

/** Features that the page’s scripts provide. Each function uses its feature and expects that it works. */
export const FEATURES: Record<string, (page: Page) => Promise<void>> = {
	async theme(page) {
		const chosen = () => page.locator('html').getAttribute('data-theme');
		const before = await chosen();
		await page.getByRole('button', { name: /^Colours/ }).click();
		expect(await chosen()).not.toBe(before);
	},
	async note(page) {
		await openNote(page, NOTE);
		await page.keyboard.press('Escape');
		await expect(notePanel(page)).toBeHidden();
	},
	async map(page) {
		const card = await choosePlace(page, placeOnMap(page, 'poti'));
		await expect(card.getByRole('heading')).toHaveText('Poti');
		await page.locator('[data-names]').selectOption('hy');
		await expect(placeOnMap(page, 'poti').locator('text')).toHaveText('Փոթի');
	},
	async words(page) {
		await page
			.locator('.answer .prose p')
			.first()
			.evaluate((words) => {
				getSelection()!.selectAllChildren(words);
			});
		await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
		await page.evaluate(() => getSelection()!.removeAllRanges());
	},
	async copying(page) {
		await page
			.locator('.answer .answer-links')
			.getByRole('link', { name: /^Copy link/ })
			.click();
		await expect(page.locator('.answer .answer-links')).toContainText(
			/Copied|did not allow copying/,
		);
	},
	async search(page) {
		const search = await searchFor(page, 'night boat');
		await search
			.getByRole('link', { name: /a night boat/ })
			.first()
			.click();
		// The statement is known only once the texts are loaded.
		await expect(page).toHaveURL(/night-boat\/(?:#s-round-the-sea)?$/);
	},
};

/**
 * Expects that every feature of `FEATURES` works.
 * @param except Features to leave out.
 */
export async function expectFeatures(page: Page, except: string[] = []): Promise<void> {
	for (const [feature, works] of Object.entries(FEATURES))
		if (!except.includes(feature)) await works(page);
}
