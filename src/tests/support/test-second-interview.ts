import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { mesh } from 'topojson-client';
import { lambertDistanceKm } from '#src/geo/shared/lambert-distance.ts';
import type { Degrees } from '#src/geo/shared/plane.ts';
import type { MapJson } from '#src/map/shared/map-json.ts';
import { axeViolations } from './axe-violations.ts';
import { listLabelFaults, listViews, slotSelector, switchView } from './map-figure.ts';

/** Folder of an invented interview about another region, which a test copies over a copy of the project. */
export const SECOND_INTERVIEW = 'src/tests/fixtures/second-interview';

const FRAMES = ['south-caucasus', 'western-georgia'];
const LANGUAGES = ['hy', 'ka', 'fa'];
const names = (page: Page) => page.getByRole('combobox', { name: 'Names' });
const languagesOf = (page: Page) =>
	names(page)
		.locator('option')
		.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
const idsOf = (page: Page, selector: string, field: string) =>
	page
		.locator(selector)
		.evaluateAll(
			(all, name) => all.map((element) => (element as HTMLElement).dataset[name]),
			field,
		);

/**
 * Defines tests that an interview about another region needs content files only, and no change of code.
 * @param site Address of the site with both interviews, without a final slash.
 * @param dist Returns the folder of the built site, once it is built.
 */
export function testSecondInterview(site: string, dist: () => string): void {
	const dataOf = (folder: string, interview: string): MapJson =>
		JSON.parse(readFileSync(`${folder}/${interview}/map.json`, 'utf8'));

	test(
		'a second interview has a map of its own frames, with their legend, credits and languages',
		{ tag: '@more-interviews' },
		async ({ page }) => {
			await page.goto(`${site}/invented-wind/`);
			await expect(page.locator('.answer')).toHaveCount(3);
			expect(await idsOf(page, slotSelector, 'frame')).toEqual(FRAMES);
			const legend = await idsOf(page, '.map-legends button', 'layer');
			expect(legend).toEqual(['caucasus-railway', 'tbilisi-ring']);
			await expect(page.locator('.map-caption small')).toHaveText(
				'The railway is schematic. The Caucasus: Natural Earth; places: GeoNames.',
			);
			expect(await languagesOf(page)).toEqual(['en', ...LANGUAGES]);
			const tbilisi = page.locator('.introduction > p [lang]');
			expect(
				await tbilisi.evaluateAll((all) =>
					all.map((name) => [
						name.textContent,
						name.getAttribute('lang'),
						name.getAttribute('dir'),
					]),
				),
			).toEqual([
				['თბილისი', 'ka', null],
				['Թբիլիսի', 'hy', null],
				['تفلیس', 'fa', 'rtl'],
			]);
		},
	);

	test('no name on the second interview’s map is cut off or overlaps another in any script or view', async ({
		page,
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`${site}/invented-wind/`);
		for (const language of [...LANGUAGES, 'en']) {
			await names(page).selectOption(language);
			const sea = page.locator(`${slotSelector} .map-sea text`).first();
			await expect(sea).toHaveAttribute('lang', language);
			for (const view of await listViews(page.locator('.map-figure'))) {
				await switchView(page, view);
				expect(await listLabelFaults(page, slotSelector, 3), `${language}, ${view}`).toEqual([]);
			}
			if (language === 'fa') await expect(sea).toHaveText('دریای سیاه');
		}
	});

	test(
		'an answer of the second interview opens on its own view, and ?map= shows its measures',
		{ tag: '@more-interviews' },
		async ({ page }) => {
			await page.goto(`${site}/invented-wind/railway/`);
			await expect(page.locator('.map-figure')).toHaveAttribute('data-view', 'western-georgia');
			await page.goto(`${site}/invented-wind/?map=tbilisi-shore`);
			const panel = page.locator('.map-panel');
			await expect(panel).toContainText('252 km');
			await expect(panel).toContainText('The interview says 200 km.');
			await expect(panel).toContainText('Natural Earth');
			await expect(page).toHaveURL(/\?map=tbilisi-shore$/);
			await page.goto(`${site}/invented-wind/?map=rajin`);
			await expect(page.locator('.map-figure[data-movable]')).toBeAttached();
			await expect(page).toHaveURL(`${site}/invented-wind/`);
		},
	);

	test(
		'a measure of the second interview is the distance to the nearest point of its shore',
		{ tag: '@more-interviews' },
		() => {
			const { places, measures } = dataOf(dist(), 'invented-wind');
			const land = JSON.parse(
				readFileSync(`${SECOND_INTERVIEW}/content/map/caucasus.topo.json`, 'utf8'),
			);
			const coast = mesh(land, land.objects.countries, (a, b) => a === b).coordinates.flat();
			const shore = (coast as [number, number][]).filter(
				([lon, lat]) => lon > 41.3 && lon < 42.2 && lat > 41.55 && lat < 43.2,
			);
			const distances = shore.map((at) => lambertDistanceKm(places['tbilisi']!.at, at as Degrees));
			expect(measures['tbilisi-shore']!.text).toBe('252 km');
			// The nearest point lies between two vertices, which are some kilometres apart.
			expect(Math.abs(Math.min(...distances) - 252)).toBeLessThan(2);
		},
	);

	test(
		'search finds the second interview’s answers, and its places by their names in other scripts',
		{ tag: '@more-interviews' },
		async ({ page }) => {
			const hits = page.locator('.results a.hit');
			for (const [query, path] of [
				['tehran wind', '/invented-wind/warm-wind/'],
				['თბილისი', '/places/tbilisi/'],
				['تبریز', '/places/tabriz/'],
			] as const) {
				await page.goto(`${site}/search/?q=${encodeURIComponent(query)}`);
				await expect(hits.first()).toHaveAttribute('href', new RegExp(`/some/folder${path}`));
			}
			await page.goto(`${site}/search/?q=tehran%20wind`);
			await expect(page.getByRole('status')).toHaveText('Found in 1 other interview.');
		},
	);

	test(
		'places of the second interview show their country, their names and their distance from its line',
		{ tag: '@more-interviews' },
		async ({ page }) => {
			await page.goto(`${site}/places/tabriz/`);
			await expect(page.getByText('City, Iran')).toBeVisible();
			await expect(page.locator('.names b[lang=fa][dir=rtl]')).toHaveText('تبریز');
			await expect(page.getByText('from the Georgian shore of the Black Sea')).toBeVisible();
			await expect(page.locator('.map-slot')).toHaveAttribute('data-frame', 'south-caucasus');
		},
	);

	test('every landmark has a unique name on pages that list both interviews', async ({ page }) => {
		for (const path of ['', 'timeline/', 'about/', 'places/', 'topics/']) {
			await page.goto(`${site}/${path}`);
			const rules = ['landmark-unique', 'duplicate-id-aria'];
			expect(await axeViolations(page, { rules }), path).toEqual([]);
		}
	});

	test('the map of the first interview contains nothing of the second', async ({ page }) => {
		const [before, after] = ['dist', dist()].map((folder) => dataOf(folder, 'putin-kim-pact'));
		for (const field of ['planes', 'places', 'measures', 'words'] as const)
			expect(Object.keys(after![field]).toSorted()).toEqual(Object.keys(before![field]).toSorted());
		expect(after!.distancesAre).toBe(before!.distancesAre);
		await page.goto(`${site}/putin-kim-pact/`);
		expect(await idsOf(page, slotSelector, 'frame')).toEqual(Object.keys(before!.planes));
		expect(await languagesOf(page)).toEqual(['en', 'ko', 'ru', 'zh-Hans']);
		const legend = await idsOf(page, '.map-legends button', 'layer');
		expect(legend).toContain('railways');
		expect(legend).not.toContain('caucasus-railway');
		await expect(page.locator('.map-caption small')).not.toContainText('Caucasus');
	});
}
