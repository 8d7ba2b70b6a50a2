import { expect, test } from '@playwright/test';
import {
	lastCopy,
	markedWords,
	openAnswer,
	recordCopies,
	searchFor,
	searchResults,
	selectionBar,
	selectWords,
} from '../support/journeys.ts';

const CROSSING = 'invented-ferry/crossing';

test(
	'words selected within one statement are copied with its address, also over two paragraphs',
	{ tag: ['@link-to-words', '@quote-selection', '@statement-addresses'] },
	async ({ page }) => {
		await recordCopies(page);
		await page.goto('invented-ferry/');
		for (const [from, to, id] of [
			['counts', 'enters them', 'waves-counted'],
			['by a sailor', 'From', 'swept-deck'],
		] as const) {
			await selectWords(page, '#crossing > .prose', from, to);
			const bar = selectionBar(page);
			await bar.getByRole('button', { name: 'Copy link to these words' }).click();
			const address = `/${CROSSING}/#s-${id}`;
			await expect.poll(async () => (await lastCopy(page)).endsWith(address)).toBe(true);
			await bar.getByRole('button', { name: 'Copy quotation' }).click();
			await expect.poll(() => lastCopy(page)).toMatch(/^“(?:counts|by a)/);
			expect(await lastCopy(page)).toMatch(new RegExp(`version .*${address}$`));
		}
	},
);

test(
	'a result whose passage matches leads to the statement with the matches, which are marked',
	{ tag: ['@search-statements', '@search-marks'] },
	async ({ page }) => {
		await page.goto('about/');
		await searchFor(page, 'broom cabin');
		const hit = searchResults(page, 'Answers').first();
		await expect(hit).toHaveAttribute('href', `/${CROSSING}/#s-swept-deck`);
		await hit.click();
		await expect(page).toHaveURL(new RegExp(`/${CROSSING}/#s-swept-deck$`));
		await expect(page.locator('#s-swept-deck')).toBeInViewport();
		// What became of the statement has the words too.
		await expect
			.poll(async () => (await markedWords(page)).slice(0, 2))
			.toEqual(['broom', 'cabin']);
	},
);

test(
	'the list of an answer’s statements leads to each by keyboard, and is not printed',
	{ tag: ['@statement-list', '@accessibility'] },
	async ({ page }) => {
		await openAnswer(page, CROSSING);
		const list = page.locator('.statements');
		const entry = list.getByRole('link', { name: 'A child drew the pipe' });
		await expect(entry).toBeHidden();
		await list.locator('summary').focus();
		await page.keyboard.press('Enter');
		await entry.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('#s-drawn-by-a-child')).toBeInViewport();
		await expect(page.locator('#announcer')).toHaveText(/^Statement: A child drew the pipe/);
		await page.keyboard.press('Tab');
		const next = page.locator(':focus');
		await expect(next).not.toHaveAttribute('href', /#s-/);
		await page.emulateMedia({ media: 'print' });
		await expect(list).toBeHidden();
	},
);
