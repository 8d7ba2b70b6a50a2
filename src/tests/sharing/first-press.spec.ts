import { expect, type Page, test } from '@playwright/test';
import {
	choosePlace,
	copyLink,
	lastCopy,
	openAnswer,
	openNote,
	placeOnMap,
	selectionBar,
	selectWords,
} from '../support/journeys.ts';

const crossing = 'invented-ferry/crossing';

/** Makes each page allow copying and sharing as strictly as WebKit: only while it handles a click by the reader. */
async function requireOwnClick(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const accept = async (data: unknown) => {
			const event = Reflect.get(window, 'event') as Event | undefined;
			if (!event?.isTrusted) throw new DOMException('', 'NotAllowedError');
			Reflect.set(window, 'copied', data);
		};
		navigator.clipboard.writeText = accept;
		navigator.clipboard.write = accept;
		navigator.share = accept;
	});
}

/** Lets every script that a press could load arrive only after the press. */
const delayLazyScripts = (page: Page) =>
	page.route(/_astro\/copy-.*\.js/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1000));
		await route.continue().catch(() => {});
	});

test.describe('where the browser copies only while it handles a click, and scripts come late', () => {
	test.beforeEach(async ({ page }) => {
		await requireOwnClick(page);
		await delayLazyScripts(page);
	});

	test('the first press of “Copy link” copies', { tag: '@copy-link' }, async ({ page }) => {
		await openAnswer(page, crossing);
		const links = page.locator('.answer-links');
		await copyLink(links).click({ delay: 100 });
		await expect(links).toContainText('Copied');
		expect(new URL(await lastCopy(page)).pathname).toBe(`/${crossing}/`);
	});

	test('the first press of “Share” shares', { tag: '@copy-link' }, async ({ page }) => {
		await openAnswer(page, crossing);
		await page
			.locator('.answer-links')
			.getByRole('button', { name: /^Share/ })
			.click({ delay: 100 });
		await expect.poll(() => lastCopy(page)).toMatchObject({ url: expect.stringMatching(crossing) });
	});

	test('the first press copies the link to a note, to a view of the map and to a list’s entry', async ({
		page,
	}) => {
		await openAnswer(page, crossing);
		const note = await openNote(page);
		await copyLink(note).click({ delay: 100 });
		await expect.poll(() => lastCopy(page)).toContain('#n-shore');
		await page.keyboard.press('Escape');
		await choosePlace(page, placeOnMap(page, 'poti'));
		await page.getByRole('link', { name: 'Copy link to this view' }).click({ delay: 100 });
		await expect.poll(() => lastCopy(page)).toMatch(/\?map=poti$/);
		await page.goto('sources/');
		await copyLink(page.locator('.source').first()).click({ delay: 100 });
		await expect.poll(() => lastCopy(page)).toContain('/sources/#');
	});

	test('the first press copies a quotation, a link to words and a citation', async ({ page }) => {
		await openAnswer(page, crossing);
		await selectWords(page, '#crossing > .prose', 'A pipe for lamp oil', 'drawn by a child');
		const bar = selectionBar(page);
		await bar.getByRole('button', { name: 'Copy quotation' }).click({ delay: 100 });
		await expect.poll(() => lastCopy(page)).toMatch(/^“A pipe/);
		await bar.getByRole('button', { name: 'Copy link to these words' }).click({ delay: 100 });
		await expect.poll(() => lastCopy(page)).toContain(':~:text=');
		await page.getByText('Cite this answer').click();
		await page.getByRole('button', { name: 'Copy the citation: Chicago' }).click({ delay: 100 });
		await expect(page.locator('.cite').getByRole('status')).toHaveText('Citation copied');
	});
});

test(
	'a browser that copies plain text only copies a citation without its italics',
	{ tag: '@cite' },
	async ({ page }) => {
		await requireOwnClick(page);
		await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
		await openAnswer(page, crossing);
		await page.getByText('Cite this answer').click();
		await page.getByRole('button', { name: 'Copy the citation: Chicago' }).click();
		await expect(page.locator('.cite').getByRole('status')).toHaveText('Citation copied');
		expect(await lastCopy(page)).toMatch(/^Madeup, Vera\./);
	},
);
