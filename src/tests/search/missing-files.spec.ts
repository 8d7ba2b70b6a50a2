import { expect, type Page, test } from '@playwright/test';
import { collectScriptErrors } from '../failures/damage-files.ts';
import { openAnswer, searchField, searchFor, searchResults } from '../support/journeys.ts';
import { slowUnless } from '../support/test-variants.ts';

const ANSWER = 'invented-ferry/night-boat';
const searchStatus = (page: Page) => page.getByRole('main').getByRole('status');

for (const part of ['*/wasm.en.pagefind', '*/*.pf_meta', '*/index/*', '*/fragment/*']) {
	test(
		`without ${part} search finds names and topics, and reports what could not be searched${slowUnless(part === '*/index/*')}`,
		{ tag: '@missing-files' },
		async ({ page }) => {
			const errors = collectScriptErrors(page);
			const missing = `**/pagefind/${part}*`;
			await page.route(missing, (route) => route.fulfill({ status: 404, body: 'gone' }));
			await page.goto('search/?q=night%20boat');
			const main = page.getByRole('main');
			await expect(searchStatus(page)).toContainText('could not be searched');
			await expect(searchResults(page, 'Answers').first()).toHaveAttribute('href', /night-boat\/$/);
			await expect(main.getByRole('link', { name: 'All topics' })).toBeVisible();
			expect(errors).toEqual([]);
			await page.unroute(missing);
			await main.getByRole('button', { name: 'Try again' }).click();
			await expect(searchResults(page, 'Notes').first()).toBeVisible();
		},
	);
}

for (const part of ['vocabulary.json', 'index/*', 'fragment/*']) {
	test(
		`without ${part} of another interview search reports that it could not be searched, and can try again${slowUnless(part === 'index/*')}`,
		{ tag: '@missing-files' },
		async ({ page }) => {
			const missing = `**/pagefind/invented-lighthouse/${part}`;
			await page.route(missing, (route) => route.fulfill({ status: 404, body: 'gone' }));
			await page.goto('search/?q=lamp');
			const main = page.getByRole('main');
			await expect(searchStatus(page)).toContainText('The other interviews could not be searched.');
			await expect(searchResults(page, 'Answers').first()).toBeVisible();
			await expect(main.getByRole('link', { name: 'All topics' })).toBeVisible();
			await page.unroute(missing);
			await main.getByRole('button', { name: 'Try again' }).click();
			await expect(searchStatus(page)).toContainText('more in 1 other interview.');
			await expect(main.getByRole('link', { name: 'Who lights the lamp?' })).toBeVisible();
		},
	);
}

test(
	'without its vocabulary search says so, and links to the topics',
	{ tag: '@missing-files' },
	async ({ page }) => {
		const errors = collectScriptErrors(page);
		await page.route('**/vocabulary.json', (route) => route.abort());
		await page.goto('search/?q=night');
		const main = page.getByRole('main');
		await expect(searchStatus(page)).toContainText('could not be loaded');
		await expect(main.getByRole('link', { name: 'All topics' })).toBeVisible();
		expect(errors).toEqual([]);
		await page.unroute('**/vocabulary.json');
		await main.getByRole('button', { name: 'Try again' }).click();
		await expect(searchResults(page, 'Answers').first()).toBeVisible();
	},
);

test(
	'without its script the dialog links to the topics',
	{ tag: '@missing-files' },
	async ({ page }) => {
		await page.route('**/search-box*.js', (route) => route.abort());
		await openAnswer(page, ANSWER);
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('dialog').getByRole('link', { name: 'The topics' })).toBeVisible();
	},
);

for (const [query, kind, group, path] of [
	['ferries', 'an answer', 'Answers', /\/crossing\/$/],
	['Batumi', 'a place', 'Places and terms', /\/places\/batumi\/$/],
] as const) {
	test(`${kind} that is found first stays where it is when the texts arrive`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		const texts = Promise.withResolvers<void>();
		await page.route('**/wasm.en.pagefind', async (route) => {
			await texts.promise;
			await route.continue();
		});
		await openAnswer(page, ANSWER);
		await page.locator('[data-search]').first().click();
		const rows = () =>
			page
				.locator('dialog a.hit')
				.evaluateAll((links) =>
					links.map((link) => [link.getAttribute('href'), link.getBoundingClientRect().top]),
				);
		for (const earlier of ['night boat', 'timetable', query]) {
			await searchField(page).fill(earlier);
			await expect(page.locator('dialog a.hit').first()).toBeVisible();
		}
		const first = searchResults(page, group).first();
		await expect(first).toHaveAttribute('href', path);
		const early = await rows();
		const element = await first.elementHandle();
		texts.resolve();
		await expect(page.getByRole('status')).toContainText(/\d answers/);
		const late = await rows();
		expect(late.length).toBeGreaterThan(early.length);
		expect(late.slice(0, early.length)).toEqual(early);
		await element!.click();
		await expect(page).toHaveURL(path);
	});
}

test(
	'names are found while the texts are still loading',
	{ tag: '@missing-files' },
	async ({ page }) => {
		await page.route('**/wasm.en.pagefind', () => {});
		await openAnswer(page, ANSWER);
		await searchFor(page, 'ბათუმი');
		await expect(searchResults(page, 'Places and terms')).toHaveText(['Batumi']);
		await expect(page.getByText('Looking through the texts …')).toBeVisible();
		await expect(page.getByRole('status')).toBeEmpty();
	},
);

test(
	'a search works although Pagefind could not be started when the pointer came to the button',
	{ tag: '@missing-files' },
	async ({ page }) => {
		const wasm = '**/invented-ferry/wasm.en.pagefind';
		await page.route(wasm, (route) => route.fulfill({ status: 404, body: 'gone' }));
		await openAnswer(page, ANSWER);
		const failed = page.waitForEvent('console', (message) => /WASM/.test(message.text()));
		await page.locator('[data-search]').first().hover();
		await failed;
		await page.unroute(wasm);
		await searchFor(page, 'ninety steps');
		const dialog = page.getByRole('dialog', { name: 'Search' });
		await expect(dialog.getByRole('status')).toContainText(/\d/);
		await expect(dialog.getByRole('button', { name: 'Try again' })).toHaveCount(0);
	},
);
