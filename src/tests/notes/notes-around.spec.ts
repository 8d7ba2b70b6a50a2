import { expect, type Page, test } from '@playwright/test';
import { noteMarker, notePanel, openAnswer } from '../support/journeys.ts';
import { recordShifts } from '../support/measurements/layout-shifts.ts';

const crossing = 'invented-ferry/crossing';

/** Describes what is wrong with the places of the notes on a page: overlaps, hidden notes, notes above their line. */
const listMisplaced = (page: Page) =>
	page.evaluate(() => {
		const mistakes: string[] = [];
		const boxOf = (element: Element) => element.getBoundingClientRect();
		for (const prose of document.querySelectorAll('.prose.noted')) {
			const texts = [...prose.children].filter((child) => !child.matches('.notes')).map(boxOf);
			const notes = [...prose.querySelectorAll('.notes .note')];
			for (const [index, note] of notes.entries()) {
				const { top, bottom, left, right, height } = boxOf(note);
				const overlaps = (other: DOMRect) =>
					other.left < right - 1 &&
					other.right > left + 1 &&
					other.top < bottom - 1 &&
					other.bottom > top + 1;
				if (height < 20) mistakes.push(`${note.id} is hidden`);
				const others = [...texts, ...notes.slice(0, index).map(boxOf)];
				if (others.some(overlaps)) mistakes.push(`${note.id} overlaps`);
				const marker = document.getElementById(note.id.replace('n-', 'r-'))!;
				if (top < boxOf(marker).top - 8) mistakes.push(`${note.id} is above its line`);
				const end = boxOf(prose.parentElement!).bottom;
				if (bottom > end + 1) mistakes.push(`${note.id} is below its answer`);
			}
		}
		return mistakes;
	});

for (const width of [1440, 1700, 2200]) {
	test(
		`at ${width} px notes stand whole around their text, at or after their line, and nothing moves`,
		{ tag: ['@notes-around', '@nothing-shifts'] },
		async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			const shifts = await recordShifts(page);
			await page.goto('invented-ferry/');
			await expect(page.locator('.note')).not.toHaveCount(0);
			expect(await listMisplaced(page)).toEqual([]);
			await page.evaluate(() => document.fonts.ready);
			expect(await shifts()).toEqual([]);
			const order = await page
				.locator('#crossing .note-number')
				.evaluateAll((all) => all.map((number) => Number(number.textContent)));
			expect(order).toEqual(order.toSorted((a, b) => a - b));
		},
	);
}

test(
	'notes are placed anew for larger letters, longer notes and another width',
	{ tag: '@notes-around' },
	async ({ page }) => {
		await page.setViewportSize({ width: 2000, height: 900 });
		await openAnswer(page, crossing);
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '20px';
		});
		await expect.poll(() => listMisplaced(page)).toEqual([]);
		await page.evaluate(() => document.querySelector('.note-words')!.append(' word'.repeat(300)));
		await expect.poll(() => listMisplaced(page)).toEqual([]);
		await page.setViewportSize({ width: 1500, height: 700 });
		await expect(page.locator('.note').first()).toHaveCSS('position', 'absolute');
		await expect.poll(() => listMisplaced(page)).toEqual([]);
		await page.setViewportSize({ width: 1280, height: 700 });
		await expect(page.locator('.note').first()).toHaveCSS('position', 'relative');
		await expect(page.locator('.note').first()).toBeHidden();
	},
);

test(
	'notes are placed when a reader goes from the answers to everything',
	{ tag: ['@notes-around', '@depths'] },
	async ({ page }) => {
		await page.goto('invented-ferry/?depth=answers');
		await expect(page.locator('#n-shore')).toBeHidden();
		await page.getByRole('radio', { name: /^In full/ }).check();
		await expect(page.locator('#n-shore')).toBeVisible();
		expect(await listMisplaced(page)).toEqual([]);
	},
);

test(
	'a marker moves the focus to its note, and Escape moves it back',
	{ tag: ['@notes-around', '@focus'] },
	async ({ page }) => {
		await openAnswer(page, crossing);
		await noteMarker(page, 'waves').focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('#n-waves')).toBeFocused();
		await expect(page.locator('#n-waves')).toBeInViewport({ ratio: 1 });
		await expect(notePanel(page)).toBeHidden();
		await expect(page).toHaveURL(`${crossing}/`);
		await page.keyboard.press('Tab');
		await expect(page.locator('#n-waves a').first()).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(noteMarker(page, 'waves')).toBeFocused();
	},
);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('notes stand whole below their text', { tag: '@notes-around' }, async ({ page }) => {
		await page.goto(`${crossing}/`);
		const note = page.locator('#n-waves');
		await expect(note).toBeVisible();
		await expect(note).toContainText('How a wave is counted.');
	});
});
