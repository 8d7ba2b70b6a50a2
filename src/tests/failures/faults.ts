import { expect, type Page } from '@playwright/test';

/** Where a note, a place, a measure and the map can be tried. */
export const ANSWER = '/putin-kim-pact/sea-access/';
export const NOTE = 'lost-coast';

const ON_PURPOSE = 'broken on purpose';

/** Ways in which what is asked for does not come as it should. */
export type Damage = 'gone' | 'never' | 'throws' | 'html' | 'truncated' | 'noise';

/** Has the server, or what lies before it, spoil every file whose address fits. */
export async function spoil(page: Page, file: RegExp, damage: Damage): Promise<void> {
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
		const kept = damage === 'truncated' ? body.subarray(0, body.length / 2) : noise(body.length);
		return route.fulfill({ response, body: kept });
	});
}

/** Bytes that mean nothing, always the same. */
const noise = (length: number) => Buffer.from(Array.from({ length }, (_, i) => (i * 7919) % 251));

/** The errors of a page’s scripts, without those that a test makes. */
export function errorsOf(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => message.includes(ON_PURPOSE) || errors.push(message));
	return errors;
}

/** Expects an answer that can be read: its question, its words, and the way on. */
export async function expectReadable(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const words = page.locator('.answer .prose').first();
	await expect(words).toBeVisible();
	expect((await words.innerText()).length).toBeGreaterThan(200);
	await expect(page.getByRole('contentinfo')).toBeAttached();
}

/** Expects a marker to lead to its note in the list, as it does without scripts. */
export async function expectNoteByLink(page: Page): Promise<void> {
	await page.locator(`.marker[data-note="${NOTE}"]`).click();
	await expect(page).toHaveURL(new RegExp(`#n-${NOTE}$`));
	await expect(page.locator(`#n-${NOTE}`)).toBeInViewport();
}

/** What a page can do with its scripts; each expects that it does. */
export const WORKS: Record<string, (page: Page) => Promise<void>> = {
	async theme(page) {
		const chosen = () => page.locator('html').getAttribute('data-theme');
		const before = await chosen();
		await page.getByRole('button', { name: /^Colours/ }).click();
		expect(await chosen()).not.toBe(before);
	},
	async note(page) {
		await page.locator(`.marker[data-note="${NOTE}"]`).click();
		await expect(page.getByRole('dialog', { name: /^Note/ })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog', { name: /^Note/ })).toBeHidden();
	},
	async map(page) {
		await page.locator('.map-figure [data-large] a[data-place="khasan"]').click();
		await expect(page.locator('.map-panel').getByRole('heading')).toHaveText('Khasan');
		await page.locator('[data-names]').selectOption('ru');
		await expect(page.locator('[data-large] a[data-place="khasan"] text')).toHaveText('Хасан');
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
			.locator('.answer .holds')
			.getByRole('link', { name: /^Copy link/ })
			.click();
		await expect(page.locator('.answer .holds')).toContainText(/Copied|did not allow copying/);
	},
	async search(page) {
		await page.keyboard.press('Control+k');
		await page.keyboard.type('gas pipeline');
		const found = page
			.getByRole('dialog', { name: 'Search' })
			.getByRole('link', { name: /oil or gas/ });
		await found.first().click();
		await expect(page).toHaveURL(/gas-pipelines\/$/);
	},
};

/** Expects all that a page can do but some of it. */
export async function expectAll(page: Page, but: string[] = []): Promise<void> {
	for (const [what, works] of Object.entries(WORKS)) if (!but.includes(what)) await works(page);
}
