import { expect, type Page, test } from '@playwright/test';
import { openAndWait } from '#src/tools/serve/traffic.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { forbidClipboard, openAnswer } from '../support/journeys.ts';
import { recordShifts } from '../support/measurements/layout-shifts.ts';
import { PHONE } from '../support/test-variants.ts';

const interview = 'invented-ferry/';
const crossing = 'invented-ferry/crossing';
const ledger = 'invented-ferry/then-and-since/';
const copyChicago = (page: Page) =>
	page.getByRole('button', { name: 'Copy the citation: Chicago' });
const chicago = (page: Page) => page.locator('.cite dd').first();

/** Returns the canonical address of a page, which the build writes into it. */
const addressOf = async (page: Page) =>
	(await page.locator('link[rel=canonical]').getAttribute('href'))!;

test.describe('citing an answer', () => {
	test(
		'works from the interview: it offers three styles, and a button copies one as text and as HTML',
		{ tag: '@cite' },
		async ({ page, context }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await page.goto(interview);
			await page.locator('#crossing').getByRole('link', { name: 'Cite answer 1' }).click();
			await expect(page).toHaveURL(`${crossing}/#cite`);
			await expect(chicago(page)).toBeInViewport();
			await expect(page.locator('.cite dt')).toContainText(['Chicago', 'APA', 'MLA', 'Note 1']);
			await copyChicago(page).click();
			await expect(page.locator('.cite').getByRole('status')).toHaveText('Citation copied');
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied).toMatch(
				/^Madeup, Vera\. “Where does the ferry go\?” .*Invented for the tests.*version \d/,
			);
			expect(copied.endsWith(` ${await addressOf(page)}.`)).toBe(true);
			const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]!.types);
			expect(types).toContain('text/html');
			expect(await axeViolations(page, { within: '.cite' })).toEqual([]);
		},
	);

	test(
		'works with the keyboard, and selects the citation where the clipboard is forbidden',
		{ tag: '@cite' },
		async ({ page }) => {
			await forbidClipboard(page);
			await openAnswer(page, crossing);
			await page.locator('.answer-links').getByRole('link', { name: 'Cite answer 1' }).focus();
			await page.keyboard.press('Enter');
			await expect(copyChicago(page)).toBeVisible();
			await page.keyboard.press('Tab');
			await expect(copyChicago(page)).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page.locator('.cite').getByRole('status')).toContainText('selected');
			const selected = await page.evaluate(() => String(getSelection()));
			expect(selected.trim()).toBe((await chicago(page).innerText()).trim());
		},
	);

	test(
		'offers BibTeX and CSL-JSON files with the address of the answer',
		{ tag: '@reference-managers' },
		async ({ page }) => {
			await openAnswer(page, crossing);
			for (const name of ['BibTeX', 'CSL-JSON']) {
				const href = await page
					.locator('.cite')
					.getByRole('link', { name, includeHidden: true })
					.getAttribute('href');
				const file = await page.request.get(new URL(href!, page.url()).href);
				expect(file.ok()).toBe(true);
				expect(await file.text()).toContain(await addressOf(page));
			}
		},
	);
});

test.describe('on a phone', () => {
	test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

	test(
		'a note leads to its citation, a tap copies it, and a link leads back to the note',
		{ tag: '@cite' },
		async ({ page }) => {
			await page.goto(`${crossing}/#n-lamp-oil`);
			await page.locator('#n-lamp-oil').getByRole('link', { name: 'Cite note 5' }).tap();
			await expect(page).toHaveURL(`${crossing}/#cite-lamp-oil`);
			const citation = page.locator('#cite-lamp-oil');
			await expect(citation).toBeInViewport();
			await expect(citation).toContainText('#n-lamp-oil');
			const button = citation.getByRole('button', { name: 'Copy the citation: Note 5' });
			await button.tap();
			await expect(page.locator('.cite').getByRole('status')).toHaveText(
				/^Citation (copied|selected)/,
			);
			await citation.getByRole('link', { name: 'Note 5' }).tap();
			await expect(page).toHaveURL(`${crossing}/#n-lamp-oil`);
		},
	);
});

test(
	'nothing shifts when an answer opens at #cite, and other visits do not load its script',
	{ tag: '@nothing-shifts' },
	async ({ page }) => {
		const requested: string[] = [];
		page.on('request', (request) => requested.push(request.url()));
		await openAndWait(page, `${crossing}/`);
		expect(requested.filter((url) => url.includes('copy-citation'))).toEqual([]);
		const shifts = await recordShifts(page);
		await page.goto('about:blank');
		await openAndWait(page, `${crossing}/#cite`);
		await expect(copyChicago(page)).toBeVisible();
		expect(await shifts()).toEqual([]);
	},
);

test('in print only the Chicago citation is shown', async ({ page }) => {
	await openAnswer(page, crossing);
	await page.emulateMedia({ media: 'print' });
	await expect(chicago(page)).toBeVisible();
	await expect(page.locator('.cite dd').nth(1)).toBeHidden();
	await expect(page.locator('#cite-lamp-oil')).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'“Cite” opens the citations, without buttons that need a script',
		{ tag: '@without-scripts' },
		async ({ page }) => {
			await openAnswer(page, crossing);
			await page.locator('.answer-links').getByRole('link', { name: 'Cite answer 1' }).click();
			await expect(chicago(page)).toBeVisible();
			await expect(page.locator('.cite button')).toHaveCount(0);
		},
	);

	test('notes of the introduction have their citations on the page of the interview', async ({
		page,
	}) => {
		await page.goto(`${interview}#cite-no-ferry`);
		await expect(page.locator('#cite-no-ferry')).toContainText('Introduction, note');
	});
});

test(
	'an answer, the interview and its ledger have the metadata that reference managers and search engines read',
	{ tag: '@reference-managers' },
	async ({ page }) => {
		for (const [path, type] of [
			[interview, 'Article'],
			[`${crossing}/`, 'Question'],
			[ledger, 'Article'],
		] as const) {
			await page.goto(path);
			const meta = (name: string) => page.locator(`head > meta[name="${name}"]`);
			const author = path === ledger ? 'Testquay' : 'Madeup, Vera';
			await expect(meta('citation_author')).toHaveAttribute('content', author);
			await expect(meta('citation_publication_date')).toHaveAttribute(
				'content',
				/^\d{4}\/\d\d\/\d\d$/,
			);
			await expect(meta('citation_inbook_title')).toHaveCount(path === interview ? 0 : 1);
			await expect(meta('z:itemType')).toHaveCount(path === interview ? 1 : 0);
			const data = await page.locator('script[type="application/ld+json"]').textContent();
			expect(JSON.parse(data!)).toMatchObject({ '@type': type, url: await addressOf(page) });
		}
	},
);
