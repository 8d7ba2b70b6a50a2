import { expect, type Locator, type Page, test } from '@playwright/test';

/*
 * The record of the invented edition says where ids went that an earlier edition published. These tests run on the site
 * in a folder of its host, where a redirect that forgets the folder fails.
 */

const moved = (page: Page): Locator => page.getByText('What stood here has moved');

test(
	'the address of an answer that was renamed redirects and keeps its query and fragment',
	{ tag: '@permalinks-moved' },
	async ({ page, baseURL }) => {
		await page.goto('invented-ferry/voyage/?map=poti#n-shore');
		await expect(page).toHaveURL(`${baseURL}invented-ferry/crossing/?map=poti#n-shore`);
	},
);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'the address of a place that was renamed redirects too',
		{ tag: ['@permalinks-moved', '@without-scripts'] },
		async ({ page, baseURL }) => {
			await page.goto('places/batum/');
			await expect(page).toHaveURL(`${baseURL}places/batumi/`);
		},
	);

	test(
		'the old address of a note that went to another answer links to the note',
		{ tag: ['@permalinks-moved', '@without-scripts'] },
		({ page, baseURL }) => followsToMovedNote(page, baseURL!),
	);

	test(
		'the line about what has moved is hidden at every other address',
		{ tag: '@permalinks-moved' },
		async ({ page }) => {
			await page.goto('invented-ferry/timetable/');
			await expect(moved(page)).toBeHidden();
		},
	);
});

test(
	'the old address of a note that went to another answer links to the note',
	{ tag: '@permalinks-moved' },
	({ page, baseURL }) => followsToMovedNote(page, baseURL!),
);

test(
	'the old address of a renamed note leads to the note',
	{ tag: '@permalinks-moved' },
	async ({ page }) => {
		await page.goto('invented-ferry/crossing/#n-shore-length');
		await expect(page.locator('#n-shore')).toBeInViewport();
	},
);

test(
	'old ids are also resolved within the interview, on other pages and when they are misspelt',
	{ tag: '@permalinks-moved' },
	async ({ page }) => {
		await page.goto('invented-ferry/#voyage');
		await expect(page.locator('#q-crossing')).toBeInViewport();
		await page.goto('topics/#n-old-berth');
		const line = page.getByRole('status').filter({ hasText: 'It has moved' });
		await expect(line.getByRole('link', { name: 'Crossing, note 2' })).toBeVisible();
		await page.goto('places/battum');
		await expect(page.locator('nearest-address a')).toHaveAttribute('href', /\/places\/batumi\/$/);
	},
);

test(
	'the old address of a source with a new key leads to the source',
	{ tag: '@permalinks-moved' },
	async ({ page }) => {
		await page.goto('sources/#invented-poster');
		await expect(page.locator('#invented-timetable')).toBeInViewport();
	},
);

test(
	'the old address of a renamed event leads to the event and marks it as current',
	{ tag: '@permalinks-moved' },
	async ({ page }) => {
		await page.goto('timeline/#engine-fails');
		const event = page.locator('#invented-ferry--engine-stops');
		await expect(event).toBeInViewport();
		await expect(event).toHaveAttribute('aria-current', 'true');
	},
);

test(
	'the old address of a note that an outcome tells now opens the outcome, on both pages',
	{ tag: ['@permalinks-moved', '@notes-retired'] },
	async ({ page }) => {
		for (const path of ['invented-ferry/crossing/', 'invented-ferry/']) {
			await page.goto(`${path}#n-old-broom`);
			await expect(page.locator('#o-swept-deck')).toBeInViewport();
			await expect(page.locator('#o-swept-deck')).toContainText('true when said');
			await expect(page.locator('.fragment-notice[role]')).toHaveCount(0);
		}
		await page.goto('about/history/');
		const change = page.getByRole('listitem').filter({ hasText: 'Told by what became' }).last();
		await change.getByRole('link').click();
		await expect(page).toHaveURL(/invented-ferry\/crossing\/#o-swept-deck$/);
	},
);

/** Opens the old address of a note, finds the line above the heading, and follows its link to the note. */
async function followsToMovedNote(page: Page, site: string): Promise<void> {
	await page.goto('invented-ferry/timetable/#n-old-berth');
	await expect(moved(page)).toBeInViewport();
	const heading = page.getByRole('heading', { level: 1 });
	expect((await moved(page).boundingBox())!.y).toBeLessThan((await heading.boundingBox())!.y);
	await moved(page).getByRole('link', { name: 'Crossing, note 2' }).click();
	await expect(page).toHaveURL(`${site}invented-ferry/crossing/#n-berth-name`);
}
