import { expect, type Page, test } from '@playwright/test';
import { notePanel, openAnswer, openNote } from '../support/journeys.ts';
import { listLostText } from '../support/measurements/lost-text.ts';
import { PAGES, slowUnlessUsual } from '../support/test-variants.ts';

/** Sets the browser’s size of type, in px; 16 is usual. Lengths in rem and em follow, also in media queries. */
async function setType(page: Page, standard: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const fixed = Math.round(standard * 0.8125);
	await session.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
}

/** Enlarges the type by a style, as extensions and “zoom text only” do. Media queries do not follow. */
const enlargeType = (page: Page, share: string) =>
	page.evaluate((size) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`html { font-size: ${size} !important }`);
		document.adoptedStyleSheets.push(sheet);
	}, share);

/** Expects that a page does not scroll sideways, and that the switch of its colours is on the screen. */
async function expectToFit(page: Page): Promise<void> {
	const beyond = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(beyond).toBe(0);
	await expect(page.locator('theme-switch button')).toBeInViewport({ ratio: 1 });
}

test.describe('at a zoom of 200 %', { tag: '@zoom' }, () => {
	// The browser doubles every length, so that the window has half as many CSS pixels.
	test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

	for (const path of PAGES) {
		test(`${path} loses no text and does not scroll sideways${slowUnlessUsual(path)}`, async ({
			page,
		}) => {
			await page.goto(path);
			expect(await listLostText(page)).toEqual([]);
			await page.setViewportSize({ width: 512, height: 384 });
			expect(await listLostText(page)).toEqual([]);
		});
	}

	test('a note and its buttons are in sight, and a long note scrolls', async ({ page }) => {
		await openAnswer(page, 'invented-ferry/crossing');
		const panel = await openNote(page, 'herring-rule');
		expect(await listLostText(page)).toEqual([]);
		for (const button of await panel.getByRole('button').all()) {
			if (await button.isVisible()) await expect(button).toBeInViewport({ ratio: 1 });
		}
	});
});

test.describe('with type of 200 %', { tag: '@zoom' }, () => {
	for (const path of PAGES) {
		test(`${path} loses no text and does not scroll sideways${slowUnlessUsual(path)}`, async ({
			page,
		}) => {
			await setType(page, 32);
			await page.goto(path);
			const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
			expect(size).toBe('32px');
			for (const width of [1440, 1024, 390]) {
				await page.setViewportSize({ width, height: 844 });
				expect(await listLostText(page), `${width} px`).toEqual([]);
			}
		});
	}

	test('a note is at most 60 % high on a phone, and its buttons are in sight', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await setType(page, 32);
		await openAnswer(page, 'invented-ferry/crossing');
		const panel = await openNote(page, 'herring-rule');
		expect((await notePanel(page).boundingBox())!.height).toBeLessThanOrEqual(844 * 0.6 + 1);
		expect(await listLostText(page)).toEqual([]);
		for (const button of await panel.getByRole('button').all()) {
			if (await button.isVisible()) await expect(button).toBeInViewport({ ratio: 1 });
		}
	});
});

test.describe('with larger type on a narrow screen', { tag: '@zoom' }, () => {
	for (const path of PAGES) {
		test(`${path} does not scroll sideways, and its colours can be switched${slowUnlessUsual(path)}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width: 360, height: 800 });
			await setType(page, 24);
			await page.goto(path);
			await expectToFit(page);
		});
	}
});

test.describe('with type that a style enlarges', { tag: '@zoom' }, () => {
	for (const path of PAGES) {
		test(`${path} does not scroll sideways, and its colours can be switched${slowUnlessUsual(path)}`, async ({
			page,
		}) => {
			await page.goto(path);
			for (const [width, share] of [
				[1440, '200%'],
				[1280, '200%'],
				[390, '200%'],
				[360, '150%'],
			] as const) {
				await page.setViewportSize({ width, height: 844 });
				await enlargeType(page, share);
				await expectToFit(page);
			}
		});
	}
});
