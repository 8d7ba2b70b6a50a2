import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { PHONE, slowUnless } from '../support/test-variants.ts';

const interview = '/putin-kim-pact/';
const sea = '/putin-kim-pact/sea-access/';
const gas = '/putin-kim-pact/gas-pipelines/';
const nationalism = '/putin-kim-pact/nationalism/';

const large = (page: Page) => page.locator('.map-figure [data-large]');
const panel = (page: Page) => page.locator('.map-panel');
const chosen = (page: Page) => new URL(page.url()).searchParams.get('map');
const label = (page: Page, place: string) => large(page).locator(`a[data-place="${place}"]`);
const mention = (page: Page, place: string) =>
	page.locator(`.answer > .prose > p a[data-place="${place}"]`).first();
const isMovable = (page: Page) => expect(page.locator('.map-figure[data-movable]')).toBeAttached();

test.use({ reducedMotion: 'reduce' } as never);

test.describe('a place', () => {
	test(
		'chosen in the text opens its card and is highlighted in the text and on the map',
		{ tag: ['@map-cards', '@map-highlight'] },
		async ({ page }) => {
			await page.goto(sea);
			await mention(page, 'chongjin').click();
			const card = panel(page);
			await expect(card.getByRole('heading', { name: 'Chongjin' })).toBeVisible();
			await expect(card.locator('[lang=ko]')).toHaveText('청진');
			await expect(card.locator('[lang=ru]')).toHaveText('Чхонджин');
			await expect(card.locator('[lang=zh-Hans]')).toHaveText('清津');
			await expect(card).toContainText('City and port, North Korea');
			await expect(card).toContainText(/\d+ km from the Russia–North Korea land border/);
			await expect(card).toContainText('A port and steel city');
			await expect(card.getByRole('link', { name: /gazetteer/ })).toHaveAttribute(
				'href',
				/places\/chongjin\/$/,
			);
			await expect(label(page, 'chongjin')).toHaveAttribute('data-lit', '');
			await expect(mention(page, 'chongjin')).toHaveAttribute('data-lit', '');
			await page.mouse.move(300, 5);
			await expect(label(page, 'chongjin')).toHaveAttribute('data-lit', '');
			expect(chosen(page)).toBe('chongjin');
		},
	);

	test(
		'chosen on the map has a card that steps through every passage that names it',
		{ tag: '@map-cards' },
		async ({ page }) => {
			await page.goto(sea);
			await label(page, 'khasan').click();
			const card = panel(page);
			await expect(card.getByRole('status')).toHaveText(/^Passage 1 of \d+$/);
			const count = Number(/of (\d+)/.exec((await card.getByRole('status').textContent())!)![1]);
			const sentences: string[] = [];
			for (let i = 1; i < count; i++) {
				sentences.push((await card.locator('.sentence').textContent())!);
				await card.getByRole('button', { name: 'Next passage' }).click();
			}
			sentences.push((await card.locator('.sentence').textContent())!);
			await expect(card.getByRole('button', { name: 'Next passage' })).toBeDisabled();
			await page.goto('/places/khasan/');
			const listed = await page.locator('.mentions li > p:first-child').allTextContents();
			expect(sentences.map(collapseSpaces)).toEqual(listed.map(collapseSpaces));
		},
	);

	test(
		'has a card that leads to its passages, and marks the words on another page',
		{ tag: '@map-cards' },
		async ({ page }) => {
			await page.goto(sea);
			await label(page, 'khasan').click();
			const card = panel(page);
			const next = card.getByRole('button', { name: 'Next passage' });
			await expect(card.getByRole('status')).toBeVisible();
			while (!(await card.getByText('Sea access, note').isVisible())) await next.click();
			await card.getByRole('link', { name: 'Go to note' }).click();
			await expect(page.locator('.note:target')).toBeInViewport();
			expect(chosen(page)).toBe('khasan');
			while (!(await next.isDisabled()) && (await card.getByText('Sea access').isVisible()))
				await next.click();
			await card.getByRole('link', { name: /^Go to/ }).click();
			await expect(page).not.toHaveURL(/sea-access/);
			await expect
				.poll(() => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].length))
				.toBeGreaterThan(0);
			expect(chosen(page)).toBeNull();
		},
	);

	test(
		'that lies on another frame switches to that frame; one beyond every map only opens its card',
		{ tag: '@map-cards' },
		async ({ page }) => {
			await page.goto(gas);
			await page.locator('.map-figure').hover();
			await page.getByRole('button', { name: 'Table of the places' }).click();
			await panel(page).getByRole('button', { name: 'Fangchuan' }).click();
			await expect(large(page)).toHaveAttribute('data-frame', 'lower-tumen');
			await page.getByRole('button', { name: 'Table of the places' }).click();
			await panel(page).getByRole('button', { name: 'Moscow' }).click();
			await expect(panel(page).getByRole('heading', { name: 'Moscow' })).toBeVisible();
			await expect(large(page)).toHaveAttribute('data-frame', 'lower-tumen');
		},
	);

	test('without a label on the map is labelled and highlighted while it is chosen', async ({
		page,
	}) => {
		await page.goto(`${sea}?map=dunai`);
		await expect(label(page, 'dunai')).toHaveText('Dunai');
		await expect(label(page, 'dunai')).toHaveAttribute('data-lit', '');
	});
});

test.describe('the choice in the address', { tag: '@map-address' }, () => {
	test('changes with Back and Forward', async ({ page }) => {
		await page.goto(sea);
		await label(page, 'khasan').click();
		await expect(panel(page)).toBeVisible();
		await label(page, 'vladivostok').click();
		await expect(panel(page).getByRole('heading')).toHaveText('Vladivostok');
		await page.goBack();
		await expect(panel(page).getByRole('heading')).toHaveText('Khasan');
		await page.goBack();
		await expect(panel(page)).toBeHidden();
		expect(chosen(page)).toBeNull();
		await page.goForward();
		await expect(panel(page).getByRole('heading')).toHaveText('Khasan');
		expect(chosen(page)).toBe('khasan');
	});

	test('opens a view, a measure, a place or two places', async ({ page }) => {
		await page.goto(`${sea}?map=northeast-asia`);
		await expect(large(page)).toHaveAttribute('data-frame', 'northeast-asia');
		await page.goto(`${sea}?map=khasan-rajin`);
		await expect(panel(page)).toContainText('36 km');
		await page.goto(`${sea}?map=seoul`);
		await expect(large(page)).toHaveAttribute('data-frame', 'northeast-asia');
		await expect(panel(page).getByRole('heading')).toHaveText('Seoul');
		await page.goto(`${sea}?map=rajin+vladivostok`);
		await expect(panel(page)).toContainText('161 km');
	});

	test('is removed when its id is unknown, or when the page shows the same view by default', async ({
		page,
	}) => {
		await page.goto(`${sea}?map=atlantis`);
		await expect.poll(() => page.url()).not.toContain('map=');
		await expect(panel(page)).toBeHidden();
		await page.goto(`${gas}?map=northeast-asia`);
		await expect.poll(() => page.url()).not.toContain('map=');
		await page.getByRole('button', { name: 'The lower Tumen' }).click();
		await expect.poll(() => chosen(page)).toBe('lower-tumen');
		await page.getByRole('button', { name: 'Northeast Asia' }).click();
		await expect.poll(() => chosen(page)).toBeNull();
		await expect(large(page)).toHaveAttribute('data-frame', 'northeast-asia');
	});

	test('is part of the link that “Copy link to this view” copies', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(sea);
		await label(page, 'khasan').click();
		await expect(panel(page)).toBeVisible();
		await page.getByRole('link', { name: 'Copy link to this view' }).click();
		await expect
			.poll(() => page.evaluate(() => navigator.clipboard.readText()))
			.toMatch(/sea-access\/\?map=khasan$/);
	});
});

test.describe('a measure', () => {
	test(
		'chosen in a note is drawn on the map, and its card says how it was measured',
		{ tag: '@map-measures' },
		async ({ page }) => {
			await page.goto(`${nationalism}#n-fifty-km`);
			await page.locator('#n-fifty-km a[data-measure="vladivostok-border"]').click();
			const card = panel(page);
			await expect(card.locator('.figure')).toHaveText('127 km');
			await expect(card).toContainText('WGS 84');
			await expect(card).toContainText('The interview says 50 km');
			await expect(card.getByRole('link', { name: /NK News/ })).toBeVisible();
			await expect(
				large(page).locator('path[data-measure="vladivostok-border"][data-lit]'),
			).toHaveCount(1);
			expect(chosen(page)).toBe('vladivostok-border');
		},
	);

	test(
		'is drawn with its figure, for every measure of the interview @slow',
		{ tag: '@map-measures' },
		async ({ page }) => {
			const { measures } = (await (await page.request.get(`${interview}map.json`)).json()) as {
				measures: Record<string, { text: string }>;
			};
			expect(Object.keys(measures).length).toBeGreaterThanOrEqual(10);
			await page.goto(sea);
			for (const [id, { text }] of Object.entries(measures)) {
				await page.goto(`${sea}?map=${id}`);
				await expect(panel(page).locator('.figure')).toHaveText(text);
				await expect(large(page).locator(`path[data-measure="${id}"]`)).toBeVisible();
				const figure = large(page).locator(`.map-label:has([data-measure="${id}"])`);
				await expect(figure).toContainText(text.replace(' km', ''));
				await expect(figure).toBeVisible();
			}
		},
	);
});

test.describe('while the reader scrolls', () => {
	const answerAt = (page: Page, id: string) =>
		page.evaluate((answer) => document.getElementById(answer)!.scrollIntoView(), id);
	const frame = (page: Page) => large(page).getAttribute('data-frame');

	test(
		'the map follows the answer being read, until the reader moves the map',
		{ tag: '@map-follow' },
		async ({ page }) => {
			await page.goto(interview);
			await answerAt(page, 'gas-pipelines');
			await expect.poll(() => frame(page)).toBe('northeast-asia');
			await answerAt(page, 'sea-access');
			await expect.poll(() => frame(page)).toBe('lower-tumen');
			await page.evaluate(() => scrollTo(0, 0));
			await expect.poll(() => frame(page)).toBe('border-region');
			await page.locator('.map-figure').hover();
			await isMovable(page);
			await page.getByRole('button', { name: 'Closer' }).click();
			await answerAt(page, 'gas-pipelines');
			await page.waitForTimeout(400);
			expect(await frame(page)).toBe('border-region');
			await page.getByRole('button', { name: 'Follow the text' }).click();
			await expect.poll(() => frame(page)).toBe('northeast-asia');
			await expect(page.getByRole('button', { name: 'Follow the text' })).toBeHidden();
		},
	);

	test(
		'the map moves only once when the reader pages fast, to the answer where the reader stops',
		{ tag: '@map-follow' },
		async ({ page }) => {
			await page.clock.install();
			await page.goto(interview);
			await page.waitForTimeout(400);
			await page.locator('.map-figure').evaluate((figure) => {
				const views: string[] = [];
				Object.assign(window, { views });
				new MutationObserver(() => views.push((figure as HTMLElement).dataset['view']!)).observe(
					figure,
					{ attributeFilter: ['data-view'] },
				);
			});
			await page.clock.pauseAt(Date.now() + 1000);
			for (const id of ['sea-access', 'gas-pipelines', 'nationalism', 'gas-pipelines']) {
				await answerAt(page, id);
				await page.waitForTimeout(50);
			}
			await page.clock.resume();
			await expect.poll(() => frame(page)).toBe('northeast-asia');
			await page.waitForTimeout(400);
			expect(await page.evaluate(() => (window as never as { views: string[] }).views)).toEqual([
				'northeast-asia',
			]);
		},
	);

	for (const zoom of [0.67, 1.25])
		test(
			`the map follows the text steadily with the browser zoomed to ${zoom * 100} %${slowUnless(zoom > 1)}`,
			{ tag: '@map-follow' },
			async ({ browser }) => {
				const page = await browser.newPage({
					viewport: { width: Math.round(1600 / zoom), height: Math.round(900 / zoom) },
					deviceScaleFactor: zoom,
					reducedMotion: 'reduce',
				});
				await page.goto(interview);
				for (const [id, expectedFrame] of [
					['sea-access', 'lower-tumen'],
					['gas-pipelines', 'northeast-asia'],
					['sea-access', 'lower-tumen'],
				] as const) {
					await answerAt(page, id);
					await expect.poll(() => frame(page)).toBe(expectedFrame);
					await page.mouse.wheel(0, 3);
					await page.waitForTimeout(250);
					expect(await frame(page)).toBe(expectedFrame);
				}
				await page.close();
			},
		);

	test(
		'the map changes without animation under reduced motion',
		{ tag: '@reduced-motion' },
		async ({ page }) => {
			await page.goto(interview);
			await answerAt(page, 'nationalism');
			await expect(page.locator('.map-figure')).toHaveAttribute('data-view', 'vladivostok-coast');
			const view = large(page).locator('.map-view');
			const before = await view.getAttribute('x');
			await page.waitForTimeout(300);
			expect(await view.getAttribute('x')).toBe(before);
			expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		},
	);
});

test.describe('with the keyboard alone', () => {
	test(
		'the map is one tab stop: arrows move between places, Enter opens a card, Escape leaves the map',
		{ tag: '@map-keyboard' },
		async ({ page }) => {
			await page.goto(gas);
			await expect(page.locator('.map-label a[tabindex="0"]')).toHaveCount(1);
			await page.locator('.map-label a[tabindex="0"]').focus();
			await isMovable(page);
			const focused = () =>
				page.evaluate(() => (document.activeElement as HTMLElement).dataset['place']);
			expect(await focused()).toBe('vladivostok');
			await page.keyboard.press('ArrowUp');
			expect(await focused()).toBe('khabarovsk');
			await page.keyboard.press('ArrowUp');
			expect(await focused()).toBe('komsomolsk');
			await page.keyboard.press('ArrowDown');
			expect(await focused()).toBe('khabarovsk');
			await expect(page.locator('.map-label a[tabindex="0"]')).toHaveCount(1);
			await page.keyboard.press('Enter');
			await expect(panel(page).getByRole('heading')).toHaveText('Khabarovsk');
			await expect(panel(page)).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(panel(page)).toBeHidden();
			expect(await focused()).toBe('khabarovsk');
			const view = large(page).locator('.map-view');
			await page.keyboard.press('+');
			await expect(view).toHaveAttribute('width', '160%');
			await page.keyboard.press('Shift+ArrowRight');
			await expect(view).not.toHaveAttribute('x', '-30%');
			await page.keyboard.press('0');
			await expect(view).toHaveAttribute('width', '100%');
			await page.keyboard.press('Escape');
			expect(await focused()).toBeUndefined();
		},
	);

	test('a place in the text opens its card, and Escape returns the focus to the place', async ({
		page,
	}) => {
		await page.goto(sea);
		await mention(page, 'chongjin').focus();
		await page.keyboard.press('Enter');
		await expect(panel(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(mention(page, 'chongjin')).toBeFocused();
	});
});

test(
	'the wheel scrolls the page; with Ctrl, or after a click on the map, it zooms the map',
	{ tag: '@map-zoom' },
	async ({ page }) => {
		await page.goto(gas);
		const slot = large(page);
		await slot.hover();
		await isMovable(page);
		const width = () => slot.locator('.map-view').getAttribute('width');
		await page.mouse.wheel(0, -200);
		await page.waitForTimeout(100);
		expect(await width()).toBe('100%');
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -200);
		await page.keyboard.up('Control');
		await expect.poll(width).not.toBe('100%');
		await page.getByRole('button', { name: 'Whole map' }).click();
		await slot.click({ position: { x: 30, y: 200 } });
		await page.mouse.wheel(0, -200);
		await expect.poll(width).not.toBe('100%');
	},
);

test.describe('on a phone', () => {
	test.use({ viewport: PHONE, hasTouch: true });
	const dialog = (page: Page) => page.getByRole('dialog', { name: 'Map' });

	test(
		'a tap on a place in the text opens the full-screen map with its card; Back returns to the text',
		{ tag: '@map-full-screen' },
		async ({ page }) => {
			await page.goto(sea);
			await mention(page, 'chongjin').tap();
			await expect(dialog(page)).toBeVisible();
			await expect(panel(page).getByRole('heading')).toHaveText('Chongjin');
			await expect(label(page, 'chongjin')).toHaveAttribute('data-lit', '');
			expect(chosen(page)).toBe('chongjin');
			await page.goBack();
			await expect(dialog(page)).toBeHidden();
			expect(chosen(page)).toBeNull();
			await page.goForward();
			await expect(dialog(page)).toBeVisible();
			await expect(panel(page).getByRole('heading')).toHaveText('Chongjin');
		},
	);

	test('a tap on the map chooses the nearest place within a finger’s width', async ({ page }) => {
		await page.goto(sea);
		await page.locator('[data-open-map]').last().tap();
		await isMovable(page);
		const dot = (await label(page, 'khasan').locator('circle').boundingBox())!;
		await page.touchscreen.tap(dot.x + 18, dot.y + 10);
		await expect(panel(page).getByRole('heading')).toHaveText('Khasan');
		expect(chosen(page)).toBe('khasan');
	});

	test('turning the phone keeps the history of the full-screen map; closing the map goes back to its start', async ({
		page,
	}) => {
		await page.goto(sea);
		await page.locator('[data-open-map]').last().tap();
		await isMovable(page);
		await label(page, 'khasan').tap();
		await expect(panel(page).getByRole('heading')).toHaveText('Khasan');
		await label(page, 'tumangang').tap();
		await expect(panel(page).getByRole('heading')).toHaveText('Tumangang');
		await page.setViewportSize({ width: 844, height: 390 });
		await expect(panel(page).getByRole('heading')).toHaveText('Tumangang');
		await expect(large(page)).toBeInViewport();
		await page.goBack();
		await expect(panel(page).getByRole('heading')).toHaveText('Khasan');
		await page.getByRole('button', { name: 'Close the map' }).tap();
		await expect(dialog(page)).toBeHidden();
		await expect.poll(() => chosen(page)).toBeNull();
		expect(await page.evaluate(() => history.state?.map ?? 0)).toBe(0);
	});

	test(
		'an address with a choice opens the full-screen map, and Back closes it but stays on the page',
		{ tag: ['@map-full-screen', '@map-address'] },
		async ({ page }) => {
			await page.goto(`${sea}?map=khasan-rajin`);
			await expect(dialog(page)).toBeVisible();
			await expect(panel(page).locator('.figure')).toHaveText('36 km');
			await page.goBack();
			await expect(dialog(page)).toBeHidden();
			expect(new URL(page.url()).pathname).toContain('/sea-access/');
			expect(chosen(page)).toBeNull();
		},
	);

	test(
		'the card of a place leads back to the text',
		{ tag: '@map-full-screen' },
		async ({ page }) => {
			await page.goto(interview);
			await page.locator('#nationalism [data-open-map]').first().tap();
			await isMovable(page);
			await label(page, 'vladivostok').tap();
			const next = panel(page).getByRole('button', { name: 'Next passage' });
			const where = panel(page).getByText(/^Nationalism · /);
			await expect(panel(page).getByRole('status')).toBeVisible();
			while (!(await where.isVisible())) await next.tap();
			await panel(page).getByRole('link', { name: 'Go to text' }).tap();
			await expect(dialog(page)).toBeHidden();
			await expect(
				page.locator('#nationalism a[data-place="vladivostok"]').first(),
			).toBeInViewport();
			expect(chosen(page)).toBeNull();
		},
	);

	test(
		'the full-screen map with an open card has no accessibility violations',
		{ tag: '@accessibility' },
		async ({ page }) => {
			await page.goto(`${sea}?map=rajin`);
			await expect(panel(page).locator('.sentence')).toBeVisible();
			expect(await axeViolations(page)).toEqual([]);
		},
	);
});

test(
	'the cards, the ruler and the table of places have no accessibility violations @slow',
	{ tag: '@accessibility' },
	async ({ page }) => {
		await page.goto(`${sea}?map=rajin`);
		await expect(panel(page).locator('.sentence')).toBeVisible();
		expect(await axeViolations(page)).toEqual([]);
		await page.goto(`${sea}?map=khasan-rajin`);
		await expect(panel(page).locator('.figure')).toBeVisible();
		expect(await axeViolations(page)).toEqual([]);
		for (const name of ['Measure', 'Table of the places']) {
			await page.getByRole('button', { name }).click();
			await expect(panel(page)).toBeVisible();
			expect(await axeViolations(page)).toEqual([]);
		}
	},
);

test(
	'the table lists the places with their countries, and a click on a place opens its card',
	{ tag: '@map-cards' },
	async ({ page }) => {
		await page.goto(sea);
		await page.locator('.map-figure').hover();
		await page.getByRole('button', { name: 'Table of the places' }).click();
		const rows = panel(page).getByRole('row');
		await expect(rows).toHaveCount(43);
		await expect(rows.filter({ hasText: 'Khasan' }).first()).toContainText('Russia');
		await rows.getByRole('button', { name: 'Rajin' }).click();
		await expect(panel(page).getByRole('heading')).toHaveText('Rajin');
	},
);

test.describe('when the map’s data cannot be loaded', { tag: '@missing-files' }, () => {
	test('a place in the text leads to its page', async ({ page }) => {
		await page.route('**/map.json', (route) => route.abort());
		await page.goto(sea);
		await mention(page, 'chongjin').click();
		await expect(page).toHaveURL(/places\/chongjin\/$/);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'places in the text and on the map lead to their pages, and measures to their entries',
		{ tag: '@without-scripts' },
		async ({ page }) => {
			await page.goto(`${sea}?map=rajin`);
			await expect(mention(page, 'chongjin')).toHaveAttribute('href', '/places/chongjin/');
			await expect(label(page, 'khasan')).toHaveAttribute('href', '/places/khasan/');
			await expect(page.locator('a[data-measure="khasan-rajin"]').first()).toHaveAttribute(
				'href',
				'/places/#m-khasan-rajin',
			);
			await expect(page.locator('.map-tools')).toBeHidden();
		},
	);
});

const collapseSpaces = (text: string) => text.replace(/\s+/g, ' ').trim();
