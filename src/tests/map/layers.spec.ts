import { expect, test } from '@playwright/test';
import { openAnswer, pointAtMap, scrollToAnswer } from '../support/journeys.ts';
import { expectView, mapFigure, mapStage, namesOnMap, untilLive } from '../support/map-figure.ts';
import { expectNoNameFaults } from '../support/measurements/name-faults.ts';
import { differenceOf, pictureOf } from '../support/measurements/pictures.ts';
import { WIDE } from '../support/test-variants.ts';

const interview = 'invented-ferry/';
const nightBoat = 'invented-ferry/night-boat';

test.use({ reducedMotion: 'reduce' } as never);

test(
	'a layer that is switched off leaves the ground and takes its name along',
	{ tag: '@map-layers' },
	async ({ page }) => {
		await page.goto(interview);
		await pointAtMap(page);
		const name = namesOnMap(page).filter({ hasText: '100 km from Tbilisi' });
		await expect(name).toHaveCount(1);
		const button = page.getByRole('button', { name: '100 km ring' });
		await button.focus();
		const before = await pictureOf(mapStage(page));
		await page.keyboard.press('Enter');
		await expect(mapFigure(page)).toHaveAttribute('data-off', 'tbilisi-ring');
		await expect(name).toHaveCount(0);
		await expect
			.poll(async () => differenceOf(before, await pictureOf(mapStage(page))))
			.toBeGreaterThan(0.001);
		await expectNoNameFaults(page, 'without the ring');
		await page.keyboard.press('Enter');
		await expect(name).toHaveCount(1);
		await expect
			.poll(async () => differenceOf(before, await pictureOf(mapStage(page))))
			.toBeLessThan(0.0005);
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
		await expectView(page, 'western-georgia');
		await scrollToAnswer(page, 'night-boat');
		await expectView(page, 'south-caucasus');
		await expect(button).toHaveAttribute('aria-pressed', 'false');
		await scrollToAnswer(page, 'crossing');
		await expectView(page, 'western-georgia');
		await expect(button).toHaveAttribute('aria-pressed', 'true');
	},
);

test(
	'the map tells a line that exists from one that was never built, and explains both',
	{ tag: '@map-layers' },
	async ({ page }) => {
		await openAnswer(page, nightBoat);
		await untilLive(page);
		const dashes = ['lamp-oil', 'lamp-oil-proposed'].map((layer) =>
			page
				.locator(`.map-legends [data-layer="${layer}"] svg *`)
				.evaluateAll((all) => all.map((mark) => getComputedStyle(mark).strokeDasharray).join(' ')),
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

test('the list of lines opens over the map without changing its size', async ({ page }) => {
	for (const viewport of [WIDE, { width: 844, height: 390 }, { width: 320, height: 640 }]) {
		await page.setViewportSize(viewport);
		await page.goto(interview);
		if (viewport.width < 800) await page.locator('[data-open-map]').last().click();
		const size = () => mapStage(page).evaluate((stage) => [stage.clientWidth, stage.clientHeight]);
		const before = await size();
		await page.getByText('What the lines are').click();
		await expect(page.locator('.map-lines dl')).toBeVisible();
		expect(await size()).toEqual(before);
		await page.getByText('What the lines are').click();
		await expect(page.locator('.map-lines dl')).toBeHidden();
	}
});
