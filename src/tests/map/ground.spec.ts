import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { INVENTED_DIST } from '../support/invented-site.ts';
import { untilLive } from '../support/map-figure.ts';
import { pictureOf, shareOfColour } from '../support/measurements/pictures.ts';
import { PAGES } from '../support/test-variants.ts';

/** The least share of a map’s pixels that Georgia has, in its own colour. */
const LAND = 0.1;
const PLATE = '.sheet-stage:visible .sheet-plate';

test('no page contains the shapes of its maps', { tag: '@map-ground' }, () => {
	const files = PAGES.map((path) => (path.endsWith('/') ? `${path}index.html` : path));
	for (const file of files) {
		const html = readFileSync(INVENTED_DIST + file, 'utf8');
		const lengths = [...html.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d!.length);
		expect(Math.max(0, ...lengths), file).toBeLessThan(400);
	}
});

test(
	'the ground of the live sheet follows the theme, and on paper the still is grey',
	{ tag: ['@map-ground', '@print-notes'] },
	async ({ page }) => {
		await page.goto('invented-lighthouse/', { waitUntil: 'networkidle' });
		await untilLive(page);
		const fetched = listFetched(page);
		const map = page.locator('.map-figure .sheet-stage:visible');
		const light = await expectLand(map);
		const button = page.locator('theme-switch button');
		while ((await button.getAttribute('aria-label')) !== 'Colours: dark') await button.click();
		expect(await expectLand(map)).not.toEqual(light);
		await page.emulateMedia({ media: 'print' });
		const [red, green, blue] = await expectLand(map);
		expect([green, blue]).toEqual([red, red]);
		expect(fetched.filter((url) => url.endsWith('.json'))).toEqual([]);
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
				for (const plate of await page.locator(PLATE).all())
					await expect(plate.locator('use')).toHaveAttribute('href', /\/map\/.*\.svg#still$/);
				await expectLand(page.locator(PLATE).first());
				expect(fetched, path).toEqual([...new Set(fetched)]);
				expect(fetched.length, path).toBeGreaterThan(0);
			}
		},
	);
});

/** Lists the files of sheets that a page fetches from this moment on. */
function listFetched(page: Page): string[] {
	const fetched: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/map/')) fetched.push(request.url());
	});
	return fetched;
}

/** Expects that a map shows Georgia in the colour of its theme, and returns this colour. */
async function expectLand(map: Locator): Promise<number[]> {
	const colour = await map.evaluate((element) => {
		const probe = document.createElement('span');
		probe.style.color = 'var(--map-green)';
		element.append(probe);
		const { color } = getComputedStyle(probe);
		probe.remove();
		return color.match(/\d+/g)!.map(Number);
	});
	await expect(async () => {
		expect(shareOfColour(await pictureOf(map), colour)).toBeGreaterThan(LAND);
	}).toPass();
	return colour;
}
