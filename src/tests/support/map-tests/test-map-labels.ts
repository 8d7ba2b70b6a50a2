import { expect, type Page, test } from '@playwright/test';
import { framesIn, interviewMap } from '#src/edition/interview-map/interview-map.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { frameOf } from '#src/geo/frames-of-place.ts';
import { answerPath, interviewPath, placePath } from '#src/shared/address.ts';
import {
	chooseLanguage,
	listLabelFaults,
	listViews,
	openWithFonts,
	slotSelector,
	switchView,
} from '../map-figure.ts';
import { slowUnless } from '../test-variants.ts';

const figure = (page: Page) => page.locator('.map-figure');
const openFullScreen = (page: Page) => page.locator('[data-open-map]').first().click();

/**
 * Defines the tests that no label on an edition’s maps is cut off or overlaps another: in every interview, frame, view
 * and language, in figures of every size, full screen, without scripts, in print and on the pages of places.
 */
export function testMapLabels(edition: Edition): void {
	test.describe('no label on a map is cut off or overlaps another', { tag: '@map-labels' }, () => {
		test.use({ reducedMotion: 'reduce' } as never);
		for (const interview of edition.interviews) {
			testFigure(interview);
			testFullScreen(interview);
			testWithoutScripts(interview, edition);
			testLanguages(interview, edition);
			testPrint(interview);
		}
		for (const javaScriptEnabled of [true, false]) testPlacePages(edition, javaScriptEnabled);
	});
}

/** Defines tests of the figure beside the text, in every view and at every height. */
function testFigure({ id }: Interview) {
	for (const width of [1100, 1280, 1440, 1700, 1920])
		test(`${id}: in any view, ${width} px wide and at any height${slowUnless(width === 1440)}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await openWithFonts(page, interviewPath(id));
			for (const height of [900, 700, 1300]) {
				await page.setViewportSize({ width, height });
				await expectNoFaults(page, `${height} px high`);
			}
		});
}

/** Defines tests of the small maps of a phone, and of the full-screen map in every view. */
function testFullScreen({ id }: Interview) {
	for (const width of [320, 360, 390, 768])
		test(`${id}: on the full-screen map at ${width} px${slowUnless(width === 320)}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: width === 768 ? 1024 : 720 });
			await openWithFonts(page, interviewPath(id));
			expect(await listLabelFaults(page, '.map-locator-view')).toEqual([]);
			expect(await listLabelFaults(page, slotSelector)).toEqual([]);
			await openFullScreen(page);
			await expectNoFaults(page, `${width} px wide`);
		});
}

/**
 * Defines tests of the interview’s page and of one answer of each view, as the build wrote them. The last of them is
 * tested in every run.
 */
function testWithoutScripts(interview: Interview, edition: Edition) {
	const [opening] = interviewMap(interview, edition).views;
	const answers = new Map(interview.answers.map(({ view, id }) => [view, id]));
	const pages = [
		[opening!.id, interviewPath(interview.id)] as const,
		...[...answers].map(([view, id]) => [view, answerPath(interview.id, id)] as const),
	];
	for (const [i, [view, path]] of pages.entries())
		test.describe('without JavaScript', () => {
			test.use({ javaScriptEnabled: false });

			test(`${path}: at any size${slowUnless(i === pages.length - 1)}`, async ({ page }) => {
				await page.goto(path);
				const { frame } = edition.map.views.find(({ id }) => id === view)!;
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
					expect(await listLabelFaults(page, slotSelector), `${width} × ${height}`).toEqual([]);
					await expect(page.locator('[data-large]')).toHaveAttribute('data-frame', frame);
				}
			});
		});
}

/** Defines tests of every language that the map offers, beside the text and full screen. */
function testLanguages(interview: Interview, edition: Edition) {
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
			for (const language of languages) {
				await chooseLanguage(page, language);
				expect(await listLabelFaults(page, slotSelector), `${language}, current view`).toEqual([]);
				// Where names are longer, fewer of them fit on the smallest frames.
				await expectNoFaults(page, language, 3);
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
		expect(await listLabelFaults(page, slotSelector)).toEqual([]);
	});
}

/** Defines tests of the front page and of the pages of places. */
function testPlacePages(edition: Edition, javaScriptEnabled: boolean) {
	const frames = edition.interviews.flatMap((interview) => framesIn(interview, edition.map));
	const shown = [...edition.places.values()].filter((place) => frameOf(place, frames));
	// Of each frame a place with a label and a place without one.
	const samples = new Map(
		shown.map((place) => {
			const { id, lettered } = frameOf(place, frames)!;
			return [`${id}, ${lettered}`, place];
		}),
	);

	test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });

		test('the front page and the pages of places: at any width @slow', async ({ page }) => {
			test.setTimeout(20_000 + shown.length * 10_000);
			for (const path of ['', ...shown.map(({ id }) => placePath(id))]) {
				await page.goto(path);
				for (const width of [320, 390, 768, 1024, 1440, 1920]) {
					await page.setViewportSize({ width, height: 900 });
					if (javaScriptEnabled) await page.evaluate(() => new Promise(requestAnimationFrame));
					expect(await listLabelFaults(page, '.map-slot'), `${path} at ${width} px`).toEqual([]);
				}
			}
		});

		test('the page of a place marks and names the place, even a place without a label', async ({
			page,
		}) => {
			await page.setViewportSize({ width: 320, height: 640 });
			for (const { id } of samples.values()) {
				await page.goto(placePath(id));
				const label = page.locator('.map-label [aria-current]').filter({ visible: true });
				await expect(label).toHaveCount(1);
			}
		});
	});
}

/** Expects that no label is cut off or overlaps another in any view of the page’s figure. */
async function expectNoFaults(page: Page, situation: string, least?: number) {
	for (const view of await listViews(figure(page))) {
		await switchView(page, view);
		expect(await listLabelFaults(page, slotSelector, least), `${view}, ${situation}`).toEqual([]);
	}
}
