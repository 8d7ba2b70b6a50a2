import { expect, test } from '@playwright/test';
import { openAnswer, openNote, searchFor } from '../support/journeys.ts';
import { listSmallTargets } from '../support/measurements/small-targets.ts';
import { PAGES, PHONE, slowUnless, WIDE } from '../support/test-variants.ts';

/** The pages whose links stand closest to each other. */
const OFTEN = new Set(['/invented-ferry/crossing/', '/sources/', '/timeline/', '/topics/']);

for (const [name, options] of Object.entries({
	'with a mouse, wide': { viewport: WIDE },
	'with a finger, narrow': { viewport: PHONE, hasTouch: true },
})) {
	test.describe(
		`targets are large enough or far enough apart, ${name}`,
		{ tag: '@target-size' },
		() => {
			test.use(options);

			for (const path of PAGES) {
				test(`${path}${slowUnless(OFTEN.has(path))}`, async ({ page }) => {
					await page.goto(path);
					await page.evaluate(() => {
						for (const list of document.querySelectorAll('details')) list.open = true;
					});
					expect(await listSmallTargets(page)).toEqual([]);
				});
			}

			test('an open note, and the search dialog', async ({ page }) => {
				await openAnswer(page, 'invented-ferry/crossing');
				await openNote(page, 'berth-name');
				expect(await listSmallTargets(page)).toEqual([]);
				const dialog = await searchFor(page, 'lamp oil');
				await expect(dialog.getByRole('link').first()).toBeVisible();
				expect(await listSmallTargets(page)).toEqual([]);
			});
		},
	);
}
