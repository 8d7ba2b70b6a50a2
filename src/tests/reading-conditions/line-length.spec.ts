import { expect, test } from '@playwright/test';
import { averageLineLength, LINE_LENGTH } from '../support/measurements/line-length.ts';
import { openWithFonts } from '../support/map-figure.ts';

for (const width of [1440, 1024]) {
	test(
		`a full line of an answer has 58 to 70 characters on average in a window of ${width} px`,
		{ tag: '@line-length' },
		async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await openWithFonts(page, 'invented-ferry/crossing/');
			const average = await averageLineLength(page);
			expect(average).toBeGreaterThanOrEqual(LINE_LENGTH.least);
			expect(average).toBeLessThanOrEqual(LINE_LENGTH.most);
		},
	);
}
