import { expect, type Page, test } from '@playwright/test';
import { NOTE_KINDS } from '#src/shared/note-kinds.ts';
import { notePanel } from '../support/journeys.ts';

const interview = 'invented-ferry/';

/** How the markers of a kind look, without their colours. Readers need not know of the plain kinds before they open a note. */
const SHAPES = {
	Context: 'plain',
	Geography: 'plain',
	Language: 'plain',
	Correction: 'filled, solid border',
	Disputed: 'solid border',
	Since: 'dashed border, round',
};

/** Describes how the first marker of each kind looks, without its colours. */
const describeMarkers = (page: Page, selector: string) =>
	page.evaluate(
		([selector, kinds]) =>
			Object.fromEntries(
				kinds.map((kind) => {
					const marker = document.querySelector(selector.replace('KIND', kind))!;
					const style = getComputedStyle(marker);
					const border = style.borderTopStyle;
					const isDrawn = border !== 'none' && !isHidden(style.borderTopColor);
					const words = [
						...(isHidden(style.backgroundColor) ? [] : ['filled']),
						...(isDrawn ? [`${border} border`] : []),
						...(isDrawn && parseFloat(style.borderTopLeftRadius) > 8 ? ['round'] : []),
					];
					return [kind, words.join(', ') || 'plain'];

					function isHidden(color: string): boolean {
						const paper = getComputedStyle(document.body).backgroundColor;
						return color === paper || color === 'rgba(0, 0, 0, 0)';
					}
				}),
			),
		[selector, NOTE_KINDS] as const,
	);

for (const forcedColors of ['none', 'active'] as const) {
	test.describe(`the kind of a note, with forced colours ${forcedColors}`, () => {
		test.use({ contextOptions: { forcedColors } });

		test('is told by the shape of its marker', { tag: '@note-kinds' }, async ({ page }) => {
			await page.goto(interview);
			expect(await describeMarkers(page, '.marker[data-kind=KIND]')).toEqual(SHAPES);
		});
	});
}

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
	'words at stake carry a band for a correction, dashes for what is disputed or about a word, else a line',
	{ tag: '@note-kinds' },
	async ({ page }) => {
		await page.goto(interview);
		const marks = await page
			.locator('.stake')
			.first()
			.evaluate((stake: HTMLElement, kinds) => {
				const look = () => {
					const style = getComputedStyle(stake);
					if (style.backgroundImage !== 'none') return 'band';
					return style.textDecorationLine === 'none' ? 'nothing' : style.textDecorationStyle;
				};
				return kinds.map((kind) => {
					stake.dataset['kind'] = kind;
					return [kind, look()];
				});
			}, NOTE_KINDS);
		expect(Object.fromEntries(marks)).toEqual({
			Context: 'solid',
			Geography: 'solid',
			Since: 'solid',
			Disputed: 'dashed',
			Language: 'dashed',
			Correction: 'band',
		});
	},
);
