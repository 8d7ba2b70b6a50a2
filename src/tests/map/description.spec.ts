import { expect, test } from '@playwright/test';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { switchView } from '../support/map-figure.ts';

const { map } = fixtureEdition();
const descriptions = new Map(map.frames.map(({ id, description }) => [id, description]));

test(
	'each view of the map is described in words to readers who do not see it',
	{ tag: '@map-description' },
	async ({ page }) => {
		await page.goto('/invented-ferry/');
		expect(map.views.length).toBeGreaterThan(map.frames.length);
		for (const { id, frame } of map.views) {
			await switchView(page, id);
			const large = page.locator(`.map-figure [data-large][data-frame="${frame}"]`);
			const name = descriptions.get(frame)!;
			await expect(large.getByRole('group', { name, exact: true })).toBeVisible();
		}
	},
);

for (const path of ['/', '/invented-ferry/crossing/', '/places/batumi/', '/timeline/'])
	test(
		`every map on ${path} is described in words, without scripts too`,
		{ tag: ['@map-description', '@without-scripts'] },
		async ({ browser }) => {
			const page = await browser.newPage({ javaScriptEnabled: false });
			await page.goto(path);
			const slots = await page.locator('.map-slot').all();
			expect(slots.length).toBeGreaterThan(0);
			for (const slot of slots) {
				const description = descriptions.get((await slot.getAttribute('data-frame'))!)!;
				await expect(slot.getByRole('group')).toHaveAccessibleName(description);
			}
			await page.close();
		},
	);
