import { expect, type Page, test } from '@playwright/test';
import { openAndWait } from '#src/tools/serve/traffic.ts';
import { largeMap, openAnswer } from '../support/journeys.ts';
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
		expect(await listShifts(page)).toEqual([]);
	},
);

test(
	'a place is highlighted in the text and on the map at the same time',
	{ tag: '@map-highlight' },
	async ({ page }) => {
		await openAnswer(page, 'invented-ferry/crossing');
		const mention = page.locator('.answer a[data-place]').first();
		const id = await mention.getAttribute('data-place');
		await mention.hover();
		await expect(mention).toHaveAttribute('data-lit', '');
		const label = page.locator(`.map-figure a[data-place="${id}"]`);
		await expect(label.first()).toHaveAttribute('data-lit', '');
		await page.mouse.move(2, 2);
		await largeMap(page).locator('a[data-place]').first().focus();
		await expect(largeMap(page).locator('a[data-lit]').first()).toBeFocused();
	},
);

test(
	'a click makes a small map the large one, until the reader chooses “Follow the text”',
	{ tag: '@map-frames' },
	async ({ page }) => {
		await openAnswer(page, nightBoat);
		await page.getByRole('button', { name: 'Western Georgia' }).click();
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'western-georgia');
		await page.getByRole('button', { name: 'Follow the text' }).click();
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'south-caucasus');
	},
);

test(
	'a click on the outline of a frame opens that frame',
	{ tag: '@map-frames' },
	async ({ page }) => {
		await page.goto(interview);
		await page.locator('.map-figure').hover();
		await expect(page.locator('.map-figure[data-movable]')).toBeAttached();
		const outline = largeMap(page).locator('[data-frame-link="western-georgia"]');
		const { x, y, width } = (await outline.boundingBox())!;
		await page.mouse.click(x + width / 2, y + 3);
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'western-georgia');
		const key = largeMap(page).locator('[data-frame-link="south-caucasus"]');
		await key.first().click();
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'south-caucasus');
	},
);
