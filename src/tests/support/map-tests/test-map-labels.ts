import { expect, type Page, test } from '@playwright/test';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { openingScene } from '#src/edition/interview-map/scenes.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { answerPath, interviewPath, placePath } from '#src/shared/address.ts';
import { pointAtMap } from '../journeys.ts';
import {
	chooseLanguage,
	mapFigure,
	openWithFonts,
	shownScale,
	switchView,
	untilLive,
} from '../map-figure.ts';
import { expectNoNameFaults, listNameFaults } from '../measurements/name-faults.ts';
import { slowUnless } from '../test-variants.ts';

/** Every picture of a sheet on a page: figure, strips and windows of places. */
const ALL = '.sheet-stage:visible';
const openFullScreen = (page: Page) => page.locator('.reading-bar [data-open-map]').click();

/**
 * Defines the tests that no name on an edition’s maps is cut off, lies over another or is too small: in every interview,
 * view, zoom and language, in figures of every size, full screen, without scripts, in print and on the pages of places.
 */
export function testMapLabels(edition: Edition): void {
	test.describe('no name on a map is cut off or lies over another', { tag: '@map-labels' }, () => {
		test.use({ reducedMotion: 'reduce' } as never);
		for (const interview of edition.interviews) {
			const views = interviewMap(interview, edition).views.map(({ id }) => id);
			if (views.length === 0) continue;
			testFigure(interview, views);
			testZooms(interview, views);
			testFullScreen(interview, views);
			testWithoutScripts(interview, views[0]!, edition);
			testLanguages(interview, views, edition);
			testPrint(interview);
		}
		for (const javaScriptEnabled of [true, false]) testPlacePages(edition, javaScriptEnabled);
	});
}

/** Defines tests of the figure beside the text, in every view and at every height. */
function testFigure({ id }: Interview, views: readonly string[]) {
	for (const width of [1100, 1280, 1440, 1700, 1920])
		test(`${id}: in any view, ${width} px wide and at any height${slowUnless(width === 1440)}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await openWithFonts(page, interviewPath(id));
			await untilLive(page);
			for (const height of [900, 700, 1300]) {
				await page.setViewportSize({ width, height });
				await expectNoFaultsIn(page, views, `${height} px high`);
			}
		});
}

/** Defines a test of every scale that the buttons reach, around the middle of each view. */
function testZooms({ id }: Interview, views: readonly string[]) {
	test(`${id}: at any zoom, around the middle of each view${slowUnless(views.length < 5)}`, async ({
		page,
	}) => {
		test.setTimeout(30_000 + views.length * 30_000);
		await openWithFonts(page, interviewPath(id));
		await pointAtMap(page);
		for (const view of views) {
			await switchView(page, view);
			for (const name of ['Further off', 'Closer']) {
				await page.getByRole('button', { name: 'Whole map' }).click();
				for (let presses = 0; presses < 12; presses++) {
					const before = await shownScale(page);
					await page.getByRole('button', { name }).click();
					await expectNoNameFaults(page, `${view}, ${name} from ${before}`, 0);
				}
			}
		}
	});
}

/** Defines tests of the strips of a phone, and of the full-screen map in every view. */
function testFullScreen({ id }: Interview, views: readonly string[]) {
	for (const width of [320, 360, 390, 768])
		test(`${id}: on the full-screen map at ${width} px${slowUnless(width === 320)}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: width === 768 ? 1024 : 720 });
			await openWithFonts(page, interviewPath(id));
			expect(await listNameFaults(page, ALL, 1)).toEqual([]);
			await openFullScreen(page);
			await untilLive(page);
			await expectNoFaultsIn(page, views, `${width} px wide`);
		});
}

/**
 * Defines tests of the interview’s page and of one answer of each view, as the build wrote them. The last of them is
 * tested in every run.
 */
function testWithoutScripts(interview: Interview, opening: string, edition: Edition) {
	const answers = new Map(interview.answers.map((answer) => [answer.view!, answer]));
	const pages = [
		[opening, interviewPath(interview.id)] as const,
		...[...answers].map(
			([view, answer]) =>
				[
					openingScene(interview, answer, edition)?.id ?? view,
					answerPath(interview.id, answer.id),
				] as const,
		),
	];
	for (const [i, [view, path]] of pages.entries())
		test.describe('without JavaScript', () => {
			test.use({ javaScriptEnabled: false });

			test(`${path}: at any size${slowUnless(i === pages.length - 1)}`, async ({ page }) => {
				await page.goto(path);
				for (const [width, height] of [
					[1100, 700],
					[1280, 720],
					[1440, 900],
					[1920, 1080],
					[768, 1024],
					[390, 844],
					[320, 640],
				] as const) {
					await page.setViewportSize({ width, height });
					expect(await listNameFaults(page, ALL, 1), `${width} × ${height}`).toEqual([]);
					await expect(mapFigure(page)).toHaveAttribute('data-view', view);
				}
			});
		});
}

/** Defines tests of every language that the map offers, beside the text and full screen. */
function testLanguages(interview: Interview, views: readonly string[], edition: Edition) {
	const languages = [...interviewMap(interview, edition).languages, 'en'];
	for (const [width, height] of [
		[1100, 700],
		[1440, 900],
		[1920, 1080],
		[320, 640],
		[390, 844],
		[768, 1024],
	] as const)
		test(`${interview.id}: in any language at ${width} × ${height}${slowUnless(width === 320)}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			await openWithFonts(page, interviewPath(interview.id));
			if (width < 1100) await openFullScreen(page);
			await untilLive(page);
			for (const language of languages) {
				await switchView(page, views[0]!);
				await chooseLanguage(page, language);
				await expectNoFaultsIn(page, views, language);
			}
		});
}

/** Defines a test of the printed page of an interview’s last answer. */
function testPrint({ id, answers }: Interview) {
	test(`${id}: in print, where the map has no buttons`, async ({ page }) => {
		await page.setViewportSize({ width: 630, height: 900 });
		await page.goto(answerPath(id, answers.at(-1)!.id));
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.map-tools')).toBeHidden();
		expect(await listNameFaults(page, ALL)).toEqual([]);
	});
}

/** Defines tests of the front page and of the pages of places. */
function testPlacePages(edition: Edition, javaScriptEnabled: boolean) {
	test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });

		test('the front page, the places and the page of each: at any width @slow', async ({
			page,
		}) => {
			test.setTimeout(20_000 + edition.places.size * 10_000);
			const paths = ['', 'places/', ...[...edition.places.keys()].map((id) => placePath(id))];
			for (const path of paths) {
				await page.goto(path);
				for (const width of [320, 390, 768, 1024, 1440, 1920]) {
					await page.setViewportSize({ width, height: 900 });
					if (javaScriptEnabled) await page.evaluate(() => new Promise(requestAnimationFrame));
					expect(await listNameFaults(page, ALL, 1), `${path} at ${width} px`).toEqual([]);
				}
			}
		});

		test('the page of a place that the sheet has marks and names it', async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			for (const { id, name } of [...edition.places.values()].slice(0, 12)) {
				await page.goto(placePath(id));
				const maps = page.locator('main .sheet-stage').filter({ visible: true });
				if ((await maps.count()) === 0) continue;
				const lit = maps.first().locator('.sheet-lit').filter({ visible: true });
				await expect(lit, id).toHaveCount(1);
				await expect(lit).toContainText(name);
			}
		});
	});
}

/** Expects that no name has a fault in any of some views of the page’s figure. */
async function expectNoFaultsIn(page: Page, views: readonly string[], situation: string) {
	for (const view of views) {
		await switchView(page, view);
		await expectNoNameFaults(page, `${view}, ${situation}`, 1);
	}
}
