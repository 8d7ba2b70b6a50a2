import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { averageLineLength, LINE_LENGTH } from '../support/measurements/line-length.ts';
import { openWithFonts } from '../support/map-figure.ts';
import { MIDDLE } from '../support/test-variants.ts';
import { listCoveredSentences } from '../support/measurements/covered-sentences.ts';

for (const { id } of currentEdition().interviews) {
	test(
		`a full line of the answers of ${id} has 58 to 70 characters on average`,
		{ tag: '@line-length' },
		async ({ page }) => {
			for (const width of [1440, 1024]) {
				await page.setViewportSize({ width, height: 800 });
				await openWithFonts(page, `${id}/`);
				const average = await averageLineLength(page);
				// The answers of an interview may all be short.
				if (average === undefined) continue;
				expect(average!, `${width} px`).toBeGreaterThanOrEqual(LINE_LENGTH.least);
				expect(average!, `${width} px`).toBeLessThanOrEqual(LINE_LENGTH.most);
			}
		},
	);

	test(
		`no note of ${id} covers the sentence that it is about`,
		{ tag: '@note-popover' },
		async ({ page }) => {
			test.slow();
			await page.setViewportSize(MIDDLE);
			await page.goto(`${id}/`);
			expect(await listCoveredSentences(page)).toEqual([]);
		},
	);
}
