import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { openAnswer, searchField, searchFor, searchResults } from '../support/journeys.ts';

const ANSWER = 'invented-ferry/night-boat';
const searchButton = (page: Page) => page.locator('[data-search]').first();

test.beforeEach(({ page }) => openAnswer(page, ANSWER));

test(
	'the dialog opens with its button, shows results, and closes with Escape',
	{ tag: '@search-dialog' },
	async ({ page }) => {
		await searchButton(page).click();
		await expect(searchField(page)).toBeFocused();
		await searchField(page).fill('locked cabin');
		await expect(searchResults(page, 'Answers')).toHaveCount(1);
		await expect(page.getByRole('status')).toContainText('1 answer');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(searchButton(page)).toBeFocused();
	},
);

test('the dialog works with the keyboard alone', { tag: '@search-dialog' }, async ({ page }) => {
	await page.keyboard.press('Control+k');
	await page.keyboard.type('Poti');
	await expect(searchResults(page, 'Places and terms')).toHaveCount(1);
	await expect(searchResults(page, 'Answers').first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(searchResults(page, 'Places and terms')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(searchResults(page, 'Answers').first()).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(searchField(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/places\/poti\/$/);
});

test(
	'the dialog opens with the slash key, but not while the reader types',
	{ tag: '@search-dialog' },
	async ({ page }) => {
		await page.keyboard.press('/');
		await expect(searchField(page)).toBeFocused();
		await page.keyboard.type('/');
		await expect(searchField(page)).toHaveValue('/');
	},
);

for (const [layout, key, code] of [
	['Russian', 'л', 'KeyK'],
	['Korean', 'ㅏ', 'KeyK'],
	['Dvorak', 'k', 'KeyV'],
] as const) {
	test(
		`the dialog opens with Ctrl K on a ${layout} layout`,
		{ tag: '@search-dialog' },
		async ({ page }) => {
			await pressKey(page, { key, code, ctrlKey: true });
			await expect(searchField(page)).toBeFocused();
		},
	);
}

test(
	'the dialog does not open with keys that belong to the browser or another layout',
	{ tag: '@search-dialog' },
	async ({ page }) => {
		for (const keys of [
			{ key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true },
			{ key: 'Л', code: 'KeyK', ctrlKey: true, shiftKey: true },
			{ key: 'k', code: 'KeyK', ctrlKey: true, altKey: true },
			{ key: 't', code: 'KeyK', ctrlKey: true },
			{ key: 'л', code: 'KeyK' },
			{ key: '/', code: 'Slash', altKey: true },
		])
			expect(await pressKey(page, keys), JSON.stringify(keys)).toBe(true);
		await expect(page.getByRole('dialog')).toBeHidden();
	},
);

test('Home and End move to the first and last result, but not from the text field', async ({
	page,
}) => {
	await searchFor(page, 'lamp');
	await expect(searchResults(page, 'Notes').first()).toBeVisible();
	await expect(page.getByRole('status')).toContainText('1 other interview');
	await page.keyboard.press('Home');
	await expect(searchField(page)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('End');
	await expect(page.locator('dialog a.hit').last()).toBeFocused();
	await page.keyboard.press('Home');
	await expect(page.locator('dialog a.hit').first()).toBeFocused();
});

test('the dialog offers topics before anything is typed', async ({ page }) => {
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog').getByRole('button', { name: 'Ferries, invented' }).click();
	await expect(searchField(page)).toHaveValue('Ferries, invented');
	await expect(searchResults(page, 'Answers').first()).toHaveAttribute('href', /crossing\/$/);
});

test('the dialog has a button that opens the search page', async ({ page }) => {
	await searchFor(page, 'herring');
	await page.getByRole('button', { name: 'Search on a page of its own' }).click();
	await expect(page).toHaveURL(/\/search\/\?q=herring$/);
});

test(
	'the dialog has no accessibility violations when it is empty, with results and without results',
	{ tag: '@accessibility' },
	async ({ page }) => {
		await page.keyboard.press('Control+k');
		for (const query of ['', 'Batumi', 'aardvark']) {
			await searchField(page).fill(query);
			await expect(page.locator('dialog .results section').first()).toBeVisible();
			await expect(page.getByRole('status')).toHaveText(query ? /./ : '');
			expect(await axeViolations(page, { within: 'search-dialog' })).toEqual([]);
		}
	},
);

test(
	'search loads nothing before the pointer is on its button',
	{ tag: '@search-on-demand' },
	async ({ page }) => {
		const requested: string[] = [];
		page.on('request', (request) => requested.push(request.url()));
		await page.reload();
		expect(requested.filter((url) => /pagefind|search-box/.test(url))).toEqual([]);
		await searchButton(page).hover();
		await expect.poll(() => requested.some((url) => url.endsWith('/vocabulary.json'))).toBe(true);
	},
);

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('the search dialog fills the screen, and the text of its field is large enough not to zoom', async ({
		page,
	}) => {
		await searchButton(page).click();
		const box = await page.getByRole('dialog').boundingBox();
		expect(box).toMatchObject({ x: 0, y: 0, width: 360 });
		const size = await searchField(page).evaluate((input) =>
			parseFloat(getComputedStyle(input).fontSize),
		);
		expect(size).toBeGreaterThanOrEqual(16);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the search button leads to the topics', { tag: '@without-scripts' }, async ({ page }) => {
		await searchButton(page).click();
		await expect(page).toHaveURL(/\/topics\/$/);
	});

	test(
		'the search page says that it needs JavaScript and links to the topics',
		{ tag: '@without-scripts' },
		async ({ page }) => {
			await page.goto('search/?q=herring');
			// Playwright’s text selectors skip noscript elements.
			const notice = page.locator('main noscript p');
			await expect(notice).toContainText('Searching needs JavaScript.');
			await expect(notice.locator('a')).toHaveAttribute('href', /\/topics\/$/);
			await expect(page.locator('main search-box')).toBeHidden();
		},
	);
});

type Keys = Pick<KeyboardEventInit, 'key' | 'code' | 'ctrlKey' | 'shiftKey' | 'altKey'>;

/** Presses a key as a keyboard with another layout does. Returns whether the page leaves it to the browser. */
const pressKey = (page: Page, keys: Keys): Promise<boolean> =>
	page.evaluate(
		(init) =>
			document.body.dispatchEvent(
				new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
			),
		keys,
	);
