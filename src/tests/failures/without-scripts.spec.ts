import { expect, test } from '@playwright/test';
import { noteMarker, openAnswer, placeInText } from '../support/journeys.ts';
import { MIDDLE, PAGES, PHONE, slowUnlessUsual } from '../support/test-variants.ts';

const INTERVIEW = '/invented-ferry/';
const ANSWER = 'invented-ferry/crossing';

test.use({ javaScriptEnabled: false });

for (const path of PAGES) {
	test(
		`${path} can be read without scripts, and has one main heading and no skipped heading level${slowUnlessUsual(path)}`,
		{ tag: '@without-scripts' },
		async ({ page }) => {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByRole('contentinfo')).toBeVisible();
			const levels = await page
				.locator('main :is(h1, h2, h3, h4)')
				.evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			expect(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)).toEqual([]);
		},
	);
}

test(
	'without scripts markers lead to their notes',
	{ tag: '@without-scripts' },
	async ({ page }) => {
		await openAnswer(page, ANSWER);
		await noteMarker(page, 'lamp-oil').click();
		await expect(page).toHaveURL(/#n-lamp-oil$/);
		await expect(page.locator('#n-lamp-oil')).toBeInViewport();
	},
);

test(
	'without scripts notes lead back to their markers',
	{ tag: '@without-scripts' },
	async ({ page }) => {
		await page.goto(`${ANSWER}/#n-lamp-oil`);
		await page.getByRole('link', { name: 'Back to note 5 in the text' }).click();
		await expect(page.locator('#r-lamp-oil')).toBeInViewport();
	},
);

test(
	'without scripts the list of notes opens',
	{ tag: ['@note-list', '@without-scripts'] },
	async ({ page }) => {
		await page.setViewportSize(MIDDLE);
		await openAnswer(page, ANSWER);
		await page.getByText('5 notes to this answer').click();
		await expect(page.locator('#n-lamp-oil')).toBeVisible();
	},
);

test(
	'without scripts “Copy link” is a link to the answer',
	{ tag: ['@copy-link', '@without-scripts'] },
	async ({ page }) => {
		await page.goto(INTERVIEW);
		await page
			.locator('#timetable .answer-links')
			.getByRole('link', { name: /^Copy link/ })
			.click();
		await expect(page).toHaveURL('/invented-ferry/timetable/');
	},
);

test(
	'without scripts “Search” leads to the topics',
	{ tag: '@without-scripts' },
	async ({ page }) => {
		await page.goto(INTERVIEW);
		await page
			.getByRole('banner')
			.getByRole('link', { name: /^Search/ })
			.click();
		await expect(page).toHaveURL('/topics/');
		await expect(page.getByRole('link', { name: 'Crossing' }).first()).toBeVisible();
	},
);

test(
	'without scripts places in the text and on the map lead to their pages',
	{ tag: '@without-scripts' },
	async ({ page }) => {
		await openAnswer(page, ANSWER);
		await expect(page.locator('.room-map a[data-place="poti"]').first()).toHaveAttribute(
			'href',
			'/places/poti/',
		);
		await placeInText(page, 'batumi').click();
		await expect(page).toHaveURL('/places/batumi/');
	},
);

test.describe('on a phone without scripts', () => {
	test.use({ viewport: PHONE });

	test(
		'the map is at the end of the page, and “Map” leads to it',
		{ tag: '@without-scripts' },
		async ({ page }) => {
			await openAnswer(page, ANSWER);
			await page.getByRole('link', { name: 'Map', exact: true }).click();
			await expect(page).toHaveURL(/#map$/);
			await expect(page.locator('#map figure')).toBeInViewport();
		},
	);
});
