import { expect, test } from '@playwright/test';
import { openAnswer, searchField, searchFor, searchResults } from '../support/journeys.ts';

test(
	'a result shows the verdict on its statement in words and shape, and names of verdicts lead to the page that lists them',
	{ tag: ['@search-verdicts', '@ledger'] },
	async ({ page }) => {
		await openAnswer(page, 'invented-ferry/night-boat');
		const dialog = await searchFor(page, 'broom cabin');
		const verdict = dialog.locator('li', { has: page.locator('a[href$="#s-swept-deck"]') });
		await expect(verdict.getByRole('paragraph')).toHaveText(
			/^true when said: until the broom was sold\. .*keeps the broom in a locked cabin/,
		);
		const mark = await verdict.locator('.verdict svg').boundingBox();
		expect(mark!.width).toBeGreaterThan(8);
		await searchField(page).fill('wrong');
		await expect(dialog.getByRole('status')).toContainText('1 list of verdicts');
		await searchResults(page, 'Then and since').click();
		await expect(page).toHaveURL(/\/invented-ferry\/then-and-since\/\?verdict=wrong-when-said$/);
		await expect(page.locator('#s-far-sea')).toBeVisible();
		await expect(page.locator('#s-no-pipe')).toBeHidden();
	},
);
