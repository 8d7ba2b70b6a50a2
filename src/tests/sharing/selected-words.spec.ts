import { expect, type Page, test } from '@playwright/test';
import {
	forbidClipboard,
	lastCopy,
	openAnswer,
	openNote,
	recordCopies,
	selectionBar,
	selectWords,
} from '../support/journeys.ts';
import { MIDDLE, PHONE } from '../support/test-variants.ts';

const crossing = 'invented-ferry/crossing';
const prose = '#crossing > .prose';

/** Selects a sentence in the last paragraph of the answer: two statements, with a marker between them. */
const selectPipe = (page: Page) =>
	selectWords(page, prose, 'A pipe for lamp oil', 'drawn by a child');
const PIPE = 'A pipe for lamp oil, on the other hand, will never come: it was drawn by a child';

const quotationButton = (page: Page) =>
	selectionBar(page).getByRole('button', { name: 'Copy quotation' });
const linkButton = (page: Page) =>
	selectionBar(page).getByRole('button', { name: 'Copy link to these words' });

test.describe('words selected in an answer', () => {
	test(
		'can be copied as a quotation, and as a link to them on the answer’s own page',
		{ tag: ['@quote-selection', '@link-to-words'] },
		async ({ page, browser }) => {
			await recordCopies(page);
			await page.goto('invented-ferry/');
			await selectPipe(page);
			const bar = selectionBar(page);
			await expect(bar).toBeVisible();
			const [box, lines] = await Promise.all([
				bar.boundingBox(),
				page.evaluate(() => getSelection()!.getRangeAt(0).getBoundingClientRect().bottom),
			]);
			expect(box!.y).toBeGreaterThanOrEqual(lines);
			await quotationButton(page).click();
			await expect(bar).toContainText('Copied');
			const quotation = await lastCopy(page);
			expect(quotation.startsWith(`“${PIPE}”\n— Vera Madeup`)).toBe(true);
			expect(quotation).toContain('Invented for the tests');
			expect(quotation).toMatch(/version \d.*\/invented-ferry\/crossing\/$/);
			await linkButton(page).click();
			await expect.poll(() => lastCopy(page)).toContain('#crossing:~:text=');
			const address = new URL(await lastCopy(page));
			expect(address.pathname).toBe(`/${crossing}/`);
			// Browsers apply a text fragment only in a tab that no other page can script, so the tab has its own context.
			// It is low, so that the words are off the screen until the fragment is applied.
			const context = await browser.newContext({ viewport: { width: 1440, height: 300 } });
			const other = await context.newPage();
			await other.goto(address.href);
			await expect(other.getByText('A pipe for lamp oil')).toBeInViewport();
			await expect(other.locator('.fragment-notice')).toHaveCount(0);
			await context.close();
		},
	);

	test('do not move the focus: Tab leads to the bar, Escape closes the bar and keeps the selection', async ({
		page,
	}) => {
		await recordCopies(page);
		await openAnswer(page, crossing);
		await selectPipe(page);
		await expect(selectionBar(page)).toBeVisible();
		await expect(page.locator('#announcer')).toHaveText(/^Words selected\. Tab leads/);
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
		await page.keyboard.press('Tab');
		await expect(linkButton(page)).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect.poll(() => lastCopy(page)).toMatch(/^“A pipe/);
		await page.keyboard.press('Escape');
		await expect(selectionBar(page)).toBeHidden();
		expect(await page.evaluate(() => String(getSelection()))).toContain('A pipe');
		await page.evaluate(() => getSelection()!.removeAllRanges());
		await page.locator('.question').selectText();
		await page.waitForTimeout(500);
		await expect(selectionBar(page)).toBeHidden();
	});

	test('show no bar when they run on into the notes, and none when they are deselected', async ({
		page,
	}) => {
		await page.setViewportSize(MIDDLE);
		await openAnswer(page, crossing);
		await page.locator('.notes summary').first().click();
		await selectWords(page, '#crossing', 'A pipe for', 'in a straight line');
		expect(await page.evaluate(() => String(getSelection()))).toContain('in a straight line');
		await page.waitForTimeout(500);
		await expect(selectionBar(page)).toBeHidden();
		await selectWords(page, '#n-shore .note-words', 'in a straight', 'line from');
		await expect(selectionBar(page)).toBeVisible();
		await page.evaluate(() => getSelection()!.removeAllRanges());
		await expect(selectionBar(page)).toBeHidden();
	});
});

test(
	'a link to words on both sides of a marker does not have its number, and still leads to them',
	{ tag: '@link-to-words' },
	async ({ page, browser }) => {
		await recordCopies(page);
		for (const [from, to] of [
			['by noon', 'from Tbilisi'],
			['herring', 'Both would wait'],
			['It leaves', 'everyone says'],
		] as const) {
			await openAnswer(page, crossing);
			await selectWords(page, prose, from, to);
			await linkButton(page).click();
			await expect.poll(() => lastCopy(page)).toContain(':~:text=');
			const address = await lastCopy(page);
			expect(decodeURIComponent(address.split(':~:')[1]!)).not.toMatch(/\d|\[|\]/);
			const context = await browser.newContext({ viewport: { width: 1440, height: 200 } });
			const other = await context.newPage();
			await other.goto(address.replace('#crossing', '#'));
			await expect.poll(() => other.evaluate(() => scrollY)).toBeGreaterThan(50);
			await context.close();
		}
	},
);

test(
	'words selected in the note panel are quoted from the note, and their link opens the note',
	{ tag: ['@quote-selection', '@link-to-words'] },
	async ({ page, browser }) => {
		await recordCopies(page);
		await page.goto('invented-ferry/');
		const panel = await openNote(page, 'lamp-oil');
		await selectWords(page, 'note-panel .note-words', 'The menu exists', 'says the cook');
		await quotationButton(page).click();
		await expect
			.poll(() => lastCopy(page))
			.toMatch(
				/^“The menu exists, says the cook”\n— Testquay, note 5 \(Disputed: Was it a pipe\?\)/,
			);
		await expect(panel).toBeVisible();
		await linkButton(page).click();
		await expect.poll(() => lastCopy(page)).toContain('/crossing/#n-lamp-oil:~:text=the%20menu');
		const context = await browser.newContext();
		const other = await context.newPage();
		await other.goto(await lastCopy(page));
		await expect(other.locator('#n-lamp-oil')).toBeInViewport();
		// When the linked words have changed, the link still opens the note.
		await other.goto('about:blank');
		await other.goto((await lastCopy(page)).replace(/text=.*/, 'text=words%20long%20gone'));
		await expect(other.locator('#n-lamp-oil')).toBeInViewport();
		await other.goto(`${new URL(`/${crossing}/`, page.url())}#:~:text=The%20captain`);
		await expect(other.locator('.fragment-notice')).toHaveCount(0);
		await context.close();
	},
);

test('where the clipboard is forbidden the quotation is shown in a field, selected and with instructions', async ({
	page,
}) => {
	await forbidClipboard(page);
	await openAnswer(page, crossing);
	await selectPipe(page);
	await quotationButton(page).click();
	const field = selectionBar(page).getByRole('textbox', { name: /Copy the text here/ });
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(/^“A pipe/);
	expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBeGreaterThan(
		100,
	);
	await page.keyboard.press('Escape');
	await expect(selectionBar(page)).toBeHidden();
	expect(await page.evaluate(() => String(getSelection()))).toContain('A pipe');
});

test.describe('on a phone', () => {
	test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

	test('the selection bar is at the bottom, or at the top when the words are at the bottom', async ({
		page,
	}) => {
		await recordCopies(page);
		await openAnswer(page, crossing);
		await selectPipe(page);
		await expect(selectionBar(page)).toBeVisible();
		const overlap = () =>
			page.evaluate(() => {
				const bar = document.querySelector('selection-bar')!.getBoundingClientRect();
				const words = getSelection()!.getRangeAt(0).getBoundingClientRect();
				return { isOver: bar.top < words.bottom && words.top < bar.bottom, top: bar.top };
			});
		expect(await overlap()).toMatchObject({ isOver: false });
		expect((await overlap()).top).toBeGreaterThan(PHONE.height / 2);
		await page.evaluate(() => {
			const { bottom } = getSelection()!.getRangeAt(0).getBoundingClientRect();
			scrollBy({ top: bottom - innerHeight + 90, behavior: 'instant' });
		});
		await expect.poll(async () => (await overlap()).top).toBe(0);
		await quotationButton(page).tap();
		await expect.poll(() => lastCopy(page)).toMatch(/^“A pipe/);
	});
});
