import { expect, test } from '@playwright/test';
import { tabThrough } from '../support/measurements/tab-stops.ts';
import { PAGES, PHONE, slowUnless, WIDE, ZOOMED } from '../support/test-variants.ts';

/** The pages with a map or a list beside the text, or with bars that could cover what has the focus. */
const OFTEN = new Set(['/invented-ferry/crossing/', '/places/batumi/', '/timeline/']);

for (const path of PAGES) {
	for (const viewport of [WIDE, PHONE, ZOOMED]) {
		test(
			`${path}: Tab leads to nothing that cannot be seen, at ${viewport.width} × ${viewport.height}${slowUnless(OFTEN.has(path) && viewport !== PHONE)}`,
			{ tag: '@focus' },
			async ({ page }) => {
				await page.setViewportSize(viewport);
				await page.goto(path);
				const stops = await tabThrough(page);
				expect(stops.length).toBeGreaterThan(5);
				expect(stops.filter(({ isSeen }) => !isSeen).map(({ html }) => html)).toEqual([]);
			},
		);
	}
}

for (const viewport of [WIDE, PHONE, ZOOMED]) {
	test(
		`a notice about the address covers nothing that Tab leads to, at ${viewport.width} × ${viewport.height}${slowUnless(viewport === ZOOMED)}`,
		{ tag: '@focus' },
		async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.goto('/invented-ferry/crossing/#n-sailing');
			await expect(page.getByRole('button', { name: 'Close this notice' })).toBeVisible();
			const stops = await tabThrough(page);
			expect(stops.filter(({ isSeen }) => !isSeen).map(({ html }) => html)).toEqual([]);
		},
	);

	test(
		`the button “Clear marks” covers nothing that Tab leads to, at ${viewport.width} × ${viewport.height}${slowUnless(viewport === ZOOMED)}`,
		{ tag: '@focus' },
		async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.addInitScript(() => {
				sessionStorage.setItem('found', '["/invented-ferry/crossing/", ["the"]]');
			});
			await page.goto('/invented-ferry/crossing/');
			await expect(page.getByRole('button', { name: 'Clear marks' })).toBeVisible();
			const stops = await tabThrough(page);
			expect(stops.filter(({ isSeen }) => !isSeen).map(({ html }) => html)).toEqual([]);
		},
	);
}
