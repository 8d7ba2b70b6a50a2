import { expect, type Page, test } from '@playwright/test';
import { openAndWait } from '#src/tools/serve/traffic.ts';
import { openAnswer, placeInText, placeOnMap } from '../support/journeys.ts';
import { listLit, litOnMap, mapStage, untilLive } from '../support/map-figure.ts';
import { slowUnless } from '../support/test-variants.ts';

const interview = 'invented-ferry/';
const nightBoat = 'invented-ferry/night-boat';

/** Lists the parts of the map that have shifted since the page began to load, as the browser reports them. */
function listShifts(page: Page) {
	return page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				const shifted: string[] = [];
				new PerformanceObserver((list) => {
					const shifts = list.getEntries() as unknown as { sources: { node?: Node }[] }[];
					for (const { node } of shifts.flatMap(({ sources }) => sources)) {
						const within = node instanceof Element && node.closest('.map-figure, .map-locator');
						if (within) shifted.push(node.getAttribute('class') ?? node.nodeName);
					}
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(shifted), 300);
			}),
	);
}

test.use({ reducedMotion: 'reduce' } as never);

for (const [width, height] of [
	[1440, 900],
	[1100, 700],
	[390, 844],
] as const) {
	test(
		`the map does not shift while the page loads at ${width} × ${height}${slowUnless(width === 390)}`,
		{ tag: '@nothing-shifts' },
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			for (const path of [
				interview,
				`${nightBoat}/`,
				`${interview}#timetable`,
				`${interview}#n-lamp-oil`,
			]) {
				await openAndWait(page, path);
				expect(await listShifts(page), path).toEqual([]);
			}
		},
	);
}

test(
	'the map does not shift while it arrives in parts over a slow connection',
	{ tag: '@nothing-shifts' },
	async ({ page }) => {
		const client = await page.context().newCDPSession(page);
		await client.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 20,
			downloadThroughput: 50_000,
			uploadThroughput: 50_000,
		});
		await openAnswer(page, nightBoat);
		await untilLive(page);
		expect(await listShifts(page)).toEqual([]);
	},
);

test(
	'a place is highlighted in the text and on the map at the same time',
	{ tag: '@map-highlight' },
	async ({ page }) => {
		await openAnswer(page, 'invented-ferry/crossing');
		await untilLive(page);
		await placeInText(page, 'batumi').hover();
		await expect(placeInText(page, 'batumi')).toHaveAttribute('data-lit', '');
		await expect(litOnMap(page, 'batumi')).toBeVisible();
		await page.mouse.move(2, 2);
		await expect(litOnMap(page, 'batumi')).toHaveCount(0);
		await placeOnMap(page, 'poti').hover();
		await expect(litOnMap(page, 'poti')).toBeVisible();
		await expect(placeInText(page, 'poti')).toHaveAttribute('data-lit', '');
		await page.mouse.move(2, 2);
		await placeOnMap(page, 'batumi').focus();
		await expect(placeInText(page, 'batumi')).toHaveAttribute('data-lit', '');
		await expect(placeOnMap(page, 'batumi')).toBeFocused();
		expect(await listLit(page)).toEqual(['batumi']);
	},
);

test(
	'a map of several sheets shows one of them, with the others out of sight and out of reach',
	{ tag: '@more-interviews' },
	async ({ page }) => {
		await page.goto(interview);
		await expect(page.locator('.map-figure .sheet-stage')).toHaveCount(2);
		await expect(mapStage(page)).toHaveCount(1);
		await expect(placeOnMap(page, 'tbilisi')).toBeVisible();
		await page.goto(`${interview}?map=sukhumi-bay`);
		await expect(mapStage(page)).toHaveCount(1);
		await expect(placeOnMap(page, 'sukhumi')).toBeVisible();
		await expect(placeOnMap(page, 'tbilisi')).toHaveCount(0);
		await expect(page.locator('.map-figure .sheet-stage:visible')).toHaveCount(1);
	},
);
