import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { INVENTED_DIST } from '../support/invented-site.ts';
import { PAGES } from '../support/test-variants.ts';

/** The least share of a map’s pixels that its land has. */
const LAND = 0.1;

test('no page contains the shapes of its maps', { tag: '@map-ground' }, () => {
	const files = PAGES.map((path) => (path.endsWith('/') ? `${path}index.html` : path));
	for (const file of files) {
		const html = readFileSync(INVENTED_DIST + file, 'utf8');
		const lengths = [...html.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d!.length);
		expect(Math.max(0, ...lengths), file).toBeLessThan(400);
	}
});

test(
	'the ground follows the theme and is grey on paper, without being fetched again',
	{ tag: ['@map-ground', '@print-notes'] },
	async ({ page }) => {
		await page.goto('invented-ferry/', { waitUntil: 'networkidle' });
		const fetched = listFetched(page);
		const light = await expectLand(page);
		const button = page.locator('theme-switch button');
		while ((await button.getAttribute('aria-label')) !== 'Colours: dark') await button.click();
		const dark = await expectLand(page);
		await page.emulateMedia({ media: 'print' });
		const [red, green, blue] = await expectLand(page);
		expect(dark).not.toEqual(light);
		expect([green, blue]).toEqual([red, red]);
		expect(fetched).toEqual([]);
	},
);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

	test(
		'every map has its ground, each from one file that is fetched once',
		{ tag: ['@map-ground', '@without-scripts'] },
		async ({ page }) => {
			const fetched = listFetched(page);
			for (const path of ['', 'places/batumi/', 'invented-ferry/crossing/']) {
				fetched.length = 0;
				await page.goto(path);
				for (const land of await page.locator('.map-slot .map-land').all())
					await expect(land).toBeVisible();
				await expectLand(page);
				expect(fetched, path).toEqual([...new Set(fetched)]);
				expect(fetched.length, path).toBeGreaterThan(0);
			}
		},
	);
});

/** Lists the files of grounds that a page fetches from this moment on. */
function listFetched(page: Page): string[] {
	const fetched: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/map/')) fetched.push(request.url());
	});
	return fetched;
}

/** Expects that the first map of a page shows its land, and returns the land’s colour. */
async function expectLand(page: Page): Promise<number[]> {
	const map = page.locator('.map-slot').first();
	const fill = await map.locator('.map-land').evaluate((land) => getComputedStyle(land).fill);
	const colour = fill.match(/\d+/g)!.map(Number);
	await expect(async () => {
		const picture = sharp(await map.screenshot({ animations: 'disabled' })).removeAlpha();
		const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
		const pixels = Array.from({ length: info.width * info.height }, (_, i) => i * 3);
		const ofLand = pixels.filter((at) => colour.every((part, i) => data[at + i] === part));
		expect(ofLand.length / pixels.length).toBeGreaterThan(LAND);
	}).toPass();
	return colour;
}
