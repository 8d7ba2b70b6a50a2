import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { choosePlace, openAnswer, placeInText } from '../support/journeys.ts';
import { PAGES, slowUnlessUsual } from '../support/test-variants.ts';

/** Lists the rules of a page that browsers cannot write down, such as `font: var(…)` with a part of it set afterwards. */
const listUnwritable = (page: Page) =>
	page.evaluate(() => {
		const flatten = (rules: CSSRuleList): CSSRule[] =>
			[...rules].flatMap((rule) => [
				rule,
				...('cssRules' in rule ? flatten(rule.cssRules as CSSRuleList) : []),
			]);
		return (
			[...document.styleSheets, ...document.adoptedStyleSheets]
				.flatMap((sheet) => flatten(sheet.cssRules))
				// A custom property may be empty: `--lightningcss-light: ;` is valid.
				.filter(
					(rule) =>
						rule instanceof CSSStyleRule && /(?<![\w-])[a-z][a-z-]*: ;/.test(rule.style.cssText),
				)
				.map((rule) => (rule as CSSStyleRule).selectorText)
		);
	});

for (const path of PAGES) {
	test(
		`every rule of ${path} survives saving${slowUnlessUsual(path)}`,
		{ tag: '@saved-pages' },
		async ({ page }) => {
			await page.goto(path);
			expect(await listUnwritable(page)).toEqual([]);
		},
	);
}

test(
	'a page saved as one file looks as it did, with its map, and has no button over the map’s legend',
	{ tag: '@saved-pages' },
	async ({ page }, info) => {
		await openAnswer(page, 'invented-ferry/crossing');
		await choosePlace(page, placeInText(page, 'batumi'));
		await expect(page.locator('.map-follow')).toBeVisible();
		expect(await listUnwritable(page)).toEqual([]);
		const parts = [
			'body',
			'.name',
			'.answer h1',
			'.marker',
			'.sheet-stage:not([hidden])',
			'.sheet-name text',
		];
		const before = await looksOf(page, parts);
		// A reader leaves the page for the browser’s dialog.
		await page.evaluate(() => window.dispatchEvent(new Event('blur')));
		const still = page.locator('.map-figure .sheet-ground use').first();
		await expect(still).toHaveAttribute('href', /^#/);
		const session = await page.context().newCDPSession(page);
		const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
		const file = info.outputPath('saved.mhtml');
		writeFileSync(file, data);
		await page.goto(`file://${file}`);
		expect(await looksOf(page, parts)).toEqual(before);
		await expect(still).toBeVisible();
		await expect(page.locator('.map-follow')).toHaveCount(0);
	},
);

test(
	'a page saved with its elements but without the styles of its scripts has no button over the map’s legend',
	{ tag: '@saved-pages' },
	async ({ page, browser }) => {
		await openAnswer(page, 'invented-ferry/crossing');
		await choosePlace(page, placeInText(page, 'batumi'));
		const html = await page.content();
		const context = await browser.newContext({ javaScriptEnabled: false });
		const saved = await context.newPage();
		await saved.route('**/*', (route) =>
			route.request().resourceType() === 'document'
				? route.fulfill({ contentType: 'text/html', body: html })
				: route.continue(),
		);
		await saved.goto(page.url());
		await expect(saved.locator('.map-follow')).toBeHidden();
		await context.close();
	},
);

/** Returns size of type and place of elements. */
const looksOf = (page: Page, selectors: readonly string[]) =>
	page.evaluate(
		(all) =>
			all.map((selector) => {
				const element = document.querySelector(selector);
				if (!element) return selector;
				const { fontSize, lineHeight, position, display } = getComputedStyle(element);
				return { selector, fontSize, lineHeight, position, display };
			}),
		selectors,
	);
