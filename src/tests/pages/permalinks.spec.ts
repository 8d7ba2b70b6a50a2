import { expect, test } from '@playwright/test';
import { FIXTURE_EDITION, fixtureEdition } from '../support/fixture-edition.ts';
import {
	expectMoved,
	expectViewsOpen,
	listDeadAddresses,
	readPermalinkRecord,
} from '../expectations/permalink-record.ts';

const { permalinks } = fixtureEdition();
const { byPage, moved, views } = readPermalinkRecord(FIXTURE_EDITION);

test(
	'every permalink opens with its target visible on the screen',
	{ tag: '@permalinks' },
	async ({ page }) => {
		expect(await listDeadAddresses(page, byPage)).toEqual([]);
	},
);

for (const { from, to } of moved)
	test(`${from} leads to the present ${to}`, { tag: '@permalinks-moved' }, async ({ page }) => {
		await expectMoved(page, from, permalinks.get(to)!);
	});

test(
	'every view of a map that was ever shared still opens, under its old id too',
	{ tag: ['@permalinks', '@permalinks-moved', '@map-sheets', '@map-address'] },
	async ({ page }) => {
		expect(views.length).toBeGreaterThan(4);
		await expectViewsOpen(page, views);
	},
);

test('entries with old ids are laid out like their neighbours', async ({ page }) => {
	for (const { path, entry, part } of [
		{ path: 'invented-ferry/crossing/#n-shore', entry: '.note', part: '.notes .note-words' },
		{ path: 'sources/#invented-timetable', entry: '.source', part: '.source > div:nth-of-type(1)' },
	]) {
		await page.goto(path);
		await expect(page.locator(`${entry}:target > span[id]:empty`)).toHaveCount(1);
		const sides = await page.locator(part).evaluateAll((all) =>
			all.map((element) => {
				const { left, right } = element.getBoundingClientRect();
				return `${Math.round(left)}–${Math.round(right)}`;
			}),
		);
		expect(sides.length).toBeGreaterThan(2);
		expect(new Set(sides).size, path).toBe(1);
	}
});
