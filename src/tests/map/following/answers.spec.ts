import { expect, type Page, test } from '@playwright/test';
import { pointAtMap, scrollToAnswer } from '#src/tests/support/journeys.ts';
import {
	expectMoved,
	expectView,
	expectWindow,
	mapFigure,
	shownWindow,
	switchView,
	untilLive,
} from '#src/tests/support/map-figure.ts';
import { slowUnless } from '#src/tests/support/test-variants.ts';

const interview = 'invented-ferry/';
const viewOf = (page: Page) => mapFigure(page).getAttribute('data-view');

test.use({ reducedMotion: 'reduce' } as never);

test(
	'the map follows the answer being read; a hand on the map holds it until the page is scrolled on',
	{ tag: '@map-follow' },
	async ({ page }) => {
		await page.goto(interview);
		await scrollToAnswer(page, 'crossing');
		await expectView(page, 'western-georgia');
		const crossing = await shownWindow(page);
		await scrollToAnswer(page, 'night-boat');
		await expectView(page, 'south-caucasus');
		await expectMoved(page, crossing);
		await scrollToAnswer(page, 'timetable');
		await expectView(page, 'western-georgia');
		await expectWindow(page, crossing);
		await page.evaluate(() => scrollTo(0, 0));
		await expectView(page, 'south-caucasus');
		await pointAtMap(page);
		const top = await shownWindow(page);
		await page.getByRole('button', { name: 'Closer' }).click();
		await expectMoved(page, top);
		const moved = await shownWindow(page);
		await expect(mapFigure(page)).toHaveAttribute('data-free');
		await page.waitForTimeout(200);
		expect(await shownWindow(page)).toEqual(moved);
		await page.getByRole('button', { name: 'Follow the text' }).click();
		await expectView(page, 'south-caucasus');
		await expect(page.getByRole('button', { name: 'Follow the text' })).toBeHidden();
		await page.getByRole('button', { name: 'Closer' }).click();
		await expect(mapFigure(page)).toHaveAttribute('data-free');
		await page.waitForTimeout(200);
		await scrollToAnswer(page, 'crossing');
		await expectView(page, 'western-georgia');
		await expectWindow(page, crossing);
		await expect(page.getByRole('button', { name: 'Follow the text' })).toBeHidden();
	},
);

test(
	'the map moves only once when the reader pages fast, to the answer where the reader stops',
	{ tag: '@map-follow' },
	async ({ page }) => {
		await page.clock.install();
		await page.goto(interview);
		await page.waitForTimeout(400);
		await mapFigure(page).evaluate((figure) => {
			const views: string[] = [];
			Object.assign(window, { views });
			new MutationObserver(() => views.push((figure as HTMLElement).dataset['view']!)).observe(
				figure,
				{ attributeFilter: ['data-view'] },
			);
		});
		await page.clock.pauseAt(Date.now() + 1000);
		for (const id of ['crossing', 'night-boat', 'timetable', 'night-boat', 'crossing']) {
			await scrollToAnswer(page, id);
			await page.waitForTimeout(50);
		}
		await page.clock.resume();
		await expectView(page, 'western-georgia');
		await page.waitForTimeout(400);
		expect(await page.evaluate(() => (window as never as { views: string[] }).views)).toEqual([
			'western-georgia',
		]);
	},
);

for (const zoom of [0.67, 1.25])
	test(
		`the map follows the text steadily with the browser zoomed to ${zoom * 100} %${slowUnless(zoom > 1)}`,
		{ tag: '@map-follow' },
		async ({ browser, baseURL }) => {
			const page = await browser.newPage({
				...(baseURL && { baseURL }),
				viewport: { width: Math.round(1600 / zoom), height: Math.round(900 / zoom) },
				deviceScaleFactor: zoom,
				reducedMotion: 'reduce',
			});
			await page.goto(interview);
			const toCrossing = () => scrollToAnswer(page, 'crossing');
			const toTop = () => page.evaluate(() => scrollTo(0, 0));
			for (const [scroll, expected] of [
				[toCrossing, 'western-georgia'],
				[toTop, 'south-caucasus'],
				[toCrossing, 'western-georgia'],
			] as const) {
				await scroll();
				await expectView(page, expected);
				await page.mouse.wheel(0, 3);
				await page.waitForTimeout(250);
				expect(await viewOf(page)).toBe(expected);
			}
			await page.close();
		},
	);

test(
	'the map changes without a flight under reduced motion',
	{ tag: '@reduced-motion' },
	async ({ page }) => {
		await page.goto(interview);
		await scrollToAnswer(page, 'crossing');
		await expectView(page, 'western-georgia');
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		await untilLive(page);
		const georgia = await shownWindow(page);
		await switchView(page, 'south-caucasus');
		await expectMoved(page, georgia);
		const south = await shownWindow(page);
		await page.clock.install();
		await page.clock.pauseAt(Date.now() + 1000);
		await switchView(page, 'kura-and-aras');
		// One frame, and the pause after which the sheet is at rest.
		await page.clock.runFor(200);
		const arrived = await shownWindow(page);
		expect(arrived.scale).toBeGreaterThan(south.scale * 1.2);
		await page.clock.runFor(2000);
		expect(await shownWindow(page)).toEqual(arrived);
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	},
);
