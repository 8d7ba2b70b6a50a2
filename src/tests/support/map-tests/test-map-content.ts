import { expect, type Page, test } from '@playwright/test';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { openingScene } from '#src/edition/interview-map/scenes.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { answerPath, interviewPath } from '#src/shared/address.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { boundsOfView } from '#src/sheet/build/bounds.ts';
import { windowAround } from '#src/sheet/shared/window.ts';
import { mapCard, pointAtMap } from '../journeys.ts';
import {
	chooseLanguage,
	expectView,
	expectWindow,
	figureOnMap,
	listLit,
	mapFigure,
	mapStage,
	namesOnMap,
	seasOnMap,
	switchView,
	untilLive,
} from '../map-figure.ts';
import { expectNoNameFaults } from '../measurements/name-faults.ts';
import { differenceOf, pictureOf, settledPictureOf } from '../measurements/pictures.ts';
import { slowUnless } from '../test-variants.ts';

/**
 * Defines the tests that the maps of an edition show what its files of content/map and its measures say: in every
 * interview each view opens on its window, each layer of the legend is drawn and can be switched off, each answer shows
 * its first scene or its view and its layers, and each measure is drawn with its distance.
 */
export function testMapContent(edition: Edition, atlas: SheetAtlas): void {
	for (const [index, interview] of edition.interviews.entries()) {
		if (interviewMap(interview, edition).views.length === 0) continue;
		test.describe(`the map of an interview${slowUnless(index === 0)}`, () => {
			test.use({ reducedMotion: 'reduce' } as never);
			testViews(interview, edition, atlas);
			testLegend(interview, edition, atlas);
			testAnswers(interview, edition);
			testSeaNames(interview, edition);
			if (interview.measures.size > 0) testMeasures(interview);
		});
	}
}

/** Defines a test that `?map=` opens each view, and that the map then shows the view’s window whole. */
function testViews(interview: Interview, edition: Edition, atlas: SheetAtlas) {
	const { views } = interviewMap(interview, edition);

	test(
		`${interview.id}: each view opens by its address, on its window`,
		{ tag: ['@map-sheets', '@map-address'] },
		async ({ page }) => {
			for (const view of views) {
				await page.goto(`${interviewPath(interview.id)}?map=${view.id}`);
				await expectView(page, view.id);
				await untilLive(page);
				await expect(page.locator('.map-notice')).toHaveCount(0);
				const size = await mapStage(page).evaluate(({ clientWidth, clientHeight }) => ({
					width: clientWidth,
					height: clientHeight,
				}));
				await expectWindow(page, windowAround(boundsOfView(view, atlas.sheet(view.sheet)), size));
			}
		},
	);
}

function testLegend(interview: Interview, edition: Edition, atlas: SheetAtlas) {
	const { legend, cautions, sheets, views } = interviewMap(interview, edition);
	const lines = legend.flatMap(({ lines = [] }) => lines);
	const namesOf = (entry: string) =>
		sheets.flatMap(({ id }) =>
			atlas
				.sheet(id)
				.names.flatMap((name) => (name.switch === entry ? [name.text.replace('\n', '')] : [])),
		);

	test(
		`${interview.id}: the legend switches each layer off and on, with its names`,
		{ tag: '@map-layers' },
		async ({ page }) => {
			test.setTimeout(30_000 + legend.length * views.length * 5_000);
			await page.goto(interviewPath(interview.id));
			await pointAtMap(page);
			for (const { id, name, sheets: on, whileLit = false } of legend) {
				const button = page.getByRole('button', { name, exact: true });
				await expect(button).toHaveAttribute('aria-pressed', `${!whileLit}`);
				await button.focus();
				if (whileLit) await button.press('Enter');
				let changes = false;
				for (const view of views.filter(({ sheet }) => on.includes(sheet))) {
					await switchView(page, view.id);
					await expectNoNameFaults(page, view.id, 1);
					const before = await settledPictureOf(mapStage(page));
					await button.press('Enter');
					await expect(button).toHaveAttribute('aria-pressed', 'false');
					await expect(mapFigure(page)).toHaveAttribute('data-off', new RegExp(`(^| )${id}( |$)`));
					for (const text of namesOf(id))
						await expect(namesOnMap(page).filter({ hasText: text })).toHaveCount(0);
					await expectNoNameFaults(page, `${view.id} without ${name}`, 1);
					changes = differenceOf(before, await settledPictureOf(mapStage(page))) > 0;
					await button.press('Enter');
					await expect(button).toHaveAttribute('aria-pressed', 'true');
					await expect
						.poll(async () => differenceOf(before, await pictureOf(mapStage(page))))
						.toBeLessThan(0.0005);
					if (changes) break;
				}
				expect(changes, `${name} is on no view`).toBe(true);
			}
		},
	);

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test(
			`${interview.id}: the legend explains all layers and lines`,
			{ tag: ['@without-scripts', '@map-layers'] },
			async ({ page }) => {
				await page.goto(interviewPath(interview.id));
				await page.getByText('What the lines are').click();
				const list = page.locator('.map-lines');
				for (const { name, what } of [...legend, ...lines]) {
					await expect(list).toContainText(name);
					await expect(list).toContainText(what);
				}
				for (const { long } of cautions) await expect(list).toContainText(long);
			},
		);
	});
}

/** Defines a test that an answer’s own page shows its first scene or its view, with the layers that the answer names. */
function testAnswers(interview: Interview, edition: Edition) {
	const { legend } = interviewMap(interview, edition);

	test(`${interview.id}: the page of each answer shows its first scene or its view, and its layers`, async ({
		page,
	}) => {
		test.setTimeout(20_000 + interview.answers.length * 10_000);
		for (const answer of interview.answers) {
			const { id, view, layers = [] } = answer;
			await page.goto(answerPath(interview.id, id));
			await expectView(page, openingScene(interview, answer, edition)?.id ?? view!);
			for (const entry of legend.filter((one) => layers.includes(one.id)))
				await expect(page.getByRole('button', { name: entry.name, exact: true })).toHaveAttribute(
					'aria-pressed',
					'true',
				);
			await expectShown(page, id);
		}
	});
}

/** Expects that the map shows names, on the still or on the live sheet. */
const expectShown = (page: Page, situation: string) =>
	expect(namesOnMap(page).first(), situation).toBeVisible();

/** Defines a test that the sea has its name in every language of the map. */
function testSeaNames(interview: Interview, edition: Edition) {
	const { sheets, languages, views } = interviewMap(interview, edition);
	const sea = sheets[0]!.names.find(({ kind, place }) => kind === 'sea' && place)?.place;
	if (!sea) return;

	test(
		`${interview.id}: the sea has its name in each language of the map`,
		{ tag: '@map-names' },
		async ({ page }) => {
			await page.goto(interviewPath(interview.id));
			await switchView(page, views[0]!.id);
			for (const language of languages) {
				await chooseLanguage(page, language);
				const { name } = edition.places
					.get(sea)!
					.names.find(({ lang, verified }) => verified && lang === language)!;
				await expect(seasOnMap(page).filter({ hasText: name }).first()).toBeVisible();
			}
		},
	);
}

/** Defines a test that `?map=` opens each measure of an interview, drawn with its distance. */
function testMeasures({ id: interview, measures }: Interview) {
	test(
		`${interview}: each of the measures opens by its address, drawn with its distance${slowUnless(measures.size < 5)}`,
		{ tag: ['@map-measures', '@map-address'] },
		async ({ page }) => {
			test.setTimeout(20_000 + measures.size * 10_000);
			for (const [id, { text }] of measures) {
				await page.goto(`${interviewPath(interview)}?map=${id}`);
				await expect(mapCard(page).locator('.figure')).toHaveText(text);
				await expect(figureOnMap(page, id)).toContainText(text.replace(' km', ''));
				await expect(figureOnMap(page, id)).toBeInViewport();
				await expect.poll(() => listLit(page)).toContain(id);
			}
		},
	);
}
