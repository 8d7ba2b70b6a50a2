import { expect, type Page, test } from '@playwright/test';
import { framesIn, interviewMap } from '#src/edition/interview-map/interview-map.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { legendSelector } from '#src/geo/draw/legend.ts';
import type { FrameSpec } from '#src/geo/map-types.ts';
import { answerPath, interviewPath } from '#src/shared/address.ts';
import { largeMap, mapCard, pointAtMap } from '../journeys.ts';
import {
	chooseLanguage,
	listLabelFaults,
	listViews,
	openWithFonts,
	slotSelector,
	switchView,
} from '../map-figure.ts';
import { slowUnless } from '../test-variants.ts';

const GROUND = '.map-slots .map-ground';

/**
 * Defines the tests that the maps of an edition show what its files of content/map and its measures say: in every
 * interview each layer of the legend is drawn and can be switched off, each answer shows its view and its layers, each
 * measure is drawn with its distance, and the land reaches the edge of each map.
 */
export function testMapContent(edition: Edition): void {
	for (const [index, interview] of edition.interviews.entries()) {
		test.describe(`the map of an interview${slowUnless(index === 0)}`, () => {
			test.use({ reducedMotion: 'reduce' } as never);
			testLegend(interview, edition);
			testAnswerLayers(interview, edition);
			testSeaNames(interview, edition);
			if (interview.measures.size > 0) testMeasures(interview);
			testEdges(interview, edition);
		});
	}
}

function testLegend(interview: Interview, edition: Edition) {
	const { legend, layers, cautions } = interviewMap(interview, edition);
	const selectors = legend.map((entry) => [entry.name, legendSelector(entry, layers)] as const);
	const lines = legend.flatMap(({ lines = [] }) => lines);

	test(
		`${interview.id}: the legend switches each layer off and on, with its labels, on every frame`,
		{ tag: '@map-layers' },
		async ({ page }) => {
			await page.goto(interviewPath(interview.id));
			await pointAtMap(page);
			for (const [name, selector] of selectors) {
				const button = page.getByRole('button', { name, exact: true });
				const drawn = page.locator(GROUND).locator(selector);
				const labels = page.locator('.map-slots .map-label').and(page.locator(selector));
				const countShown = () =>
					drawn
						.or(labels)
						.evaluateAll(
							(all) => all.filter((one) => getComputedStyle(one).display !== 'none').length,
						);
				const before = await countShown();
				expect(await drawn.count(), name).toBeGreaterThan(0);
				expect(before, name).toBeGreaterThan(0);
				await button.click();
				await expect(button).toHaveAttribute('aria-pressed', 'false');
				await expect.poll(countShown, name).toBe(0);
				expect(await listLabelFaults(page, slotSelector, 3), `without ${name}`).toEqual([]);
				await button.click();
				await expect(button).toHaveAttribute('aria-pressed', 'true');
				await expect.poll(countShown, name).toBe(before);
			}
		},
	);

	test(
		`${interview.id}: the lines of one legend entry differ in pattern, and the list explains each`,
		{ tag: '@map-layers' },
		async ({ page }) => {
			await page.goto(interviewPath(interview.id));
			const kindOf = (id: string) => layers.find((layer) => layer.id === id)!.kind;
			const patternOf = (id: string) =>
				page
					.locator(`${GROUND} [data-layer="${id}"]`)
					.first()
					.evaluate((line) => {
						const { strokeDasharray, strokeWidth } = getComputedStyle(line);
						return `${strokeDasharray} ${strokeWidth}`;
					});
			const patterns = new Map<string, string>();
			for (const { layer } of lines) patterns.set(kindOf(layer), await patternOf(layer));
			expect(new Set(patterns.values()).size).toBe(patterns.size);

			await page.getByText('What the lines are').click();
			const list = page.locator('.map-lines');
			for (const { name, what } of [...legend, ...lines]) {
				await expect(list).toContainText(name);
				await expect(list).toContainText(what);
			}
			for (const { long } of cautions) await expect(list).toContainText(long);
		},
	);

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test(
			`${interview.id}: all layers are drawn, and the legend explains them`,
			{ tag: ['@without-scripts', '@map-layers'] },
			async ({ page }) => {
				await page.goto(interviewPath(interview.id));
				for (const [, selector] of selectors)
					await expect(page.locator(GROUND).locator(selector).first()).toBeVisible();
				await page.getByText('What the lines are').click();
				for (const { what } of legend)
					await expect(page.locator('.map-lines').getByText(what)).toBeVisible();
			},
		);
	});
}

/** Defines a test that an answer’s own page shows the answer’s view and the layers that the answer names. */
function testAnswerLayers(interview: Interview, edition: Edition) {
	const { frames, legend, layers, views } = interviewMap(interview, edition);

	test(`${interview.id}: the page of each answer shows its view, and its layers with their labels`, async ({
		page,
	}) => {
		test.setTimeout(20_000 + interview.answers.length * 10_000);
		for (const answer of interview.answers) {
			const path = answerPath(interview.id, answer.id);
			const view = views.find(({ id }) => id === answer.view)!;
			const frame = frames.find(({ id }) => id === view.frame)!;
			await page.goto(path);
			await expect(page.locator('.map-figure')).toHaveAttribute('data-view', view.id);
			await expect(largeMap(page)).toHaveAttribute('data-frame', frame.id);
			for (const entry of legend) {
				if (!answer.layers?.includes(entry.id) || !entry.frames.includes(frame.id)) continue;
				const selector = legendSelector(entry, layers);
				const drawn = largeMap(page).locator('.map-ground').locator(selector);
				await expect(drawn.first(), `${path}, ${entry.id}`).toBeVisible();
				const texts = await largeMap(page)
					.locator('.map-label')
					.and(page.locator(selector))
					.filter({ visible: true })
					.allTextContents();
				expect(new Set(texts).size, `${path}, ${texts}`).toBe(texts.length);
				const isLabelled = layers.some(
					({ id, kind }) =>
						entry.kinds.includes(kind) && frame.labels.some(({ layer }) => layer === id),
				);
				if (isLabelled && !view.crop) expect(texts.length, path).toBeGreaterThan(0);
			}
		}
	});
}

/** Defines a test that the sea has its name in every language of the map. */
function testSeaNames(interview: Interview, edition: Edition) {
	const { frames, languages } = interviewMap(interview, edition);
	const sea = frames[0]!.labels.find(({ kind, place }) => kind === 'sea' && place)?.place;
	if (!sea) return;

	test(
		`${interview.id}: the sea has its name in each language of the map`,
		{ tag: '@map-names' },
		async ({ page }) => {
			await openWithFonts(page, interviewPath(interview.id));
			await switchView(page, frames[0]!.id);
			for (const language of languages) {
				await chooseLanguage(page, language);
				const name = edition.places
					.get(sea)!
					.names.find(({ lang, verified }) => verified && lang === language)!.name;
				const label = largeMap(page).locator(`.map-sea a[data-place="${sea}"] text`);
				await expect(label.filter({ visible: true }).first()).toHaveText(name);
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
				await expect(largeMap(page).locator(`path[data-measure="${id}"]`)).toBeVisible();
				const label = largeMap(page).locator(`.map-label:has([data-measure="${id}"])`);
				await expect(label).toContainText(text.replace(' km', ''));
				await expect(label).toBeVisible();
			}
		},
	);
}

/**
 * Defines tests that the drawing of each frame, which ends `margin` outside the plate, is larger than its map at every
 * size, so that the land does not end at a straight edge within the map.
 */
function testEdges(interview: Interview, edition: Edition) {
	const frames = framesIn(interview, edition.map);

	test(
		`${interview.id}: the land reaches the edge of every map beside the text`,
		{ tag: '@map-frames' },
		async ({ page }) => {
			await page.goto(interviewPath(interview.id));
			for (const [width, height] of [
				[1100, 700],
				[1280, 720],
				[1440, 900],
				[1920, 1080],
				[320, 640],
				[768, 1024],
				[1024, 768],
			] as const) {
				await page.setViewportSize({ width, height });
				await expectNoEdges(page, frames, `${width} × ${height}`);
			}
		},
	);

	test(
		`${interview.id}: the land reaches the edge of every full-screen map @slow`,
		{ tag: ['@map-frames', '@map-full-screen'] },
		async ({ page }) => {
			await page.setViewportSize({ width: 390, height: 844 });
			await page.goto(interviewPath(interview.id));
			await page.locator('[data-open-map]').first().click();
			for (const [width, height] of [
				[320, 640],
				[390, 844],
				[844, 390],
				[768, 1024],
				[1024, 600],
				[1024, 768],
			] as const) {
				await page.setViewportSize({ width, height });
				await expectNoEdges(page, frames, `${width} × ${height}`);
			}
		},
	);
}

async function expectNoEdges(page: Page, frames: readonly FrameSpec[], situation: string) {
	const margins = Object.fromEntries(frames.map(({ id, margin }) => [id, margin]));
	for (const view of await listViews(page.locator('.map-figure'))) {
		await switchView(page, view);
		expect(await listEdges(page, margins), `${view}, ${situation}`).toEqual([]);
	}
}

/**
 * Lists the maps that show more than a frame’s drawing has, by more than one CSS pixel.
 * @param margins Id of a frame → its `margin`, in shares of the width and height of its plate.
 */
const listEdges = (page: Page, margins: Record<string, [number, number]>) =>
	page.locator(slotSelector).evaluateAll((slots, margins) => {
		const edges: string[] = [];
		for (const slot of slots as HTMLElement[]) {
			const shown = slot.getBoundingClientRect();
			if (shown.width === 0) continue;
			// A small map has its title above it, in its own colour.
			const top = shown.top + Number.parseFloat(getComputedStyle(slot).paddingTop);
			const frame = slot.dataset['frame']!;
			const view = slot.querySelector<SVGSVGElement>('.map-ground')!;
			const toScreen = view.querySelector('g')!.getScreenCTM()!;
			const { x, y, width, height } = view.viewBox.baseVal;
			const [across, down] = margins[frame]!;
			const start = new DOMPoint(x - across * width, y - down * height).matrixTransform(toScreen);
			const end = new DOMPoint(x + (1 + across) * width, y + (1 + down) * height).matrixTransform(
				toScreen,
			);
			const missing = Math.max(
				start.x - shown.left,
				start.y - top,
				shown.right - end.x,
				shown.bottom - end.y,
			);
			if (missing > 1) edges.push(`${frame}: ${Math.round(missing)} px`);
		}
		return edges;
	}, margins);
