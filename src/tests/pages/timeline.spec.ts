import { expect, test } from '@playwright/test';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { litOnMap, mapStage } from '../support/map-figure.ts';
import { PHONE } from '../support/test-variants.ts';

const events = fixtureEdition().interviews.flatMap((interview) => interview.events);
/** The fragment of an event of the ferry’s interview, which is not the edition’s first. */
const ferry = (event: string) => `invented-ferry--${event}`;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'the timeline lists every event once, in order, in two regions',
		{ tag: ['@timeline', '@without-scripts'] },
		async ({ page }) => {
			await page.goto(`/timeline/#${ferry('foggy-years')}`);
			const ids = (part: string) =>
				page.locator(`${part} .event`).evaluateAll((all) => all.map(({ id }) => id));
			expect(await ids('main')).toEqual(events.map(({ path }) => path.split('#')[1]));
			const before = await ids('section.region:not(.since)');
			expect([...before, ...(await ids('.turn')), ...(await ids('.since'))]).toEqual(
				await ids('main'),
			);
			await expect(page.getByRole('heading', { name: 'Before the interview' })).toBeVisible();
			await expect(page.getByRole('heading', { name: /^Since 6 May 2025/ })).toBeVisible();
			await expect(page.locator(`#${ferry('foggy-years')}`)).toBeInViewport();
			await expect(page.locator(`#${ferry('foggy-years')}`)).not.toHaveCSS(
				'background-image',
				'none',
			);
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
		'an answer leads to the events that it and its notes speak of, and an event leads back to them',
		{ tag: ['@timeline', '@note-titles'] },
		async ({ page }) => {
			const inTime = page.locator('.answer > .in-time');
			await page.goto('/invented-ferry/night-boat/');
			await inTime.getByRole('link', { name: '2 Sept 2025' }).click();
			await expect(page).toHaveURL(`/timeline/#${ferry('engine-stops')}`);
			await page
				.locator(`#${ferry('engine-stops')}`)
				.getByRole('link', { name: 'Note 1 to Answer 3, Night boat , Since: Laid up in September' })
				.click();
			await expect(page).toHaveURL('/invented-ferry/night-boat/#n-laid-up');
			await page.goBack();
			await page
				.locator(`#${ferry('engine-stops')}`)
				.getByRole('link', { name: 'Answer 3, Night boat', exact: true })
				.click();
			await expect(page).toHaveURL('/invented-ferry/night-boat/');
			await inTime.getByRole('link', { name: '3 Sept 2025' }).click();
			await expect(page.locator(`#${ferry('ferry-towed')}`)).toBeInViewport();
		},
	);
});

test.describe('the current event', { tag: '@timeline' }, () => {
	const current = 'time-line .event[aria-current]';

	test('is the one in the address, also after Back', async ({ page }) => {
		await page.goto(`/timeline/#${ferry('foggy-years')}`);
		await expect(page.locator(current)).toHaveId(ferry('foggy-years'));
		await page.locator(`#${ferry('pier-opens')} .when > a`).click();
		await expect(page).toHaveURL(`/timeline/?year=1925#${ferry('pier-opens')}`);
		await expect(page.locator(current)).toHaveId(ferry('pier-opens'));
		await page.goBack();
		await expect(page.locator(current)).toHaveId(ferry('foggy-years'));
	});

	test('is set by a click or the focus; its place is highlighted on the map, and of the address only the year changes', async ({
		page,
	}) => {
		await page.goto('/timeline/');
		const highlightedPlace = (place: string) => litOnMap(page, place);
		await page.locator(`#${ferry('pier-built')} .what`).click();
		await expect(page.locator(current)).toHaveId(ferry('pier-built'));
		await expect(highlightedPlace('batumi')).toBeVisible();
		await expect(page).toHaveURL('/timeline/?year=1901');
		await page
			.locator(`#${ferry('foggy-years')} a`)
			.first()
			.focus();
		await expect(page.locator(current)).toHaveId(ferry('foggy-years'));
		await expect(page.locator(`#${ferry('foggy-years')} a`).first()).toBeFocused();
		await expect(highlightedPlace('poti')).toBeVisible();
		await page.locator(`#${ferry('talk-day')} .what`).click({ position: { x: 5, y: 5 } });
		await expect(mapStage(page).locator('.sheet-lit:visible')).toHaveCount(0);
		await expect(page).toHaveURL('/timeline/');
	});

	test('is only marked on a phone, and the map stays closed until its button is clicked', async ({
		page,
	}) => {
		await page.setViewportSize(PHONE);
		await page.goto(`/timeline/#${ferry('pier-built')}`);
		await expect(page.locator(current)).toHaveId(ferry('pier-built'));
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await page.getByRole('link', { name: 'Map', exact: true }).click();
		await expect(page.getByRole('dialog', { name: 'Map' })).toBeVisible();
	});
});

test(
	'the places of an event are highlighted while the pointer is on the event',
	{ tag: '@timeline' },
	async ({ page }) => {
		await page.goto(`/timeline/#${ferry('boat-race')}`);
		await page.locator(`#${ferry('boat-race')} .what`).hover();
		await expect(litOnMap(page, 'batumi')).toBeVisible();
		await expect(litOnMap(page, 'poti')).toBeVisible();
	},
);

test(
	'for an event that does not exist the nearest event is suggested',
	{ tag: '@wrong-fragments' },
	async ({ page }) => {
		await page.goto(`/timeline/#${ferry('engine-stop')}`);
		await page
			.getByRole('status')
			.getByRole('link', { name: /^2 September 2025: The engine/ })
			.click();
		await expect(page.locator(`#${ferry('engine-stops')}`)).toHaveAttribute('aria-current', 'true');
	},
);

test(
	'an interview without events has no heading in the timeline',
	{ tag: '@timeline' },
	async ({ page }) => {
		await page.goto('/timeline/');
		const { interviews } = fixtureEdition();
		expect(interviews.filter((interview) => interview.events.length === 0)).toHaveLength(1);
		await expect(page.locator('time-line .region')).toHaveCount(2);
		await expect(page.locator('time-line')).not.toContainText('lighthouse');
	},
);
