import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { MapJson } from '#src/map/shared/map-json.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { INVENTED_DIST } from '../support/invented-site.ts';
import { untilLive } from '../support/map-figure.ts';

/* The invented edition has two interviews, which share one of its two sheets. */

const readMap = (interview: string): MapJson =>
	JSON.parse(readFileSync(`${INVENTED_DIST}/${interview}/map.json`, 'utf8'));
/** Returns the values of a `data-` attribute of all elements that a selector matches. */
const readData = (page: Page, selector: string, field: string) =>
	page
		.locator(selector)
		.evaluateAll(
			(all, name) => all.map((element) => (element as HTMLElement).dataset[name]),
			field,
		);

for (const { interview, sheets, legend, others, caption } of [
	{
		interview: 'invented-ferry',
		sheets: ['caucasus', 'lighthouse-coast'],
		legend: [
			'caucasus-railway',
			'tbilisi-ring',
			'lamp-oil',
			'lamp-oil-proposed',
			'herring-zone',
			'hat-border',
		],
		others: [],
		caption: /^The railway is schematic\. /,
	},
	{
		interview: 'invented-lighthouse',
		sheets: ['lighthouse-coast'],
		legend: ['caucasus-railway', 'herring-zone', 'hat-border'],
		others: ['tehran', 'lake-sevan', 'tbilisi-shore'],
		caption: /^The Caucasus/,
	},
])
	test(
		`${interview} has a map of its own sheets, with their legend and credits, and nothing of other sheets`,
		{ tag: '@more-interviews' },
		async ({ page }) => {
			await page.goto(`${interview}/`);
			await expect(page.locator('.map-figure .sheet-stage')).toHaveCount(sheets.length);
			expect(await readData(page, '.map-legends button', 'layer')).toEqual(legend);
			const small = page.locator('.map-caption small');
			await expect(small).toHaveText(caption);
			await expect(small).toContainText(
				'The Caucasus: Natural Earth; Rivers and railways: Nobody, who made them up; places: GeoNames.',
				{ ignoreCase: true },
			);
			const { planes, places, measures } = readMap(interview);
			expect(Object.keys(planes).toSorted()).toEqual(sheets);
			const known = new Set([...Object.keys(places), ...Object.keys(measures)]);
			expect(others.filter((id) => known.has(id))).toEqual([]);
		},
	);

test(
	'a name in another script is marked with its language and direction',
	{ tag: '@more-interviews' },
	async ({ page }) => {
		await page.goto('invented-ferry/');
		const names = page.locator('.introduction > p [lang]');
		const languages = await names.evaluateAll((all) =>
			all.map((name) => [name.textContent, name.getAttribute('lang'), name.getAttribute('dir')]),
		);
		expect(languages).toEqual([
			['ბათუმი', 'ka', null],
			['Բաթում', 'hy', null],
			['باتومی', 'fa', 'rtl'],
			['Батуми', 'ru', null],
		]);
	},
);

test(
	'an answer opens on its own view, and ?map= shows a measure with the figure of the interview',
	{ tag: '@more-interviews' },
	async ({ page }) => {
		await page.goto('invented-ferry/night-boat/');
		await expect(page.locator('.map-figure')).toHaveAttribute('data-view', 'south-caucasus');
		await page.goto('invented-ferry/?map=tbilisi-shore');
		const panel = page.locator('.map-panel');
		await expect(panel).toContainText('252 km');
		await expect(panel).toContainText('The interview says 200 km.');
		await expect(page).toHaveURL(/\?map=tbilisi-shore$/);
	},
);

test(
	'an id that only the other interview’s map has is removed from the address',
	{ tag: '@more-interviews' },
	async ({ page }) => {
		await page.goto('invented-lighthouse/?map=tehran');
		await untilLive(page);
		await expect(page).toHaveURL(/\/invented-lighthouse\/$/);
	},
);

test(
	'search finds answers of both interviews, and places by their names in other scripts',
	{ tag: '@more-interviews' },
	async ({ page }) => {
		const hits = page.locator('.results a.hit');
		for (const [query, path] of [
			['handrail steps', '/invented-lighthouse/lamp/'],
			['soup stain', '/invented-ferry/timetable/#s-extra-soup'],
			['თბილისი', '/places/tbilisi/'],
			['تبریز', '/places/tabriz/'],
		] as const) {
			await page.goto(`search/?q=${encodeURIComponent(query)}`);
			await expect(hits.first()).toHaveAttribute('href', path);
		}
		await page.goto('search/?q=handrail%20steps');
		await expect(page.getByRole('status')).toHaveText('Found in 1 other interview.');
	},
);

test(
	'in one interview a word of another is not corrected to a word of this one',
	{ tag: '@more-interviews' },
	async ({ page }) => {
		await page.goto('search/?q=ninety');
		const status = page.getByRole('status');
		await expect(status).toHaveText('Found in 1 other interview.');
		const filter = page.locator('main').getByRole('combobox');
		await filter.selectOption('invented-ferry');
		await expect(status).toHaveText('Nothing found.');
		await filter.selectOption('invented-lighthouse');
		await expect(status).toHaveText('1 answer, 1 note.');
		await page.getByRole('searchbox').fill('ninnety');
		await expect(status).toContainText('Showing results for “ninety”.');
	},
);

test(
	'a place’s page shows its country, its names and its distance from the sheet’s line',
	{ tag: '@more-interviews' },
	async ({ page }) => {
		await page.goto('places/tabriz/');
		await expect(page.getByText('City, Iran')).toBeVisible();
		await expect(page.locator('.names b[lang=fa][dir=rtl]')).toHaveText('تبریز');
		await expect(
			page.getByText('km south-east of the Georgian shore of the Black Sea'),
		).toBeVisible();
		await expect(page.locator('main .sheet-stage .sheet-lit').filter({ visible: true })).toHaveText(
			/Tabriz/,
		);
	},
);

test('every landmark has a unique name on pages that list both interviews', async ({ page }) => {
	for (const path of ['', 'timeline/', 'about/', 'places/', 'topics/']) {
		await page.goto(`/${path}`);
		const rules = ['landmark-unique', 'duplicate-id-aria'];
		expect(await axeViolations(page, { rules }), path).toEqual([]);
	}
});

test('pages of both interviews use the same styles, so that the policy lists no further hashes', () => {
	const stylesOf = (path: string) => {
		const html = readFileSync(`${INVENTED_DIST}/${path}/index.html`, 'utf8');
		return /style-src ([^;"]*)/.exec(html)![1];
	};
	for (const [one, other] of [
		['invented-ferry', 'invented-lighthouse'],
		['invented-ferry/crossing', 'invented-lighthouse/lamp'],
		['invented-ferry/booklet', 'invented-lighthouse/booklet'],
	] as const)
		expect(stylesOf(other), other).toBe(stylesOf(one));
});
