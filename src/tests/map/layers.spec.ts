import { expect, test } from '@playwright/test';
import { largeMap, openAnswer, pointAtMap, scrollToAnswer } from '../support/journeys.ts';
import { listLabelFaults, slotSelector } from '../support/map-figure.ts';
import { WIDE } from '../support/test-variants.ts';

const interview = 'invented-ferry/';
const nightBoat = 'invented-ferry/night-boat';

test.use({ reducedMotion: 'reduce' } as never);

test(
	'a layer that is switched off takes its label along',
	{ tag: '@map-layers' },
	async ({ page }) => {
		await page.goto(interview);
		await pointAtMap(page);
		const label = largeMap(page).getByText('100 km from Tbilisi');
		await expect(label).toBeVisible();
		await page.getByRole('button', { name: '100 km ring' }).click();
		await expect(label).toBeHidden();
		expect(await listLabelFaults(page, slotSelector)).toEqual([]);
	},
);

test(
	'a layer that an answer is about is switched on when the reader reaches the answer',
	{ tag: '@map-layers' },
	async ({ page }) => {
		await page.goto(interview);
		await pointAtMap(page);
		const button = page.getByRole('button', { name: 'Proposed, not built' });
		await button.click();
		await expect(button).toHaveAttribute('aria-pressed', 'false');
		await scrollToAnswer(page, 'timetable');
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'western-georgia');
		await scrollToAnswer(page, 'night-boat');
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'south-caucasus');
		await expect(button).toHaveAttribute('aria-pressed', 'false');
		await scrollToAnswer(page, 'crossing');
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'western-georgia');
		await expect(button).toHaveAttribute('aria-pressed', 'true');
	},
);

test(
	'the map draws a line that exists and one that was never built differently and explains both',
	{ tag: '@map-layers' },
	async ({ page }) => {
		await openAnswer(page, nightBoat);
		await expect(largeMap(page)).toHaveAttribute('data-frame', 'south-caucasus');
		for (const text of ['Lamp oil', 'Menu pipe', 'since 1901', 'never built'])
			await expect(largeMap(page).getByText(text).filter({ visible: true })).toHaveCount(1);
		const dashes = ['lamp-oil-baku', 'lamp-oil-sevan'].map((id) =>
			largeMap(page)
				.locator(`[data-layer="${id}"]:not(svg)`)
				.first()
				.evaluate((line) => getComputedStyle(line).strokeDasharray),
		);
		const [built, proposed] = await Promise.all(dashes);
		expect(built).not.toBe(proposed);
		await page.getByText('What the lines are').click();
		const legend = page.locator('.map-lines');
		await expect(legend).toContainText('schematic');
		await expect(legend).toContainText(/Yerevan–Gyumri.*working on paper since 1901/s);
		await expect(legend).toContainText(/Kutaisi–Akhaltsikhe.*drawn by a child/s);
	},
);

test('the list of lines opens over the maps without changing their size', async ({ page }) => {
	for (const viewport of [WIDE, { width: 844, height: 390 }, { width: 320, height: 640 }]) {
		await page.setViewportSize(viewport);
		await page.goto(interview);
		if (viewport.width < 800) await page.locator('[data-open-map]').last().click();
		const size = () => largeMap(page).evaluate((slot) => [slot.clientWidth, slot.clientHeight]);
		const before = await size();
		await page.getByText('What the lines are').click();
		await expect(page.locator('.map-lines dl')).toBeVisible();
		expect(await size()).toEqual(before);
		await page.getByText('What the lines are').click();
		await expect(page.locator('.map-lines dl')).toBeHidden();
	}
});
