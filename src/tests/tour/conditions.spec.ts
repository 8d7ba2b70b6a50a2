import { expect, test } from '@playwright/test';
import { mapDialog } from '../support/journeys.ts';
import { listFaint } from '../support/measurements/pixel-contrast.ts';
import { listSmallTargets } from '../support/measurements/small-targets.ts';
import { PHONE, ZOOMED } from '../support/test-variants.ts';
import {
	expectNoTour,
	expectStop,
	INTERVIEW,
	STOPS,
	tourBar,
	tourButton,
	tourLink,
} from './tour-bar.ts';

test.describe('on a phone', { tag: '@tour-phone' }, () => {
	test.use({ viewport: PHONE, hasTouch: true });

	test('the bar stands at the lower edge of the window, and its buttons fit a thumb', async ({
		page,
	}) => {
		await page.goto(INTERVIEW);
		await tourLink(page).tap();
		await expectStop(page, 1);
		await tourButton(page, 'Next').tap();
		await expectStop(page, 2);
		const bar = (await tourBar(page).boundingBox())!;
		expect([bar.x, bar.width, bar.y + bar.height]).toEqual([0, PHONE.width, PHONE.height]);
		for (const name of ['Back', 'Next', 'Leave']) {
			const { width, height } = (await tourButton(page, name).boundingBox())!;
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
		}
		expect(await listSmallTargets(page)).toEqual([]);
		await expect(page.locator('.reading-bar')).toBeHidden();
		await tourButton(page, 'Leave').tap();
		await expectNoTour(page);
		await expect(page.locator('.reading-bar')).toBeVisible();
	});

	test('the statement of a stop stands between the map and the bar', async ({ page }) => {
		await page.goto(`${INTERVIEW}?tour=2`);
		await expectStop(page, 2);
		const statement = (await page.locator(`#${STOPS[1].id}`).boundingBox())!;
		const map = (await page.locator('.room-map').boundingBox())!;
		const bar = (await tourBar(page).boundingBox())!;
		expect(statement.y).toBeGreaterThanOrEqual(map.y + map.height);
		expect(statement.y + statement.height).toBeLessThanOrEqual(bar.y);
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		const last = (await page.locator('footer a').last().boundingBox())!;
		expect(last.y + last.height).toBeLessThanOrEqual(bar.y);
	});

	test('the full-screen map opens over the bar, and closing it returns to the stop', async ({
		page,
	}) => {
		await page.goto(`${INTERVIEW}?tour=2`);
		await expectStop(page, 2);
		await page.locator('.map-grid').tap({ position: { x: 40, y: 60 } });
		await expect(mapDialog(page)).toBeVisible();
		await page.getByRole('button', { name: 'Close the map' }).tap();
		await expect(mapDialog(page)).toBeHidden();
		await expect(tourBar(page)).toContainText('2 of 3');
		await tourButton(page, 'Next').tap();
		await expectStop(page, 3);
	});
});

test.describe('at a zoom of 400 %', { tag: '@tour-phone' }, () => {
	test.use({ viewport: ZOOMED });

	test('the bar leaves most of the window to the text, and nothing is cut off', async ({
		page,
	}) => {
		await page.goto(`${INTERVIEW}?tour=1`);
		await tourButton(page, 'Next').click();
		await expect(tourBar(page)).toContainText('2 of 3');
		const bar = (await tourBar(page).boundingBox())!;
		expect(bar.height).toBeLessThan(ZOOMED.height / 4);
		for (const name of ['Back', 'Next', 'Leave'])
			await expect(tourButton(page, name)).toBeInViewport({ ratio: 1 });
		await expect(page.locator(`#${STOPS[1].id}`)).toBeInViewport();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(ZOOMED.width);
	});
});

test.describe('in forced colours', { tag: ['@tour', '@forced-colours'] }, () => {
	test.use({ deviceScaleFactor: 2, contextOptions: { forcedColors: 'active' } });

	test('the bar and its buttons can be seen', async ({ page }) => {
		await page.goto(`${INTERVIEW}?tour=2`);
		await expectStop(page, 2);
		expect(await listFaint(page, page.locator('.tour-bar :is(b, span, button)'), 4.5)).toEqual([]);
		await expect(tourButton(page, 'Next')).toHaveCSS('border-top-style', 'solid');
	});
});

test.describe('without scripts', { tag: ['@tour-without-scripts', '@without-scripts'] }, () => {
	test.use({ javaScriptEnabled: false });

	test('the way into the tour opens the list of its stops, each with its caption and a link to its statement', async ({
		page,
	}) => {
		await page.goto(INTERVIEW);
		const list = page.locator('#tour');
		await expect(list).toBeHidden();
		await tourLink(page).click();
		await expect(list).toBeInViewport();
		for (const { id, claim, caption } of STOPS) {
			const entry = list.getByRole('listitem').filter({ hasText: claim });
			await expect(entry).toContainText(caption);
			await expect(entry.getByRole('link', { name: claim })).toHaveAttribute('href', `#${id}`);
		}
		await list.getByRole('link', { name: STOPS[2].claim }).click();
		await expect(page.locator(`#${STOPS[2].id}`)).toBeInViewport();
	});
});
