import { expect, test } from '@playwright/test';
import {
	copyLink,
	forbidClipboard,
	lastCopy,
	openAnswer,
	recordCopies,
} from '../support/journeys.ts';
import { PHONE } from '../support/test-variants.ts';

const interview = 'invented-ferry/';
const crossing = 'invented-ferry/crossing';
const question = 'Where does the ferry go?';

test.describe('Copy link', { tag: '@copy-link' }, () => {
	test('copies the address of the answer’s own page, which opens in a new window', async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(interview);
		const links = page.locator('#crossing .answer-links');
		await copyLink(links).click();
		await expect(links).toContainText('Copied');
		const address = await page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(address).pathname).toBe(`/${crossing}/`);
		const other = await context.newPage();
		await other.goto(address);
		await expect(other.getByRole('heading', { level: 1 })).toContainText(question);
	});

	test('shows the address in a text field where the clipboard is forbidden', async ({ page }) => {
		await forbidClipboard(page);
		await openAnswer(page, crossing);
		const link = page.locator('.answer-links copy-link');
		await copyLink(link).click();
		const field = link.getByRole('textbox', { name: /Copy the text here/ });
		await expect(field).toHaveValue(/\/invented-ferry\/crossing\/$/);
		await expect(field).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(field).toHaveCount(0);
		await expect(copyLink(link)).toBeFocused();
	});

	test('is there for every kind of entry, and no share button where the browser cannot share', async ({
		page,
	}) => {
		await recordCopies(page);
		for (const [path, entry] of [
			['places/', '.place-row:has([href$="/batumi/"])'],
			['places/', '.measure-row'],
			['sources/', '.source'],
			['topics/', '.term-entry'],
			['timeline/', '.event'],
			[`${crossing}/#n-lamp-oil`, '#n-lamp-oil'],
		] as const) {
			if (new URL(page.url(), 'http://x').pathname !== `/${path}`) await page.goto(path);
			const link = page.locator(`${entry} copy-link a`).first();
			await link.focus();
			await page.keyboard.press('Enter');
			await expect(link).toContainText('Copied');
			expect(await lastCopy(page)).toBe(
				await link.evaluate((anchor: HTMLAnchorElement) => anchor.href),
			);
		}
		expect(await page.evaluate(() => 'share' in navigator)).toBe(false);
		await expect(page.getByRole('button', { name: /^Share/ })).toHaveCount(0);
	});
});

test.describe('on a phone', { tag: '@copy-link' }, () => {
	test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

	test('“Copy link” confirms at the first tap, and “Share” passes on the title, provenance and address', async ({
		page,
	}) => {
		await recordCopies(page);
		await page.addInitScript(() => {
			navigator.share = async (data) => void Reflect.set(window, 'copied', data);
		});
		await openAnswer(page, crossing);
		const links = page.locator('.answer-links');
		await copyLink(links).tap();
		await expect(links).toContainText('Copied');
		expect(new URL(await lastCopy(page)).pathname).toBe(`/${crossing}/`);
		await links.getByRole('button', { name: /^Share/ }).tap();
		await expect
			.poll(() => lastCopy(page))
			.toMatchObject({
				title: expect.stringContaining(question),
				text: expect.stringContaining('Invented for the tests'),
				url: expect.stringMatching(/\/crossing\/$/),
			});
		await page.evaluate(() => {
			Reflect.deleteProperty(window, 'copied');
			navigator.share = () => Promise.reject(new DOMException('', 'AbortError'));
		});
		await links.getByRole('button', { name: /^Share/ }).tap();
		expect(await lastCopy(page)).toBeUndefined();
		await expect(links.getByRole('textbox')).toHaveCount(0);
	});
});
