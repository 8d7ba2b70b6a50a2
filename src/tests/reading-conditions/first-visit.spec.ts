import { expect, type Page, test } from '@playwright/test';
import { recordShifts } from '../support/measurements/layout-shifts.ts';
import { PAGES, slowUnlessUsual } from '../support/test-variants.ts';

/** Returns the families of the fonts that Chromium draws the text of an element with. */
async function drawnFonts(page: Page, selector: string): Promise<string[]> {
	const client = await page.context().newCDPSession(page);
	await client.send('DOM.enable');
	await client.send('CSS.enable');
	const { root } = await client.send('DOM.getDocument');
	const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
	return fonts.map(({ familyName, isCustomFont }) => (isCustomFont ? familyName : 'system font'));
}

for (const path of PAGES) {
	test(
		`${path} is drawn in our letters before a font file has arrived, and nothing moves when it does${slowUnlessUsual(path)}`,
		{ tag: ['@first-visit', '@nothing-shifts'] },
		async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 800 });
			const files = Promise.withResolvers<void>();
			await page.route('**/*.woff2', async (route) => {
				await files.promise;
				await route.continue();
			});
			const shifts = await recordShifts(page);
			await page.goto(path, { waitUntil: 'domcontentloaded' });
			await expect(page.locator('h1').first()).toBeVisible();
			expect(await drawnFonts(page, 'h1')).toEqual(['Tumen Serif']);
			expect(await drawnFonts(page, 'header a.name')).toEqual(['Tumen Serif']);
			files.resolve();
			await page.waitForLoadState('load');
			expect(await shifts()).toEqual([]);
		},
	);
}

test(
	'no page preloads letters of another script than Latin',
	{ tag: '@first-visit' },
	async ({ page }) => {
		for (const path of PAGES) {
			await page.goto(path, { waitUntil: 'domcontentloaded' });
			const preloads = page.locator('link[rel=preload][as=font]');
			for (const file of await preloads.evaluateAll((links) =>
				links.map((link) => link.getAttribute('href')),
			))
				expect.soft(file, path).toMatch(/\/_astro\/serif(?:-italic)?\.[^/]+$/);
		}
	},
);
