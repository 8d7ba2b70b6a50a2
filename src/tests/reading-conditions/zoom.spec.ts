import { expect, type Page, test } from '@playwright/test';
import { notePanel, openAnswer, openNote } from '../support/journeys.ts';
import { listLostText } from '../support/measurements/lost-text.ts';
import { PAGES } from '../support/test-variants.ts';

/** Sets the browser’s size of type to 32 px, twice the usual size. Lengths in rem and em follow, also in media queries. */
async function doubleType(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

test.describe('at a zoom of 200 %', { tag: '@zoom' }, () => {
	// The browser doubles every length, so that the window has half as many CSS pixels.
	test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

	for (const path of PAGES) {
		test(`${path} loses no text and does not scroll sideways`, async ({ page }) => {
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
		test(`${path} loses no text and does not scroll sideways`, async ({ page }) => {
			await doubleType(page);
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
		await doubleType(page);
		await openAnswer(page, 'invented-ferry/crossing');
		const panel = await openNote(page, 'herring-rule');
		expect((await notePanel(page).boundingBox())!.height).toBeLessThanOrEqual(844 * 0.6 + 1);
		expect(await listLostText(page)).toEqual([]);
		for (const button of await panel.getByRole('button').all()) {
			if (await button.isVisible()) await expect(button).toBeInViewport({ ratio: 1 });
		}
	});
});
