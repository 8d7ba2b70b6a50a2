import { expect, type Page, test } from '@playwright/test';
import { listLabelFaults, slotSelector } from '../support/map-figure.ts';
import { WIDE } from '../support/test-variants.ts';

const interview = '/putin-kim-pact/';
const gas = '/putin-kim-pact/gas-pipelines/';
const large = (page: Page) => page.locator('.map-figure [data-large]');
const layers = {
	Railways: '.map-rail',
	'Gas lines': '.map-gas',
	'Proposed, not built': '.map-gas-proposed',
	'Rason zone': '.map-zone',
	'50 km ring': '.map-ring',
	'Sea border': '.map-sea-border',
};

test.use({ reducedMotion: 'reduce' } as never);

test(
	'the legend switches each layer off and on, with its labels, on every frame',
	{ tag: '@map-layers' },
	async ({ page }) => {
		await page.goto(interview);
		await page.locator('.map-figure').hover();
		for (const [name, selector] of Object.entries(layers)) {
			const button = page.getByRole('button', { name, exact: true });
			const drawn = page.locator(`.map-slots .map-ground ${selector}`);
			const isDrawn = () =>
				drawn.evaluateAll((all) => all.some((one) => getComputedStyle(one).display !== 'none'));
			expect(await isDrawn(), name).toBe(true);
			await button.click();
			await expect(button).toHaveAttribute('aria-pressed', 'false');
			await expect.poll(isDrawn, name).toBe(false);
			await button.click();
			await expect(button).toHaveAttribute('aria-pressed', 'true');
			await expect.poll(isDrawn, name).toBe(true);
		}
		await page.getByRole('button', { name: 'Rason zone' }).click();
		await expect(large(page).getByText('Rason zone')).toBeHidden();
		expect(await listLabelFaults(page, slotSelector)).toEqual([]);
	},
);

test(
	'a layer that an answer is about is switched on when the reader reaches the answer',
	{ tag: '@map-layers' },
	async ({ page }) => {
		await page.goto(interview);
		await page.locator('.map-figure').hover();
		const button = page.getByRole('button', { name: 'Proposed, not built' });
		await button.click();
		await expect(button).toHaveAttribute('aria-pressed', 'false');
		await page.evaluate(() => document.getElementById('sea-access')!.scrollIntoView());
		await expect(large(page)).toHaveAttribute('data-frame', 'lower-tumen');
		await expect(button).toHaveAttribute('aria-pressed', 'false');
		await page.evaluate(() => document.getElementById('gas-pipelines')!.scrollIntoView());
		await expect(large(page)).toHaveAttribute('data-frame', 'northeast-asia');
		await expect(button).toHaveAttribute('aria-pressed', 'true');
	},
);

test(
	'the map of the gas answer draws the Korean and the Chinese option differently and explains both',
	{ tag: '@map-layers' },
	async ({ page }) => {
		await page.goto(gas);
		await expect(large(page)).toHaveAttribute('data-frame', 'northeast-asia');
		for (const text of ['Korean option', 'Chinese option'])
			await expect(large(page).getByText(text).filter({ visible: true })).toHaveCount(1);
		await expect(
			large(page)
				.getByText(/never built/)
				.filter({ visible: true })
				.first(),
		).toBeVisible();
		await expect(
			large(page)
				.getByText(/since 2019/)
				.filter({ visible: true })
				.first(),
		).toBeVisible();
		const dashes = ['gas-korea', 'gas-power-of-siberia'].map((id) =>
			large(page)
				.locator(`[data-layer="${id}"]:not(svg)`)
				.first()
				.evaluate((line) => getComputedStyle(line).strokeDasharray),
		);
		const [korean, chinese] = await Promise.all(dashes);
		expect(korean).not.toBe(chinese);
		await page.getByText('What the lines are').click();
		const legend = page.locator('.map-lines');
		await expect(legend).toContainText('schematic');
		await expect(legend).toContainText(/Power of Siberia.*December 2019/s);
		await expect(legend).toContainText(/Korean option.*12 May 2003.*never built/s);
	},
);

test('the list of lines opens over the maps without changing their size', async ({ page }) => {
	for (const viewport of [WIDE, { width: 844, height: 390 }, { width: 320, height: 640 }]) {
		await page.setViewportSize(viewport);
		await page.goto(interview);
		if (viewport.width < 1100) await page.locator('[data-open-map]').last().click();
		const size = () => large(page).evaluate((slot) => [slot.clientWidth, slot.clientHeight]);
		const before = await size();
		await page.getByText('What the lines are').click();
		await expect(page.locator('.map-lines dl')).toBeVisible();
		expect(await size()).toEqual(before);
		await page.getByText('What the lines are').click();
		await expect(page.locator('.map-lines dl')).toBeHidden();
	}
});

test(
	'a click on the outline of a frame opens that frame',
	{ tag: '@map-frames' },
	async ({ page }) => {
		await page.goto(interview);
		await page.locator('.map-figure').hover();
		await expect(page.locator('.map-figure[data-movable]')).toBeAttached();
		const outline = large(page).locator('[data-frame-link="lower-tumen"]');
		const { x, y, width } = (await outline.boundingBox())!;
		await page.mouse.click(x + width / 2, y + 1);
		await expect(large(page)).toHaveAttribute('data-frame', 'lower-tumen');
		const key = large(page).locator('[data-frame-link="border-region"]');
		await key.first().click();
		await expect(large(page)).toHaveAttribute('data-frame', 'border-region');
	},
);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'all layers are drawn, and the legend explains them',
		{ tag: ['@without-scripts', '@map-layers'] },
		async ({ page }) => {
			await page.goto(gas);
			for (const selector of Object.values(layers))
				await expect(page.locator(`.map-slots .map-ground ${selector}`).first()).toBeVisible();
			await page.getByText('What the lines are').click();
			await expect(page.locator('.map-lines')).toContainText('never built');
		},
	);
});
