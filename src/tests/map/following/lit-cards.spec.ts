import { expect, test } from '@playwright/test';
import { mapCard, openNote } from '#src/tests/support/journeys.ts';
import { readStatement, untilFollowing } from '#src/tests/support/journeys-in-text.ts';
import {
	expectMoved,
	expectView,
	listLit,
	mapStage,
	shownWindow,
	untilLive,
	untilReady,
} from '#src/tests/support/map-figure.ts';

const lamp = 'invented-lighthouse/lamp/';

test.use({ reducedMotion: 'reduce' } as never);

test.describe('what is lit says which statements speak of it', { tag: '@map-lit-cards' }, () => {
	test('an area, by a click on its land; its card leads to the statement', async ({ page }) => {
		await page.goto(lamp);
		await untilLive(page);
		await untilFollowing(page);
		await readStatement(page, 's-dark-stairs');
		await expectView(page, 's-dark-stairs');
		await page.getByRole('button', { name: 'Closer' }).hover();
		await untilReady(page);
		await expect.poll(() => listLit(page)).toContain('GE');
		const name = mapStage(page).locator('a[data-shape="GE"]:visible');
		const { x, y, height } = (await name.boundingBox())!;
		await page.mouse.click(x - 6, y + height + 6);
		await expect(mapCard(page).getByRole('heading')).toHaveText('Georgia');
		expect(await listLit(page)).toEqual(['GE']);
		await page.evaluate(() => scrollTo(0, 0));
		await mapCard(page).getByRole('link', { name: 'The stairs are dark.' }).click();
		await expect(page.locator('#s-dark-stairs')).toBeInViewport();
		await expect(page).toHaveURL(/#s-dark-stairs$/);
	});

	test('an area, by the keys alone', async ({ page }) => {
		await page.goto(lamp);
		await untilLive(page);
		await untilFollowing(page);
		await readStatement(page, 's-dark-stairs');
		await expectView(page, 's-dark-stairs');
		const name = mapStage(page).locator('a[data-shape="GE"]:visible');
		await mapStage(page).locator('a[tabindex="0"]:visible').focus();
		await untilReady(page);
		for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight'])
			if (!(await name.evaluate((link) => link === document.activeElement)))
				await page.keyboard.press(key);
		await expect(name).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(mapCard(page).getByRole('heading')).toHaveText('Georgia');
		await page.keyboard.press('Escape');
		await expect(mapCard(page)).toBeHidden();
	});
});

test(
	'an opened note draws its places and measures, until it is closed',
	{ tag: '@map-lit-cards' },
	async ({ page }) => {
		await page.goto('invented-ferry/crossing/');
		await untilLive(page);
		const before = await shownWindow(page);
		await openNote(page, 'shore');
		await expect.poll(() => listLit(page)).toEqual(['tbilisi', 'tbilisi-shore']);
		await expectMoved(page, before);
		await page.keyboard.press('Escape');
		await expect.poll(() => listLit(page)).toEqual([]);
		await expectView(page, 'western-georgia');
	},
);
