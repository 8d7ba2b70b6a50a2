import { expect, type Page, test } from '@playwright/test';
import { readStatement, scrollBy } from '#src/tests/support/journeys-in-text.ts';
import { expectView, mapFigure, untilLive } from '#src/tests/support/map-figure.ts';
import { PHONE, ZOOMED } from '#src/tests/support/test-variants.ts';

const lamp = 'invented-lighthouse/lamp/';
const strip = (page: Page) => page.locator('.strip-room > .room-map');
const fold = (page: Page) => page.locator('[data-fold]');
const topOf = async (page: Page) => (await strip(page).boundingBox())!.y;
const heightOf = async (page: Page) => (await strip(page).boundingBox())!.height;

test.use({ reducedMotion: 'reduce', viewport: PHONE, hasTouch: true } as never);

test.describe('the strip of a phone', { tag: '@map-strip' }, () => {
	test('takes at most 30 % of the height with its caption, and stays in sight', async ({
		page,
	}) => {
		await page.goto(lamp);
		expect(await heightOf(page)).toBeLessThanOrEqual(PHONE.height * 0.3);
		await expect(page.locator('.map-title')).toBeInViewport({ ratio: 1 });
		await readStatement(page, 's-dark-stairs');
		expect(Math.abs(await topOf(page))).toBeLessThan(1);
		await untilLive(page);
		await expectView(page, 's-dark-stairs');
		await expect(page.locator('.map-title')).toHaveText(
			'All of the coast is dark, and not the stairs alone.',
		);
	});

	test('follows the text below it, where no other picture of the answer is needed', async ({
		page,
	}) => {
		await page.goto(lamp);
		await expect(page.locator('.map-locator')).toBeHidden();
		for (const id of ['s-ninety-steps', 's-nobody']) {
			await readStatement(page, id);
			await expectView(page, id);
		}
	});

	test('folds to its caption with one tap, moves no text, and stays folded on the next page', async ({
		page,
	}) => {
		await page.goto(lamp);
		await readStatement(page, 's-nobody');
		const place = () =>
			page.locator('#s-nobody').evaluate((piece) => piece.getBoundingClientRect().top);
		const before = await place();
		await fold(page).tap();
		await expect(page.getByRole('button', { name: 'Show map' })).toBeVisible();
		expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
		expect(await heightOf(page)).toBeLessThan(70);
		await expect(page.locator('.map-title')).toBeInViewport({ ratio: 1 });
		await page.goto('invented-ferry/crossing/');
		expect(await heightOf(page)).toBeLessThan(70);
		await fold(page).tap();
		await page.reload();
		expect(await heightOf(page)).toBeGreaterThan(200);
	});

	test('opens full screen with a tap on it, at the scene that it shows', async ({ page }) => {
		await page.goto(lamp);
		await readStatement(page, 's-ninety-steps');
		await expectView(page, 's-ninety-steps');
		const { x, y, width } = (await strip(page).boundingBox())!;
		await page.touchscreen.tap(x + width - 12, y + 12);
		await expect(page.locator('.map-dialog')).toBeVisible();
		await expectView(page, 's-ninety-steps');
		await page.goBack();
		await expect(page.locator('.map-dialog')).toBeHidden();
		await expect(strip(page).locator('.map-figure')).toBeVisible();
	});

	test('pins a statement with a tap, until the page is scrolled on', async ({ page }) => {
		await page.goto(lamp);
		await readStatement(page, 's-nobody');
		await untilLive(page);
		await expectView(page, 's-nobody');
		const box = await page
			.locator('#s-dark-stairs')
			.evaluate((piece) => piece.getClientRects()[0]!.toJSON());
		await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
		await expectView(page, 's-dark-stairs');
		await page.waitForTimeout(600);
		await scrollBy(page, 25);
		await expect(mapFigure(page)).not.toHaveAttribute('data-free');
	});

	test('lets no target of the text hide below it', async ({ page }) => {
		await page.goto(`${lamp}#n-steps`);
		await expect(page.locator('#n-steps')).toBeInViewport();
		const [note, end] = await Promise.all([
			page.locator('#n-steps').boundingBox(),
			strip(page).boundingBox(),
		]);
		expect(note!.y).toBeGreaterThanOrEqual(end!.y + end!.height - 1);
	});

	test('moves nothing while the page arrives', async ({ page }) => {
		await page.addInitScript(() => {
			Object.assign(window, { shift: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					(window as never as { shift: number }).shift += (
						entry as never as { value: number }
					).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(lamp);
		await page.mouse.wheel(0, 30);
		await untilLive(page);
		await page.waitForTimeout(300);
		expect(await page.evaluate(() => (window as never as { shift: number }).shift)).toBe(0);
	});
});

test.describe('a window too low for a strip', { tag: '@map-strip' }, () => {
	test.use({ viewport: ZOOMED });

	test('has the map at the end of the page, and a picture with each answer', async ({ page }) => {
		await page.goto(lamp);
		await expect(fold(page)).toBeHidden();
		await expect(page.locator('.map-locator')).toBeVisible();
		const text = (await page.locator('.room-text').boundingBox())!;
		expect(await topOf(page)).toBeGreaterThanOrEqual(text.y + text.height - 1);
	});
});

test.describe('without scripts', { tag: ['@map-strip', '@without-scripts'] }, () => {
	test.use({ javaScriptEnabled: false });

	test('each answer has its first scene as a picture, and the map is at the end', async ({
		page,
	}) => {
		await page.goto(lamp);
		await expect(page.locator('.map-locator')).toBeVisible();
		await expect(page.locator('.map-locator')).toContainText('The lamp that nobody lights');
		await expect(fold(page)).toBeHidden();
	});
});
