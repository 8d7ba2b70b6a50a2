import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import {
	choosePlace,
	chosenInAddress,
	mapCard,
	openAnswer,
	placeInText,
	placeOnMap,
} from '../support/journeys.ts';
import {
	expectMoved,
	expectView,
	figureOnMap,
	listLit,
	litOnMap,
	shownWindow,
} from '../support/map-figure.ts';

const crossing = 'invented-ferry/crossing';
const timetable = 'invented-ferry/timetable';
const next = (page: Page) => mapCard(page).getByRole('button', { name: 'Next passage' });

test.use({ reducedMotion: 'reduce' } as never);

test.describe('a place', () => {
	test(
		'chosen in the text opens its card and is highlighted in the text and on the map',
		{ tag: ['@map-cards', '@map-highlight'] },
		async ({ page }) => {
			await openAnswer(page, crossing);
			const card = await choosePlace(page, placeInText(page, 'batumi'));
			await expect(card.getByRole('heading', { name: 'Batumi' })).toBeVisible();
			await expect(card.locator('[lang=ka]')).toHaveText('ბათუმი');
			await expect(card.locator('[lang=hy]')).toHaveText('Բաթում');
			await expect(card.locator('[lang=fa][dir=rtl]')).toHaveText('باتومی');
			await expect(card.locator('[lang=ru]')).toHaveText('Батуми');
			await expect(card).toContainText('City and port, Georgia');
			await expect(card).toContainText(/\d km \S+ of the Georgian shore of the Black Sea/);
			await expect(card).toContainText('The invented ferry leaves from here.');
			await expect(card.getByRole('link', { name: /gazetteer/ })).toHaveAttribute(
				'href',
				/places\/batumi\/$/,
			);
			await expect(litOnMap(page, 'batumi')).toBeVisible();
			await expect(placeInText(page, 'batumi')).toHaveAttribute('data-lit', '');
			await page.mouse.move(300, 5);
			await expect(litOnMap(page, 'batumi')).toBeVisible();
			expect(chosenInAddress(page)).toBe('batumi');
		},
	);

	test(
		'chosen on the map has a card that steps through every passage that names it',
		{ tag: '@map-cards' },
		async ({ page }) => {
			await openAnswer(page, crossing);
			const card = await choosePlace(page, placeOnMap(page, 'batumi'));
			await expect(card.getByRole('status')).toHaveText(/^Passage 1 of \d+$/);
			const count = Number(/of (\d+)/.exec((await card.getByRole('status').textContent())!)![1]);
			expect(count).toBeGreaterThan(1);
			const sentences: string[] = [];
			for (let i = 1; i < count; i++) {
				sentences.push((await card.locator('.sentence').textContent())!);
				await next(page).click();
			}
			sentences.push((await card.locator('.sentence').textContent())!);
			await expect(next(page)).toBeDisabled();
			await page.goto('places/batumi/');
			const listed = await page.locator('.mentions li > p:first-child').allTextContents();
			expect(sentences.map(collapseSpaces)).toEqual(listed.map(collapseSpaces));
		},
	);

	test(
		'has a card that leads to its passages, and marks the words on another page',
		{ tag: '@map-cards' },
		async ({ page }) => {
			await openAnswer(page, timetable);
			const card = await choosePlace(page, placeOnMap(page, 'batumi'));
			await expect(card.getByRole('status')).toBeVisible();
			while (!(await card.getByText('Timetable, note').isVisible())) await next(page).click();
			await card.getByRole('link', { name: 'Go to note' }).click();
			await expect(page.locator('.note:target')).toBeInViewport();
			expect(chosenInAddress(page)).toBe('batumi');
			while (!(await next(page).isDisabled()) && (await card.getByText('Timetable').isVisible()))
				await next(page).click();
			await card.getByRole('link', { name: /^Go to/ }).click();
			await expect(page).not.toHaveURL(/timetable/);
			await expect
				.poll(() => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].length))
				.toBeGreaterThan(0);
			expect(chosenInAddress(page)).toBeNull();
		},
	);

	test(
		'that is out of sight moves the map to it; one that lies off the sheet only opens its card',
		{ tag: '@map-cards' },
		async ({ page }) => {
			await openAnswer(page, crossing);
			await page.locator('.map-figure').hover();
			await page.getByRole('button', { name: 'Table of the places' }).click();
			await mapCard(page).getByRole('button', { name: 'Tehran' }).click();
			await expect(mapCard(page).getByRole('heading', { name: 'Tehran' })).toBeVisible();
			await expectView(page, 'western-georgia');
			const before = await shownWindow(page);
			await page.getByRole('button', { name: 'Table of the places' }).click();
			await mapCard(page).getByRole('button', { name: 'Tabriz' }).click();
			await expectMoved(page, before);
			await expect(litOnMap(page, 'tabriz')).toBeInViewport();
			const atTabriz = await shownWindow(page);
			await page.getByRole('button', { name: 'Table of the places' }).click();
			await mapCard(page).getByRole('button', { name: 'Tehran' }).click();
			await expect(mapCard(page).getByRole('heading', { name: 'Tehran' })).toBeVisible();
			expect(await shownWindow(page)).toEqual(atTabriz);
		},
	);

	test(
		'that the map does not name by itself is named and highlighted while it is chosen',
		{ tag: '@map-highlight' },
		async ({ page }) => {
			await openAnswer(page, crossing);
			await expect(placeOnMap(page, 'zugdidi')).toHaveCount(0);
			await openAnswer(page, crossing, '?map=zugdidi');
			await expect(litOnMap(page, 'zugdidi')).toContainText('Zugdidi');
			await mapCard(page).getByRole('button', { name: 'Close' }).click();
			await expect(placeOnMap(page, 'zugdidi')).toHaveCount(0);
		},
	);
});

test(
	'the table lists the places with their countries, and a click on a place opens its card',
	{ tag: '@map-cards' },
	async ({ page }) => {
		const { places } = await (await page.request.get('invented-ferry/map.json')).json();
		await openAnswer(page, crossing);
		await page.locator('.map-figure').hover();
		await page.getByRole('button', { name: 'Table of the places' }).click();
		const rows = mapCard(page).getByRole('row');
		await expect(rows).toHaveCount(1 + Object.keys(places).length);
		await expect(rows.filter({ hasText: 'Poti' }).first()).toContainText('Georgia');
		await rows.getByRole('button', { name: 'Baku' }).click();
		await expect(mapCard(page).getByRole('heading')).toHaveText('Baku');
	},
);

test.describe('a measure', () => {
	test(
		'chosen in a note is drawn on the map, and its card says how it was measured',
		{ tag: '@map-measures' },
		async ({ page }) => {
			await openAnswer(page, crossing, '#n-shore');
			await page.locator('#n-shore a[data-measure="tbilisi-shore"]').click();
			const card = mapCard(page);
			await expect(card.locator('.figure')).toHaveText('252 km');
			await expect(card).toContainText('WGS 84');
			await expect(card).toContainText('The interview says 200 km');
			await expect(card).toContainText('in round figures, by a timetable of no ferry');
			await expect(card.getByRole('link', { name: /Nowhere and Noone/ })).toBeVisible();
			await expect(figureOnMap(page, 'tbilisi-shore')).toContainText('252 km');
			expect(await listLit(page)).toContain('tbilisi-shore');
			expect(chosenInAddress(page)).toBe('tbilisi-shore');
		},
	);
});

test(
	'the cards, the ruler and the table of places have no accessibility violations @slow',
	{ tag: '@accessibility' },
	async ({ page }) => {
		await openAnswer(page, crossing, '?map=poti');
		await expect(mapCard(page).locator('.sentence')).toBeVisible();
		expect(await axeViolations(page)).toEqual([]);
		await openAnswer(page, crossing, '?map=tbilisi-shore');
		await expect(mapCard(page).locator('.figure')).toBeVisible();
		expect(await axeViolations(page)).toEqual([]);
		for (const name of ['Measure', 'Table of the places']) {
			await page.getByRole('button', { name }).click();
			await expect(mapCard(page)).toBeVisible();
			expect(await axeViolations(page)).toEqual([]);
		}
	},
);

test.describe('when the map’s data cannot be loaded', { tag: '@missing-files' }, () => {
	test('a place in the text leads to its page', async ({ page }) => {
		await page.route('**/map.json', (route) => route.abort());
		await openAnswer(page, crossing);
		await placeInText(page, 'batumi').click();
		await expect(page).toHaveURL(/places\/batumi\/$/);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'places in the text and on the map lead to their pages, and measures to their entries',
		{ tag: '@without-scripts' },
		async ({ page }) => {
			await openAnswer(page, crossing, '?map=poti');
			await expect(placeInText(page, 'batumi')).toHaveAttribute('href', '/places/batumi/');
			await expect(placeOnMap(page, 'poti')).toHaveAttribute('href', '/places/poti/');
			await expect(page.locator('a[data-measure="tbilisi-shore"]').first()).toHaveAttribute(
				'href',
				'/places/#m-invented-ferry--tbilisi-shore',
			);
			await expect(page.locator('.map-tools')).toBeHidden();
		},
	);
});

const collapseSpaces = (text: string) => text.replace(/\s+/g, ' ').trim();
