import { expect, type Page, test } from '@playwright/test';
import { openAndWait } from '#src/tools/serve/traffic.ts';
import {
	listLabelFaults,
	listViews,
	openWithFonts,
	slotSelector,
	switchView,
} from '../support/map-figure.ts';
import { slowUnless } from '../support/test-variants.ts';

const interview = '/putin-kim-pact/';
const answer = '/putin-kim-pact/gas-pipelines/';
const places = ['rajin', 'vladivostok', 'vostochny', 'khasan', 'hongui', 'rason', 'seoul'];

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

for (const width of [1100, 1280, 1440, 1700, 1920]) {
	test(
		`no label is cut off or overlaps another in any view, ${width} px wide and at any height${slowUnless(width === 1440)}`,
		{ tag: '@map-labels' },
		async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await openWithFonts(page, interview);
			for (const height of [900, 700, 1300]) {
				await page.setViewportSize({ width, height });
				for (const view of await listViews(page.locator('.map-figure'))) {
					await switchView(page, view);
					expect(await listLabelFaults(page, slotSelector), `${view}, ${height} px high`).toEqual(
						[],
					);
				}
			}
		},
	);
}

for (const width of [320, 360, 390, 768]) {
	test(
		`no label is cut off or overlaps another on the full-screen map at ${width} px${slowUnless(width === 320)}`,
		{ tag: '@map-labels' },
		async ({ page }) => {
			await page.setViewportSize({ width, height: width === 768 ? 1024 : 720 });
			await openWithFonts(page, interview);
			expect(await listLabelFaults(page, '.map-locator-view')).toEqual([]);
			expect(await listLabelFaults(page, slotSelector)).toEqual([]);
			await page.locator('[data-open-map]').first().click();
			for (const view of await listViews(page.locator('.map-figure'))) {
				await switchView(page, view);
				expect(await listLabelFaults(page, slotSelector), view).toEqual([]);
			}
		},
	);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, frame] of [
		[interview, 'border-region'],
		['/putin-kim-pact/sea-access/', 'lower-tumen'],
		[answer, 'northeast-asia'],
		['/putin-kim-pact/nationalism/', 'border-region'],
	] as const) {
		test(
			`no label on the map of ${path} is cut off or overlaps another at any size${slowUnless(path === answer)}`,
			{ tag: '@map-labels' },
			async ({ page }) => {
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
					expect(await listLabelFaults(page, slotSelector), `${width} × ${height}`).toEqual([]);
					await expect(page.locator('[data-large]')).toHaveAttribute('data-frame', frame);
				}
			},
		);
	}
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(`the map on the front page or the page of a place, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });

		test(
			'has no label that is cut off or overlaps another at any width @slow',
			{ tag: '@map-labels' },
			async ({ page }) => {
				for (const path of ['/', ...places.map((place) => `/places/${place}/`)]) {
					await page.goto(path);
					for (const width of [320, 390, 768, 1024, 1440, 1920]) {
						await page.setViewportSize({ width, height: 900 });
						if (javaScriptEnabled) await page.evaluate(() => new Promise(requestAnimationFrame));
						expect(await listLabelFaults(page, '.map-slot'), `${path} at ${width} px`).toEqual([]);
					}
				}
			},
		);

		test('marks and names the place of its page, even a place without a label', async ({
			page,
		}) => {
			await page.setViewportSize({ width: 320, height: 640 });
			for (const place of places) {
				await page.goto(`/places/${place}/`);
				await expect(page.locator('.map-label [aria-current]')).toBeVisible();
			}
		});
	});
}

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
			for (const path of [interview, answer, `${interview}#nuclear`, `${interview}#n-kogas-2003`]) {
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
		await page.goto(answer);
		expect(await listShifts(page)).toEqual([]);
	},
);

test(
	'a place is highlighted in the text and on the map at the same time',
	{ tag: '@map-highlight' },
	async ({ page }) => {
		await page.goto(answer);
		const mention = page.locator('.answer a[data-place]').first();
		const id = await mention.getAttribute('data-place');
		await mention.hover();
		await expect(mention).toHaveAttribute('data-lit', '');
		const label = page.locator(`.map-figure a[data-place="${id}"]`);
		if (await label.count()) await expect(label.first()).toHaveAttribute('data-lit', '');
		await page.mouse.move(2, 2);
		await page.locator('.map-figure [data-large] a[data-place]').first().focus();
		await expect(page.locator('.map-figure [data-large] a[data-lit]').first()).toBeFocused();
	},
);

test(
	'a click makes a small map the large one, until the reader chooses “Follow the text”',
	{ tag: '@map-frames' },
	async ({ page }) => {
		await page.goto(answer);
		await page.getByRole('button', { name: 'The lower Tumen' }).click();
		const large = page.locator('.map-figure [data-large]');
		await expect(large).toHaveAttribute('data-frame', 'lower-tumen');
		await page.getByRole('button', { name: 'Follow the text' }).click();
		await expect(large).toHaveAttribute('data-frame', 'northeast-asia');
	},
);

test(
	'buttons zoom the map in and out and show the whole map again',
	{ tag: '@map-zoom' },
	async ({ page }) => {
		await page.goto(answer);
		const view = page.locator('.map-figure [data-large] .map-view');
		await page.getByRole('button', { name: 'Closer' }).click();
		await expect(view).toHaveAttribute('width', '160%');
		await page.getByRole('button', { name: 'Further off' }).click();
		await expect(view).toHaveAttribute('width', '100%');
		await page.getByRole('button', { name: 'Closer' }).click();
		await page.getByRole('button', { name: 'Whole map' }).click();
		await expect(view).toHaveAttribute('width', '100%');
	},
);

test(
	'after a click on the map the keys move it, and Escape leaves it',
	{ tag: '@map-zoom' },
	async ({ page }) => {
		await page.goto(answer);
		const large = page.locator('.map-figure [data-large]');
		await large.click({ position: { x: 30, y: 200 } });
		await expect(page.locator('.map-slots')).toBeFocused();
		await expect(page.locator('.map-figure[data-movable]')).toBeVisible();
		await page.keyboard.press('+');
		await expect(large.locator('.map-view')).toHaveAttribute('width', '160%');
		await page.keyboard.press('Escape');
		await expect(page.locator('.map-slots')).not.toBeFocused();
	},
);

test(
	'in print the map has no buttons, and no label is cut off or overlaps another',
	{ tag: '@map-labels' },
	async ({ page }) => {
		await page.setViewportSize({ width: 630, height: 900 });
		await page.goto(answer);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.map-tools')).toBeHidden();
		expect(await listLabelFaults(page, slotSelector)).toEqual([]);
	},
);

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test(
		'the full-screen map opens, and Back closes it',
		{ tag: '@map-full-screen' },
		async ({ page }) => {
			await page.goto(answer);
			const opener = page.locator('[data-open-map]').last();
			await opener.click();
			const dialog = page.getByRole('dialog', { name: 'Map' });
			await expect(dialog.locator('.map-figure')).toBeVisible();
			await page.goBack();
			await expect(dialog).toBeHidden();
			await expect(page.locator('reading-map > .map-figure')).toHaveCount(1);
			await expect(opener).toBeFocused();
			expect(new URL(page.url()).pathname).toBe(new URL(answer, page.url()).pathname);
		},
	);

	test(
		'turning the phone keeps the full-screen map on its frame, with buttons of at least 44 px',
		{ tag: '@map-full-screen' },
		async ({ page }) => {
			await page.goto(answer);
			await page.locator('[data-open-map]').last().click();
			await page.getByRole('button', { name: 'The lower Tumen' }).click();
			await page.setViewportSize({ width: 844, height: 390 });
			await expect(page.getByRole('dialog', { name: 'Map' })).toBeVisible();
			await expect(page.locator('[data-large]')).toHaveAttribute('data-frame', 'lower-tumen');
			expect(await listLabelFaults(page, slotSelector)).toEqual([]);
			for (const button of await page
				.locator('.map-dialog :is(.map-tools, .full-screen-map-head) button')
				.all()) {
				const { width, height } = (await button.boundingBox())!;
				expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
			}
		},
	);

	test(
		'Escape closes the full-screen map and removes its history entry',
		{ tag: '@map-full-screen' },
		async ({ page }) => {
			await page.goto(answer);
			const before = await page.evaluate(() => history.length);
			await page.locator('[data-open-map]').last().click();
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog', { name: 'Map' })).toBeHidden();
			await expect.poll(() => page.evaluate(() => history.state?.map ?? false)).toBe(false);
			expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
		},
	);

	test('two fingers zoom the full-screen map', { tag: '@map-zoom' }, async ({ page }) => {
		await page.goto(answer);
		await page.locator('[data-open-map]').last().click();
		await expect(page.locator('.map-figure[data-movable]')).toBeVisible();
		const box = (await page.locator('[data-large]').boundingBox())!;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const client = await page.context().newCDPSession(page);
		const touch = (type: string, spread: number) =>
			client.send('Input.dispatchTouchEvent', {
				type: type as 'touchStart',
				touchPoints: spread
					? [
							{ x: x - spread, y, id: 0 },
							{ x: x + spread, y, id: 1 },
						]
					: [],
			});
		await touch('touchStart', 40);
		for (const spread of [50, 70, 90, 110]) await touch('touchMove', spread);
		await touch('touchEnd', 0);
		const view = page.locator('[data-large] .map-view');
		await expect
			.poll(async () => Number.parseFloat((await view.getAttribute('width'))!))
			.toBeGreaterThan(150);
	});
});
