import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PHONE } from '../support/test-variants.ts';

const file = new URL('../../../content/interviews/putin-kim-pact/timeline.json', import.meta.url);
const events: { id: string; sources: string[] }[] = JSON.parse(readFileSync(file, 'utf8'));

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'the timeline lists every event once, in order, in two regions',
		{ tag: ['@timeline', '@without-scripts'] },
		async ({ page }) => {
			await page.goto('/timeline/#famine');
			const ids = (part: string) =>
				page.locator(`${part} .event`).evaluateAll((all) => all.map(({ id }) => id));
			expect(await ids('main')).toEqual(events.map(({ id }) => id));
			const before = await ids('section.region:not(.since)');
			expect([...before, ...(await ids('.turn')), ...(await ids('.since'))]).toEqual(
				await ids('main'),
			);
			await expect(page.getByRole('heading', { name: 'Before the interview' })).toBeVisible();
			await expect(page.getByRole('heading', { name: /^Since 12 October 2023/ })).toBeVisible();
			await expect(page.locator('#famine')).toBeInViewport();
			await expect(page.locator('#famine')).not.toHaveCSS('background-image', 'none');
		},
	);

	test(
		'an event without a source says so, and every other event cites its sources',
		{ tag: '@timeline' },
		async ({ page }) => {
			await page.goto('/timeline/');
			const unsourced = page.locator('.event', { hasText: 'no source consulted' });
			await expect(unsourced).toHaveCount(
				events.filter(({ sources }) => sources.length === 0).length,
			);
			await expect(
				page.locator('.event', { has: page.locator('a[href*="/sources/#"]') }),
			).toHaveCount(events.filter(({ sources }) => sources.length > 0).length);
		},
	);

	test(
		'a note and an answer lead to their events, and an event leads back to its answer',
		{ tag: '@timeline' },
		async ({ page }) => {
			await page.goto('/putin-kim-pact/gas-pipelines/#n-kogas-2003');
			await page
				.locator('#n-kogas-2003')
				.getByRole('link', { name: /^2003: Gazprom/ })
				.click();
			await expect(page).toHaveURL('/timeline/#gazprom-kogas');
			await page
				.locator('#gazprom-kogas')
				.getByRole('link', { name: 'Answer 4, Gas pipelines', exact: true })
				.click();
			await expect(page).toHaveURL('/putin-kim-pact/gas-pipelines/');
			await page
				.locator('.answer > .in-time')
				.getByRole('link', { name: /^2011: / })
				.click();
			await expect(page.locator('#ulan-ude-talks')).toBeInViewport();
		},
	);
});

test.describe('the current event', { tag: '@timeline' }, () => {
	const current = 'time-line [aria-current]';

	test('is the one in the address, also after Back', async ({ page }) => {
		await page.goto('/timeline/#famine');
		await expect(page.locator(current)).toHaveId('famine');
		await page.getByRole('link', { name: '24 August 1992', exact: true }).click();
		await expect(page).toHaveURL('/timeline/#beijing-seoul');
		await expect(page.locator(current)).toHaveId('beijing-seoul');
		await page.goBack();
		await expect(page.locator(current)).toHaveId('famine');
	});

	test('is set by a click or the focus; its place is highlighted on the map, the address stays the same', async ({
		page,
	}) => {
		await page.goto('/timeline/');
		const highlightedPlace = (place: string) =>
			page.locator(`.room-map [data-large] [data-place="${place}"][data-lit]`).first();
		await page.locator('#summit-2023 .what').click();
		await expect(page.locator(current)).toHaveId('summit-2023');
		await expect(highlightedPlace('vostochny')).toBeVisible();
		await page.locator('#rail-bridge a').first().focus();
		await expect(page.locator(current)).toHaveId('rail-bridge');
		await expect(page.locator('#rail-bridge a').first()).toBeFocused();
		await expect(highlightedPlace('friendship-bridge')).toBeVisible();
		await page.locator('#famine .what').click();
		await expect(page.locator('.room-map [data-lit]')).toHaveCount(0);
		await expect(page).toHaveURL('/timeline/');
	});

	test('is only marked on a phone, and the map stays closed until its button is clicked', async ({
		page,
	}) => {
		await page.setViewportSize(PHONE);
		await page.goto('/timeline/#summit-2023');
		await expect(page.locator(current)).toHaveId('summit-2023');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await page.getByRole('link', { name: 'Map', exact: true }).click();
		await expect(page.getByRole('dialog', { name: 'Map' })).toBeVisible();
	});
});

test(
	'the places of an event are highlighted while the pointer is on the event',
	{ tag: '@timeline' },
	async ({ page }) => {
		await page.goto('/timeline/#free-zone');
		await page.locator('#free-zone .what').hover();
		await expect(page.locator('.room-map [data-place="rajin"][data-lit]').first()).toBeVisible();
		await expect(page.locator('.room-map [data-place="sonbong"][data-lit]').first()).toBeVisible();
	},
);

test(
	'for an event that does not exist the nearest event is suggested',
	{ tag: '@wrong-fragments' },
	async ({ page }) => {
		await page.goto('/timeline/#gazprom-kogaz');
		await page
			.getByRole('status')
			.getByRole('link', { name: /^12 May 2003: Gazprom/ })
			.click();
		await expect(page.locator('#gazprom-kogas')).toHaveAttribute('aria-current', 'true');
	},
);
