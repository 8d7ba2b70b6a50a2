import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { scenesOfInterview, tourOf } from '#src/edition/interview-map/scenes.ts';
import { interviewPath } from '#src/shared/address.ts';
import {
	expectView,
	listLit,
	mapFigure,
	mapStage,
	untilLive,
} from '#src/tests/support/map-figure.ts';

const edition = currentEdition();

test.use({ reducedMotion: 'reduce' } as never);

for (const interview of edition.interviews) {
	const scenes = scenesOfInterview(interview, edition);
	if (scenes.length === 0) continue;

	test(
		`${interview.id}: each scene shows its caption, its year and what it lights, and no two look alike`,
		{ tag: '@map-statements' },
		async ({ page }) => {
			test.setTimeout(180_000);
			await page.goto(interviewPath(interview.id));
			await untilLive(page);
			const looks = new Map<string, string>();
			for (const { id, caption, lit, year } of scenes) {
				await mapFigure(page).evaluate(
					(figure, detail) => figure.dispatchEvent(new CustomEvent('map-pin', { detail })),
					id,
				);
				await expectView(page, id);
				await expect(page.locator('.map-title')).toHaveText(caption);
				await expect.poll(() => listLit(page), { message: id }).toEqual([...lit].toSorted());
				expect((await mapFigure(page).getAttribute('data-year')) ?? undefined, id).toBe(year);
				const window = await mapStage(page).getAttribute('data-window');
				looks.set(`${window} ${lit} ${year} ${caption}`, id);
			}
			expect(looks.size).toBe(scenes.length);
		},
	);

	test(
		`${interview.id}: a scene of the past shows the land as it was`,
		{ tag: '@map-statements' },
		async ({ page }) => {
			const past = scenes.find(({ year }) => year !== undefined);
			test.skip(!past, 'No scene is of the past.');
			const files = page.waitForResponse(/-past\.\w+\.json$/);
			await page.goto(`${interviewPath(interview.id)}?map=${past!.id}`);
			await expectView(page, past!.id);
			expect((await files).ok()).toBe(true);
			const holder = past!.lit.find((one) => !edition.places.has(one));
			await expect.poll(() => listLit(page)).toContain(holder ?? past!.lit[0]);
		},
	);

	test(`${interview.id}: its tour has seven stops or fewer, each with a scene`, () => {
		const tour = tourOf(interview, edition);
		expect(tour).toHaveLength(interview.tour?.length ?? 0);
		expect(tour.length).toBeLessThanOrEqual(7);
	});
}
