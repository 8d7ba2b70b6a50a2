import { expect, test } from '@playwright/test';
import { NOTE_KINDS } from '#src/shared/note-kinds.ts';
import { notePanel } from '../support/journeys.ts';
import { MIDDLE } from '../support/test-variants.ts';

const interview = 'invented-ferry/';

test.use({ viewport: MIDDLE });

test(
	'the kind of a note is told by a word, in the name of its marker, in the panel and in the list',
	{ tag: '@note-kinds' },
	async ({ page }) => {
		await page.goto(interview);
		for (const kind of NOTE_KINDS) {
			const marker = page.locator(`.marker[data-kind=${kind}]`).first();
			await expect(marker).toHaveAccessibleName(new RegExp(`^Note \\d+, ${kind}$`));
			await marker.click();
			await expect(notePanel(page).locator('.kind')).toHaveText(new RegExp(`^${kind}`));
			await expect(notePanel(page).locator('.kind')).toBeVisible();
			await notePanel(page)
				.getByRole('link', { name: /^All notes/ })
				.click();
			const id = await marker.getAttribute('data-note');
			const word = page.locator(`#n-${id} .kind`);
			await expect(word).toBeVisible();
			await expect(word).toHaveText(new RegExp(`^${kind}`));
		}
	},
);

test(
	'all markers look alike, and words at stake have a line where they need care',
	{ tag: '@note-kinds' },
	async ({ page }) => {
		await page.goto(interview);
		const looks = await page.evaluate((kinds) => {
			const marker = document.querySelector<HTMLElement>('.marker')!;
			const stake = document.querySelector<HTMLElement>('.stake')!;
			return kinds.map((kind) => {
				marker.dataset['kind'] = stake.dataset['kind'] = kind;
				const { borderTopStyle, backgroundColor, color } = getComputedStyle(marker);
				return {
					marker: `${borderTopStyle} ${backgroundColor} ${color}`,
					stake: `${kind}: ${getComputedStyle(stake).textDecorationLine}`,
				};
			});
		}, NOTE_KINDS);
		expect(new Set(looks.map(({ marker }) => marker)).size).toBe(1);
		expect(looks.map(({ stake }) => stake).toSorted()).toEqual([
			'Context: none',
			'Correction: underline',
			'Disputed: underline',
			'Geography: none',
			'Language: underline',
			'Since: none',
		]);
	},
);
