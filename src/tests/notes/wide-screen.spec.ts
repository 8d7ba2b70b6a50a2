import { expect, test } from '@playwright/test';
import { noteMarker, notePanel, openAnswer, openNote, searchFor } from '../support/journeys.ts';
import { MIDDLE } from '../support/test-variants.ts';
import { listCoveredSentences } from '../support/measurements/covered-sentences.ts';

const crossing = 'invented-ferry/crossing';

test.describe('notes beside a map', () => {
	test.use({ viewport: MIDDLE });

	test(
		'open below their sentence, step to the next note, and return the focus to the marker',
		{ tag: ['@note-popover', '@note-titles'] },
		async ({ page }) => {
			await openAnswer(page, crossing);
			const panel = await openNote(page, 'shore');
			await expect(panel).toBeFocused();
			await expect(page).toHaveURL(`${crossing}/`);
			await expect(panel).toContainText('252 km');
			const [below, box] = await Promise.all([
				noteMarker(page, 'shore').boundingBox(),
				panel.boundingBox(),
			]);
			expect(box!.y).toBeGreaterThan(below!.y + below!.height);
			await panel.getByRole('button', { name: 'Next note' }).click();
			await expect(panel).toContainText('Language. Last or lame? The word may mean');
			await page.keyboard.press('Escape');
			await expect(panel).toBeHidden();
			await expect(noteMarker(page, 'berth-name')).toBeFocused();
		},
	);

	test('never cover the sentence they are about', { tag: '@note-popover' }, async ({ page }) => {
		await page.goto('invented-ferry/');
		expect(await listCoveredSentences(page)).toEqual([]);
	});

	test('open and close with the keyboard alone', { tag: '@note-popover' }, async ({ page }) => {
		await openAnswer(page, crossing);
		await noteMarker(page, 'waves').focus();
		await page.keyboard.press('Enter');
		await expect(notePanel(page)).toBeVisible();
		await page.keyboard.press('Tab');
		const close = notePanel(page).getByRole('button', { name: 'Close the note' });
		await expect(close).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(notePanel(page)).toBeHidden();
		await expect(noteMarker(page, 'waves')).toBeFocused();
	});

	test('close when the reader clicks on the text', { tag: '@note-popover' }, async ({ page }) => {
		await openAnswer(page, crossing);
		const panel = await openNote(page);
		await page.getByRole('heading', { level: 1 }).click();
		await expect(panel).toBeHidden();
	});

	test('stay open when Escape closes the search dialog above them', async ({ page }) => {
		await openAnswer(page, crossing);
		const panel = await openNote(page);
		const dialog = await searchFor(page, 'herring');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(panel).toBeVisible();
	});
});

test.describe('links to notes', { tag: '@note-list' }, () => {
	test('“All notes” in the panel opens their list', async ({ page }) => {
		await openAnswer(page, crossing);
		const panel = await openNote(page, 'waves');
		await panel.getByRole('link', { name: /^All notes/ }).click();
		await expect(page.locator('#n-waves')).toBeVisible();
	});

	test('open the list of notes at the note, without a popover', async ({ page }) => {
		await page.goto(`${crossing}/#n-lamp-oil`);
		const note = page.locator('#n-lamp-oil');
		await expect(note).toBeInViewport();
		await expect(note.locator('.note-words')).toContainText(
			'Disputed. Was it a pipe? The menu exists',
		);
		await expect(notePanel(page)).toBeHidden();
	});

	test('work on the page of the whole interview too', async ({ page }) => {
		await page.goto('invented-ferry/#n-lamp-oil');
		await expect(page.locator('#n-lamp-oil')).toBeInViewport();
	});

	test('lead from a pointer to the note in its own answer', async ({ page }) => {
		await openAnswer(page, crossing);
		await page.locator('a.pointer[data-note="sailings"]').click();
		await expect(page).toHaveURL('invented-ferry/timetable/#n-sailings');
		await expect(page.locator('#n-sailings')).toBeInViewport();
	});
});
