import { expect, type Page, test } from '@playwright/test';
import { recordShifts } from '../support/measurements/layout-shifts.ts';
import { PHONE, slowUnless, WIDE } from '../support/test-variants.ts';

/** A statement that runs over two paragraphs. */
const DECK = 's-swept-deck';
const CROSSING = 'invented-ferry/crossing/';
const PAGES = [CROSSING, 'invented-ferry/'];

/** Returns the words of all pieces of statements that are marked. */
const markedPieces = (page: Page): Promise<string[]> =>
	page
		.locator('.statement')
		.evaluateAll((all) =>
			all
				.filter((piece) => getComputedStyle(piece).boxShadow !== 'none')
				.map((piece) => piece.textContent.slice(0, 12)),
		);

/** Reports whether each line of the first piece of a statement is in the window, with nothing over it. */
const isUncovered = (page: Page, id: string): Promise<boolean> =>
	page.evaluate((target) => {
		const statement = document.getElementById(target)!;
		return [...statement.getClientRects()].every(({ left, right, top, bottom }) => {
			const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			return hit !== null && (statement.contains(hit) || hit.contains(statement));
		});
	}, id);

for (const size of [WIDE, PHONE]) {
	for (const path of PAGES) {
		const isUsual = (size === WIDE) === (path === CROSSING);
		test(
			`the address of a statement marks all its words, covered by nothing, and announces it: /${path}, ${size.width} px${slowUnless(isUsual)}`,
			{ tag: ['@statement-addresses', '@nothing-shifts'] },
			async ({ page }) => {
				await page.setViewportSize(size);
				const shifts = await recordShifts(page);
				await page.goto(`${path}#${DECK}`);
				await expect.poll(() => markedPieces(page)).toEqual(['The deck is ', 'From Kutaisi']);
				await expect.poll(() => isUncovered(page, DECK)).toBe(true);
				await expect(page.locator('#announcer')).toHaveText(/^Statement: The deck is swept/);
				await page.evaluate(() => document.fonts.ready);
				expect(await shifts()).toEqual([]);
				await page.evaluate(() => location.assign('#s-no-pipe'));
				await expect.poll(() => markedPieces(page)).toEqual(['A pipe for l']);
				await expect.poll(() => isUncovered(page, 's-no-pipe')).toBe(true);
				await expect(page.locator('#announcer')).toHaveText(
					path === CROSSING
						? 'Statement: No pipe for lamp oil will come. Borne out.'
						: 'Statement: A pipe for lamp oil, on the other hand, will never come: Borne out.',
				);
				await page.evaluate(() => location.assign('#crossing'));
				await expect.poll(() => markedPieces(page)).toEqual([]);
			},
		);
	}
}

test(
	'a former address of a statement marks it, and an address that no statement has is reported',
	{ tag: ['@statement-addresses', '@permalinks-moved', '@wrong-fragments'] },
	async ({ page }) => {
		await page.goto(`${CROSSING}#s-old-noon`);
		await expect.poll(() => markedPieces(page)).toEqual(['It leaves Ba']);
		await page.goto(`${CROSSING}#s-no-pip`);
		const notice = page.locator('.fragment-notice[role]');
		await expect(notice).toContainText('There is no “s-no-pip” on this page.');
		await notice.getByRole('link', { name: 'Crossing, statement 9' }).click();
		await expect.poll(() => markedPieces(page)).toEqual(['A pipe for l']);
		await page.goto('invented-ferry/night-boat/#s-old-fares');
		await page.locator('.moved:target').getByRole('link').click();
		await expect(page.locator('#s-no-fares')).toBeInViewport();
	},
);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'the address of a statement leads to its words and marks them',
		{ tag: ['@statement-addresses', '@without-scripts'] },
		async ({ page }) => {
			for (const path of PAGES) {
				await page.goto(`${path}#${DECK}`);
				const statement = page.locator(`[id=${DECK}]`);
				await expect(statement).toBeInViewport({ ratio: 1 });
				await expect(statement).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
			}
		},
	);
});
