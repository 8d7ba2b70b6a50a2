import { expect, test } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '#src/tools/serve/chromium.ts';

test.use({
	viewport: { width: 1280, height: 800 },
	launchOptions: {
		executablePath: requireChromium(),
		args: [...CHROMIUM_FLAGS, '--blink-settings=minimumFontSize=24'],
	},
});

test(
	'with a smallest size of type of 24 px the title of a small map stands above it',
	{ tag: '@zoom' },
	async ({ page }) => {
		await page.goto('invented-ferry/crossing/');
		const small = page.locator('.map-slot:not([data-large])').first();
		const title = small.locator('.map-title');
		await expect(title).toHaveCSS('font-size', '24px');
		const plate = (await small.locator('.map-plate').boundingBox())!;
		const { y, height } = (await title.boundingBox())!;
		const letters = await title.evaluate((element) => {
			const range = new Range();
			range.selectNodeContents(element);
			const { top, bottom, right } = range.getBoundingClientRect();
			return { top, bottom, right };
		});
		expect(letters.top).toBeGreaterThanOrEqual(y - 1);
		expect(letters.bottom).toBeLessThanOrEqual(y + height + 1);
		expect(y + height).toBeLessThanOrEqual(plate.y + 1);
	},
);
