import { expect, type Page, test } from '@playwright/test';
import { largeMap, mapView, pointAtMap, scrollToAnswer } from '../support/journeys.ts';
import { switchView } from '../support/map-figure.ts';
import { slowUnless } from '../support/test-variants.ts';

const interview = 'invented-ferry/';
const frame = (page: Page) => largeMap(page).getAttribute('data-frame');

test.use({ reducedMotion: 'reduce' } as never);

test(
	'the map follows the answer being read, until the reader moves the map',
	{ tag: '@map-follow' },
	async ({ page }) => {
		await page.goto(interview);
		await scrollToAnswer(page, 'crossing');
		await expect.poll(() => frame(page)).toBe('western-georgia');
		await scrollToAnswer(page, 'night-boat');
		await expect.poll(() => frame(page)).toBe('south-caucasus');
		await scrollToAnswer(page, 'timetable');
		await expect.poll(() => frame(page)).toBe('western-georgia');
		await page.evaluate(() => scrollTo(0, 0));
		await expect.poll(() => frame(page)).toBe('south-caucasus');
		await pointAtMap(page);
		await page.getByRole('button', { name: 'Closer' }).click();
		await scrollToAnswer(page, 'crossing');
		await page.waitForTimeout(400);
		expect(await frame(page)).toBe('south-caucasus');
		await page.getByRole('button', { name: 'Follow the text' }).click();
		await expect.poll(() => frame(page)).toBe('western-georgia');
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
		await page.locator('.map-figure').evaluate((figure) => {
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
		await expect.poll(() => frame(page)).toBe('western-georgia');
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
			for (const [scroll, expectedFrame] of [
				[toCrossing, 'western-georgia'],
				[toTop, 'south-caucasus'],
				[toCrossing, 'western-georgia'],
			] as const) {
				await scroll();
				await expect.poll(() => frame(page)).toBe(expectedFrame);
				await page.mouse.wheel(0, 3);
				await page.waitForTimeout(250);
				expect(await frame(page)).toBe(expectedFrame);
			}
			await page.close();
		},
	);

test(
	'the map changes without animation under reduced motion',
	{ tag: '@reduced-motion' },
	async ({ page }) => {
		await page.goto(interview);
		await scrollToAnswer(page, 'crossing');
		await expect(page.locator('.map-figure')).toHaveAttribute('data-view', 'western-georgia');
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		await switchView(page, 'south-caucasus');
		await switchView(page, 'kura-and-aras');
		const before = await mapView(page).getAttribute('x');
		expect(before).not.toBe('0%');
		await page.waitForTimeout(300);
		expect(await mapView(page).getAttribute('x')).toBe(before);
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	},
);
