import { expect, type Locator, type Page, test } from '@playwright/test';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { interviewPath, placePath } from '#src/shared/address.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { boundsOfView } from '#src/sheet/build/bounds.ts';
import { windowAround } from '#src/sheet/shared/window.ts';
import {
	chooseLanguage,
	expectWindow,
	mapStage,
	openWithFonts,
	switchView,
	untilLive,
} from '../map-figure.ts';
import { listFaintNames } from '../measurements/name-contrast.ts';
import { slowUnless } from '../test-variants.ts';

/** The lowest contrast of text by WCAG 2.2 (1.4.3). */
const LEAST = 4.5;

/**
 * Defines the tests that every name on an edition’s maps stands out from what is behind it: in every view, lit or not, in
 * both themes, and for readers who ask for more contrast. The first interview’s map is tested in every run.
 */
export function testNameContrast(edition: Edition, atlas: SheetAtlas): void {
	for (const [index, interview] of edition.interviews.entries()) {
		if (interviewMap(interview, edition).views.length === 0) continue;
		test.describe('names on a map stand out', () => {
			test.use({ reducedMotion: 'reduce' } as never);
			testInterview(interview, edition, atlas, index === 0);
		});
	}
	testStills(edition);
}

/** Defines a test of all views of an interview. */
function testInterview(
	interview: Interview,
	edition: Edition,
	atlas: SheetAtlas,
	isUsual: boolean,
) {
	const { views, languages } = interviewMap(interview, edition);
	test(
		`${interview.id}: names have a contrast of ${LEAST} with what is behind them, in every view, lit or not${slowUnless(isUsual)}`,
		{ tag: '@map-contrast' },
		async ({ page }) => {
			test.setTimeout(60_000 + views.length * 30_000);
			await openWithFonts(page, interviewPath(interview.id));
			await untilLive(page);
			for (const view of views) {
				const { id, sheet } = view;
				await switchView(page, id);
				const bounds = boundsOfView(view, atlas.sheet(sheet));
				await expectWindow(page, windowAround(bounds, await sizeOf(mapStage(page))));
				await expectNoFaintNames(page, id);
				await light(page, lightable(atlas, sheet));
				await expectNoFaintNames(page, `${id}, all lit`);
				await light(page, []);
			}
			await switchView(page, views[0]!.id);
			for (const language of languages) {
				await chooseLanguage(page, language);
				await expectNoFaintNames(page, language);
			}
		},
	);
}

const sizeOf = (stage: Locator) =>
	stage.evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));

/** Defines a test of pictures as the build wrote them: of all places, and of one that the sheet reaches. */
function testStills({ places }: Edition) {
	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test(
			`names on stills have a contrast of ${LEAST} with what is behind them`,
			{ tag: '@map-contrast' },
			async ({ page }) => {
				for (const path of ['places/', placePath([...places.keys()][0]!)]) {
					await page.goto(path);
					const still = page.locator('.sheet-stage').filter({ visible: true }).first();
					await expectNoFaintNames(page, path, still);
				}
			},
		);
	});
}

/** Returns the ids of all that can be lit on a sheet. */
function lightable(atlas: SheetAtlas, id: string): string[] {
	const { names, levels } = atlas.sheet(id);
	const shapes = levels.flatMap(({ layers }) => Object.values(layers).flat());
	return [...new Set([...names, ...shapes].flatMap((one) => one.id ?? []))];
}

/** Lights things on the map, as an entry beside the text that names them does while the pointer is on it. */
async function light(page: Page, ids: readonly string[]): Promise<void> {
	await page.evaluate((lights) => {
		const entry = document.createElement('p');
		entry.dataset['lights'] = lights.join(' ');
		document.body.append(entry);
		entry.dispatchEvent(new Event('pointerover', { bubbles: true }));
		entry.remove();
	}, ids);
	const lit = mapStage(page).locator('.sheet-names .sheet-lit');
	if (ids.length > 0) await expect(lit).not.toHaveCount(0);
	else await expect(lit).toHaveCount(0);
}

/** Expects that no name is faint in either theme, and with more contrast. A test reports all situations. */
async function expectNoFaintNames(
	page: Page,
	situation: string,
	stage = mapStage(page),
): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const)
		for (const contrast of ['no-preference', 'more'] as const) {
			await page.emulateMedia({ colorScheme, contrast });
			await expect
				.configure({ soft: true })
				.poll(() => listFaintNames(page, stage, LEAST), {
					message: `${situation}, ${colorScheme}, contrast: ${contrast}`,
				})
				.toEqual([]);
		}
}
