import { expect, test } from '@playwright/test';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { mapStage, switchView } from '../support/map-figure.ts';

const { map } = fixtureEdition();
const descriptions = new Map(map.sheets.map(({ id, description }) => [id, description]));

test(
	'the sheet of each view is described in words to readers who do not see it',
	{ tag: '@map-description' },
	async ({ page }) => {
		await page.goto('/invented-ferry/');
		expect(map.views.length).toBeGreaterThan(map.sheets.length);
		for (const { id, sheet } of map.views) {
			await switchView(page, id);
			const group = mapStage(page).getByRole('group', { name: descriptions.get(sheet)! });
			await expect(group).toBeVisible();
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
			const stages = page.locator('.sheet-stage').filter({ visible: true });
			expect(await stages.count()).toBeGreaterThan(0);
			for (const stage of await stages.all())
				await expect(stage.getByRole('group')).toHaveAccessibleName(/.{20}/);
			await page.close();
		},
	);
