import { expect, type Locator, type Page, test } from '@playwright/test';
import { openAndWait } from '#src/tools/serve/traffic.ts';
import { openAnswer, placeOnMap } from '../support/journeys.ts';
import {
	chooseLanguage,
	languageList,
	mapFigure,
	mapStage,
	openWithFonts,
	seasOnMap,
	untilLive,
	untilReady,
} from '../support/map-figure.ts';

const interview = 'invented-ferry/';
/** This interview’s map offers Russian, for which the site has fonts. */
const withRussian = 'invented-lighthouse/';
const SEA = { hy: 'Սև ծով', ka: 'შავი ზღვა', fa: 'دریای سیاه', ru: 'Чёрное море' };
const seaOnMap = (page: Page) => seasOnMap(page).first();

test.use({ reducedMotion: 'reduce' } as never);

test(
	'each language has its own name for the sea, and loads its font only when it is chosen',
	{ tag: '@map-names' },
	async ({ page }) => {
		const fonts = new Set<string>();
		page.on('request', (request) => {
			if (request.resourceType() === 'font') fonts.add(request.url());
		});
		await openWithFonts(page, withRussian);
		const before = fonts.size;
		const loaded: Record<string, number> = {};
		for (const [language, name] of Object.entries(SEA)) {
			const count = fonts.size;
			await chooseLanguage(page, language);
			await expect(seaOnMap(page)).toHaveText(name);
			await expect(page.getByRole('link', { name }).first()).toBeVisible();
			loaded[language] = fonts.size - count;
		}
		expect(fonts.size).toBeGreaterThan(before);
		// Letters of a script without a font of the site come from the reader’s system.
		expect(loaded).toEqual({ hy: 0, ka: 0, fa: 0, ru: 2 });
		await chooseLanguage(page, 'en');
		await expect(seaOnMap(page)).toHaveText('Black Sea');
	},
);

test('a font that arrives late is still used for the names', async ({ page }) => {
	await openAndWait(page, withRussian);
	await untilLive(page);
	await page.route('**/*.woff2', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 600));
		await route.continue();
	});
	await chooseLanguage(page, 'ru');
	const client = await page.context().newCDPSession(page);
	await client.send('DOM.enable');
	await client.send('CSS.enable');
	const { root } = await client.send('DOM.getDocument');
	const selector = '.sheet-stage:not([hidden]) .sheet-names [data-place="sukhumi"] text';
	const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
	expect(fonts.map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
});

test(
	'a name that is not verified stays English and is marked up as English',
	{ tag: '@map-names' },
	async ({ page }) => {
		await openAnswer(page, 'invented-ferry/crossing');
		await chooseLanguage(page, 'fa');
		const name = placeOnMap(page, 'akhaltsikhe').locator('text');
		await expect(name).toHaveText('Akhaltsikhe');
		expect(await name.evaluate((text) => text.closest('[lang]')!.getAttribute('lang'))).toBe('en');
	},
);

/** Returns the colour of the ground in the middle of a name: red, green and blue. */
const groundBehind = (name: Locator): Promise<number[]> =>
	name.locator('text').evaluate((text) => {
		const canvas = text.closest('.sheet-stage')!.querySelector('canvas')!;
		const [edge, box] = [canvas.getBoundingClientRect(), text.getBoundingClientRect()];
		const scale = canvas.width / edge.width;
		const x = (box.x + box.width / 2 - edge.x) * scale;
		const y = (box.y + box.height / 2 - edge.y) * scale;
		// The canvas shows what a worker paints, and cannot be read itself.
		const copy = new OffscreenCanvas(1, 1).getContext('2d')!;
		copy.drawImage(canvas, -x, -y);
		return [...copy.getImageData(0, 0, 1, 1).data.slice(0, 3)];
	});

/** Shows the river between Russia and Georgia from near: the middle of the map goes there. */
async function showBorderRiver(page: Page) {
	await openAndWait(page, `${withRussian}?map=sukhumi-bay`);
	await untilReady(page);
	await mapFigure(page).getByRole('button', { name: 'Closer' }).click();
	const { x, y, width, height } = (await mapStage(page).boundingBox())!;
	const [across, top] = [x + width / 2, y + height / 4];
	await page.mouse.move(across, top);
	await page.mouse.down();
	await page.mouse.move(across, top + height / 4);
	await page.mouse.move(across, top + height / 2);
	await page.mouse.up();
}

test(
	'a river that is a border has the name of each bank on that bank, and none twice',
	{ tag: '@map-names' },
	async ({ page }) => {
		await showBorderRiver(page);
		const rivers = mapStage(page).locator('.sheet-names .sheet-river');
		await expect(rivers).toHaveText(['Psou', 'ფსოუ', 'Псоу']);
		const bank = (lang: string) => rivers.and(page.locator(`[lang="${lang}"]`));
		const country = (name: string) =>
			mapStage(page).locator('.sheet-names .sheet-country', { hasText: name });
		// Names are drawn anew until all levels have come.
		await expect(async () => {
			expect(await groundBehind(bank('ru'))).toEqual(await groundBehind(country('Russia')));
			expect(await groundBehind(bank('ka'))).toEqual(await groundBehind(country('Georgia')));
		}).toPass({ timeout: 15_000 });
		await chooseLanguage(page, 'ru');
		await expect(rivers).toHaveText(['Псоу', 'ფსოუ']);
		await expect(bank('ka')).toHaveText('ფსოუ');
	},
);

test(
	'the chosen language is remembered on the next page',
	{ tag: '@map-names' },
	async ({ page }) => {
		await page.goto(interview);
		await chooseLanguage(page, 'fa');
		await openAnswer(page, 'invented-ferry/night-boat');
		await expect(languageList(page)).toHaveValue('fa');
		await expect(seaOnMap(page)).toHaveText(SEA.fa);
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
	await chooseLanguage(page, 'ka');
	await expect(seaOnMap(page)).toHaveText(SEA.ka);
});
