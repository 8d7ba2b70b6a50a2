import { expect, type Page, test } from '@playwright/test';
import { PHONE } from '../support/test-variants.ts';

const sea = '/putin-kim-pact/sea-access/';
const nationalism = '/putin-kim-pact/nationalism/';
const large = (page: Page) => page.locator('.map-figure [data-large]');
const panel = (page: Page) => page.locator('.map-panel');
const view = (page: Page) => large(page).locator('.map-view');

test.use({ reducedMotion: 'reduce' } as never);

test('the buttons of the map still work after a drag', async ({ page }) => {
	await page.goto(sea);
	await page.locator('.map-figure').hover();
	await expect(page.locator('.map-figure[data-movable]')).toBeAttached();
	await page.getByRole('button', { name: 'Closer' }).click();
	const { x, y } = (await large(page).boundingBox())!;
	await page.mouse.move(x + 300, y + 200);
	await page.mouse.down();
	await page.mouse.move(x + 240, y + 170, { steps: 4 });
	await page.mouse.up();
	await expect(view(page)).not.toHaveAttribute('x', '-30%');
	await page.getByRole('button', { name: 'Whole map' }).click();
	await expect(view(page)).toHaveAttribute('width', '100%');
});

test('zooming keeps the focus on the map, and one place of the map in the tab order', async ({
	page,
}) => {
	await page.goto(`${sea}?map=border-region`);
	await large(page).locator('a[data-place="hoeryong"]').focus();
	await expect(page.locator('.map-figure[data-movable]')).toBeAttached();
	for (const width of ['160%', '256%', '409.6%']) {
		await page.keyboard.press('+');
		await expect(view(page)).toHaveAttribute('width', width);
	}
	const inMap = () => page.evaluate(() => document.activeElement!.closest('.map-slots') !== null);
	expect(await inMap()).toBe(true);
	await expect(page.locator('.map-label a[tabindex="0"]')).toHaveCount(1);
	await expect(page.locator('.map-label a[tabindex="0"]')).toBeVisible();
});

test(
	'after printing the map shows the same frame and zoom as before',
	{ tag: '@map-keeps-state' },
	async ({ page }) => {
		await page.goto(`${sea}?map=northeast-asia`);
		await page.getByRole('button', { name: 'Closer' }).click();
		await expect(view(page)).toHaveAttribute('width', '160%');
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(large(page)).toHaveAttribute('data-frame', 'lower-tumen');
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(large(page)).toHaveAttribute('data-frame', 'northeast-asia');
		await expect(view(page)).toHaveAttribute('width', '160%');
	},
);

test('Forward after a reload opens the card of the chosen place again', async ({ page }) => {
	await page.goto(sea);
	await large(page).locator('a[data-place="khasan"]').click();
	await expect(panel(page)).toBeVisible();
	await page.goBack();
	await page.reload();
	await page.goForward();
	await expect(panel(page).getByRole('heading')).toHaveText('Khasan');
});

test(
	'a link within the page leaves the map where the reader moved it',
	{ tag: '@map-keeps-state' },
	async ({ page }) => {
		await page.goto('/putin-kim-pact/');
		await page.locator('.map-figure').hover();
		await expect(page.locator('.map-figure[data-movable]')).toBeAttached();
		await page.getByRole('button', { name: 'Closer' }).click();
		await page.locator('#questions a').nth(3).click();
		await page.waitForTimeout(400);
		await expect(large(page)).toHaveAttribute('data-frame', 'border-region');
		await expect(page.getByRole('button', { name: 'Follow the text' })).toBeVisible();
	},
);

test('a chosen place without a label is labelled in the language of the map', async ({ page }) => {
	await page.goto(`${sea}?map=dunai`);
	await page.locator('[data-names]').selectOption('ru');
	await expect(large(page).locator('a[data-place="dunai"] text')).toHaveText('Дунай');
	await page.goto(`${nationalism}?map=dunai`);
	await expect(large(page).locator('a[data-place="dunai"] text')).toHaveText('Дунай');
});

test.describe('on a phone', () => {
	test.use({ viewport: PHONE, hasTouch: true });

	test('a note stays open under the full-screen map that was opened from it', async ({ page }) => {
		await page.goto(nationalism);
		await page.locator('.marker[data-note="fifty-km"]').tap();
		const note = page.getByRole('dialog', { name: /^Note/ });
		await note.locator('a[data-measure]').first().tap();
		await expect(panel(page).locator('.figure')).toHaveText('127 km');
		await page.getByRole('button', { name: 'Close the map' }).tap();
		await expect(page.getByRole('dialog', { name: 'Map' })).toBeHidden();
		await expect(note).toBeVisible();
		await page.goBack();
		await expect(note).toBeHidden();
	});
});
