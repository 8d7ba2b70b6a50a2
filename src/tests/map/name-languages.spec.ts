import { expect, type Page, test } from '@playwright/test';
import { openAndWait } from '#src/tools/serve/traffic.ts';
import {
	listLabelFaults,
	listViews,
	openWithFonts,
	slotSelector,
	switchView,
} from '../support/map-figure.ts';
import { slowUnless } from '../support/test-variants.ts';

const interview = '/putin-kim-pact/';
const languages = ['ko', 'ru', 'zh-Hans'] as const;
const sea = { ko: '동해', ru: 'Японское море', 'zh-Hans': '日本海' };
const names = (page: Page) => page.getByRole('combobox', { name: 'Names' });

/** Chooses a language for the names, and waits until the map shows it. */
async function choose(page: Page, language: string) {
	await names(page).selectOption(language);
	await expect(page.locator(`${slotSelector} .map-sea [lang]`).first()).toHaveAttribute(
		'lang',
		language,
	);
}

/** Expects that in every language and every view no name is cut off or overlaps another. */
async function expectNoFaults(page: Page) {
	for (const language of [...languages, 'en']) {
		await choose(page, language);
		expect(await listLabelFaults(page, slotSelector), `${language}, current view`).toEqual([]);
		for (const view of await listViews(page.locator('.map-figure'))) {
			await switchView(page, view);
			// Where names are longer, fewer of them fit on the smallest frames.
			expect(await listLabelFaults(page, slotSelector, 3), `${language}, ${view}`).toEqual([]);
		}
	}
}

test.use({ reducedMotion: 'reduce' } as never);

for (const [width, height] of [
	[1100, 700],
	[1440, 900],
	[1920, 1080],
] as const) {
	test(
		`no name in any script is cut off or overlaps another at ${width} × ${height} @slow`,
		{ tag: '@map-labels' },
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			await openWithFonts(page, interview);
			await expectNoFaults(page);
		},
	);
}

for (const [width, height] of [
	[320, 640],
	[390, 844],
	[768, 1024],
] as const) {
	test(
		`no name in any script is cut off or overlaps another on the full-screen map at ${width} px${slowUnless(width === 320)}`,
		{ tag: '@map-labels' },
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			await openWithFonts(page, interview);
			await page.locator('[data-open-map]').first().click();
			await expectNoFaults(page);
		},
	);
}

test(
	'each language has its own name for the sea, and loads its font only when it is chosen',
	{ tag: '@map-names' },
	async ({ page }) => {
		const fonts = new Set<string>();
		page.on('request', (request) => {
			if (request.resourceType() === 'font') fonts.add(request.url());
		});
		await openWithFonts(page, interview);
		const before = fonts.size;
		for (const language of languages) {
			await choose(page, language);
			const label = page.locator('[data-large] .map-sea text:visible').first();
			await expect(label).toHaveText(sea[language]);
			await expect(page.getByRole('link', { name: sea[language] }).first()).toBeVisible();
		}
		expect(fonts.size - before).toBe(4);
		await choose(page, 'en');
		await expect(page.locator('[data-large] .map-sea text:visible').first()).toHaveText(
			/Sea of Japan/,
		);
	},
);

test('a font that arrives late is still used for the names', async ({ page }) => {
	await openAndWait(page, interview);
	await page.route('**/*.woff2', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 600));
		await route.continue();
	});
	await choose(page, 'ru');
	const client = await page.context().newCDPSession(page);
	await client.send('DOM.enable');
	await client.send('CSS.enable');
	const { root } = await client.send('DOM.getDocument');
	const selector = '[data-large] .map-rank-1 text';
	const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
	expect(fonts.map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
});

test(
	'a name that is not verified stays English and is marked up as English',
	{ tag: '@map-names' },
	async ({ page }) => {
		await page.goto(interview);
		await choose(page, 'ru');
		const quanhe = page.locator('[data-large] [data-place="quanhe"] text');
		await expect(quanhe).toHaveText('Quanhe');
		await expect(quanhe).toHaveAttribute('lang', 'en');
	},
);

test(
	'the chosen language is remembered on the next page',
	{ tag: '@map-names' },
	async ({ page }) => {
		await page.goto(interview);
		await choose(page, 'zh-Hans');
		await page.goto('/putin-kim-pact/gas-pipelines/');
		await expect(names(page)).toHaveValue('zh-Hans');
		await expect(page.locator(`${slotSelector} .map-sea text`).first()).toHaveText(sea['zh-Hans']);
	},
);

test('where storage is forbidden the chosen language holds for the page', async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('Storage is forbidden.', 'SecurityError');
		};
		Object.defineProperty(window, 'localStorage', { get: refuse });
	});
	await page.goto(interview);
	await choose(page, 'ko');
	await expect(page.locator(`${slotSelector} .map-sea text`).first()).toHaveText(sea.ko);
});
