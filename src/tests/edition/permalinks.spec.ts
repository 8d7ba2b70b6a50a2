import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import {
	expectMoved,
	expectViewsOpen,
	listDeadAddresses,
	readPermalinkRecord,
} from '../expectations/permalink-record.ts';

const { permalinks } = currentEdition();
const { byPage, moved, views } = readPermalinkRecord('.');
const SHARES = 2;

for (let share = 0; share < SHARES; share++) {
	test(
		`every permalink opens with its target visible on the screen (${share + 1} of ${SHARES})`,
		{ tag: '@permalinks' },
		async ({ page }) => {
			test.setTimeout(120_000);
			const pages = [...byPage].filter((_, at) => at % SHARES === share);
			expect(await listDeadAddresses(page, pages)).toEqual([]);
		},
	);
}

test(
	'every address that has moved leads to the present one',
	{ tag: '@permalinks-moved' },
	async ({ page }) => {
		test.setTimeout(120_000);
		for (const { from, to } of moved) await expectMoved(page, from, permalinks.get(to)!);
	},
);

test(
	'every view of a map that was ever shared still opens',
	{ tag: ['@permalinks', '@map-sheets', '@map-address'] },
	async ({ page }) => {
		await expectViewsOpen(page, views);
	},
);
