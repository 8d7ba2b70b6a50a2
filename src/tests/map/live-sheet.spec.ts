import { expect, type Page, test } from '@playwright/test';
import { openAnswer, placeOnMap } from '../support/journeys.ts';
import { mapStage, namesOnMap, untilLive } from '../support/map-figure.ts';
import { differenceOf, pictureOf } from '../support/measurements/pictures.ts';
import { PHONE } from '../support/test-variants.ts';

/** A file of a live sheet: the sheet’s own, or a level. */
const SHEET_FILES = /\/map\/[\w-]+\.[0-9a-f]{8}\.json$/;
const crossing = 'invented-ferry/crossing';
const nightBoat = 'invented-ferry/night-boat';

/** Holds back the files of live sheets. @returns Lets them through. */
async function holdSheets(page: Page): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	await page.route(SHEET_FILES, async (route) => {
		await promise;
		await route.continue();
	});
	return resolve;
}

/** Returns the middle of each dot that the map shows, in CSS pixels of the window, by the id of its place. */
const dotsOnMap = (page: Page): Promise<Record<string, [number, number]>> =>
	mapStage(page)
		.locator('a[data-place]:visible')
		.evaluateAll((all) =>
			Object.fromEntries(
				all.flatMap((link) => {
					const dot = link.querySelector('circle')?.getBoundingClientRect();
					const at = dot && [dot.left + dot.width / 2, dot.top + dot.height / 2];
					return at ? [[link.getAttribute('data-place'), at]] : [];
				}),
			),
		);

/** Hides the names, so that a picture shows the ground alone, or shows them again. */
const showNames = (page: Page, isShown: boolean) =>
	page
		.locator('.map-figure :is(.sheet-still-names, .sheet-names, .map-key, .sheet-scale)')
		.evaluateAll((all, shown) => {
			for (const layer of all) (layer as SVGElement).style.visibility = shown ? '' : 'hidden';
		}, isShown);

test.use({ reducedMotion: 'reduce' } as never);

for (const [path, colorScheme] of [
	[crossing, 'light'],
	[nightBoat, 'dark'],
] as const)
	test.describe(`in ${colorScheme} colours`, () => {
		test.use({ colorScheme });

		test(
			`the live sheet takes the still’s place without a visible change on /${path}/`,
			{ tag: '@map-live' },
			async ({ page }) => {
				const release = await holdSheets(page);
				await openAnswer(page, path);
				await expect(
					mapStage(page).locator('.sheet-plate:not(.sheet-plate-in-strip)'),
				).toBeVisible();
				const stillDots = await dotsOnMap(page);
				const stillNames = await namesOnMap(page).allTextContents();
				await showNames(page, false);
				const still = await pictureOf(mapStage(page), 2);
				release();
				await untilLive(page);
				await showNames(page, false);
				// All levels have arrived when the ground no longer changes.
				await expect
					.poll(async () => differenceOf(still, await pictureOf(mapStage(page), 2)))
					.toBeLessThan(0.005);
				await showNames(page, true);
				const liveDots = await dotsOnMap(page);
				expect(Object.keys(stillDots).length).toBeGreaterThan(2);
				for (const [place, [x, y]] of Object.entries(stillDots)) {
					const [liveX, liveY] = liveDots[place] ?? [Number.NaN, Number.NaN];
					expect(Math.hypot(liveX - x, liveY - y), place).toBeLessThan(1);
				}
				const liveNames = await namesOnMap(page).allTextContents();
				// Where there is more room than on the smallest picture, there are more names.
				expect(liveNames).toEqual(expect.arrayContaining(stillNames));
			},
		);
	});

test(
	'the level in sight arrives first',
	{ tag: ['@map-live', '@page-weight'] },
	async ({ page }) => {
		const levels: string[] = [];
		page.on('request', (request) => {
			const level = /\/map\/caucasus-(georgian-coast|overview)\./.exec(request.url())?.[1];
			if (level) levels.push(level);
		});
		await openAnswer(page, crossing);
		await untilLive(page);
		await expect.poll(() => levels).toEqual(['georgian-coast', 'overview']);
		levels.length = 0;
		await openAnswer(page, nightBoat);
		await untilLive(page);
		expect(levels[0]).toBe('overview');
	},
);

test(
	'where the live sheet does not arrive, the still stays, and its names lead to their pages',
	{ tag: ['@map-live', '@missing-files'] },
	async ({ page }) => {
		await page.route(SHEET_FILES, (route) => route.abort());
		await openAnswer(page, crossing);
		await page.waitForLoadState('networkidle');
		await expect(mapStage(page).locator('.sheet-plate:not(.sheet-plate-in-strip)')).toBeVisible();
		await expect(mapStage(page)).not.toHaveAttribute('data-live');
		await placeOnMap(page, 'batumi').click();
		await expect(page).toHaveURL('/places/batumi/');
	},
);

test.describe('on a phone', () => {
	test.use({ viewport: PHONE, hasTouch: true });

	test(
		'the live sheet is fetched at the first scroll of the page, not before',
		{ tag: ['@map-live', '@page-weight'] },
		async ({ page }) => {
			const fetched: string[] = [];
			page.on('request', (request) => {
				if (SHEET_FILES.test(request.url())) fetched.push(request.url());
			});
			await page.goto('invented-ferry/', { waitUntil: 'networkidle' });
			expect(fetched).toEqual([]);
			await page.mouse.wheel(0, 300);
			await expect.poll(() => fetched.length).toBeGreaterThan(0);
		},
	);
});
