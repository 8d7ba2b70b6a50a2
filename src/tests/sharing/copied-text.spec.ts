import { expect, type Page, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { openAnswer } from '../support/journeys.ts';

const crossing = 'invented-ferry/crossing';
/** A letter or full stop, and a digit right after it. */
const GLUED = /[\p{L}.,]\d/u;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Copies what is selected with the keyboard, and returns it as plain text and as HTML. */
async function copySelection(page: Page): Promise<{ text: string; html: string }> {
	await page.keyboard.press('Control+c');
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await item!.getType(type)).text();
		return { text: await read('text/plain'), html: await read('text/html') };
	});
}

test.describe('the number of a marker', { tag: '@quote-selection' }, () => {
	test('stands in brackets in copied text, and is a superscript where type is copied too', async ({
		page,
	}) => {
		await openAnswer(page, crossing);
		await page.locator('#crossing > .prose').evaluate((prose) => {
			getSelection()!.setBaseAndExtent(prose, 0, prose.querySelector('p:last-of-type')!, 0);
		});
		const { text, html } = await copySelection(page);
		expect(text).toContain('two hundred kilometres[1] from Tbilisi');
		expect(text).not.toMatch(GLUED);
		const { body } = new JSDOM(html).window.document;
		const superscripts = [...body.querySelectorAll('sup')].map((sup) => sup.textContent);
		expect(superscripts).toEqual(['[1]', '[2]', '[3]']);
	});

	test('does not run into a word when the whole page is copied', async ({ page }) => {
		await openAnswer(page, crossing);
		await page.keyboard.press('Control+a');
		expect((await copySelection(page)).text).toContain('lame berth[2], as everyone');
	});

	test('is not a part of a word that is selected by a double click', async ({ page }) => {
		await openAnswer(page, crossing);
		const word = await page
			.locator('#crossing .stake')
			.first()
			.evaluate((stake) => {
				const range = new Range();
				const text = stake.firstChild as Text;
				range.setStart(text, text.length - 3);
				range.setEnd(text, text.length);
				const { x, y, width, height } = range.getBoundingClientRect();
				return [x + width / 2, y + height / 2] as const;
			});
		await page.mouse.dblclick(...word);
		expect(await page.evaluate(() => String(getSelection()).trim())).toBe('kilometres');
	});

	test('is shown alone: its brackets have no size', async ({ page }) => {
		await openAnswer(page, crossing);
		const widths = await page
			.locator('.marker > span')
			.evaluateAll((all) => all.map((bracket) => bracket.getBoundingClientRect().width));
		expect(widths).toEqual(Array.from({ length: 10 }, () => 0));
	});
});
