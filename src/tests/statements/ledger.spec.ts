import { expect, type Page, test } from '@playwright/test';
import { outcomesOf, statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { recordShifts } from '../support/measurements/layout-shifts.ts';

const [interview] = fixtureEdition().interviews;
const statements = statementsWithOutcome(interview!);
const total = statements.length;
const LEDGER = '/invented-ferry/then-and-since/';

const rows = (page: Page) => page.locator('.fared > ol > li');
const shown = (page: Page) => rows(page).filter({ visible: true });
const status = (page: Page) => page.locator('verdict-filter').getByRole('status');
const filter = (page: Page, name: RegExp) =>
	page.getByRole('navigation', { name: 'Verdicts' }).getByRole('link', { name });

test(
	'the ledger says of each statement what was said, how it fared, what was known and what happened',
	{ tag: '@ledger' },
	async ({ page }) => {
		await page.goto('/invented-ferry/');
		await page.getByRole('banner').getByRole('link', { name: 'Then and since' }).click();
		await expect(page).toHaveURL(LEDGER);
		await expect(page.getByText('little was left to decide')).toBeVisible();
		await expect(rows(page)).toHaveCount(total);
		for (const { id, path, outcome } of statements) {
			const row = page.locator(`#s-${id}`);
			await expect(row.locator('.said a').first()).toHaveAttribute('href', `/${path}`);
			await expect(row.locator('.verdict')).toContainText(outcome.verdict);
			await expect(row.locator('.verdict')).toContainText(`certainty ${outcome.certainty}`);
			await expect(row.locator('.verdict svg')).toBeVisible();
			await expect(row.locator('.sources a').first()).toBeVisible();
		}
		const summer = page.locator('#s-next-summer');
		await expect(summer.locator('.verdict')).toContainText('the ferry is laid up');
		await expect(summer.locator('.happened')).toContainText(/Known on the day.*engine.*Since/s);
		await expect(summer.getByText('In time:').getByRole('link')).toHaveCount(2);
		const covered = page.locator('#s-no-pipe').getByRole('link', { name: /drawn/ });
		await expect(covered).toHaveAttribute('href', '/invented-ferry/crossing/#s-drawn-by-a-child');
		for (const { stop } of outcomesOf(interview!))
			await expect(page.getByRole('heading', { name: stop.title })).toBeVisible();
	},
);

test(
	'all verdicts can be seen at a glance: a mark for each, named, that leads to its row',
	{ tag: '@ledger' },
	async ({ page }) => {
		await page.goto(LEDGER);
		const marks = page.locator('.glance ol a');
		const names = statements.map(({ says, outcome }) => `${outcome.verdict}: ${says}`);
		expect(await marks.evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual(names);
		await marks.last().click();
		await expect(page.locator(':target')).toBeInViewport();
	},
);

test(
	'a verdict narrows the ledger down, which the address keeps and a reload and Back bring back',
	{ tag: '@ledger' },
	async ({ page }) => {
		await page.goto(LEDGER);
		await expect(status(page)).toHaveText(`${total} verdicts`);
		await filter(page, /^borne out/).press('Enter');
		await expect(page).toHaveURL(`${LEDGER}?verdict=borne-out`);
		await expect(status(page)).toHaveText(`1 of ${total} verdicts: borne out`);
		await expect(shown(page)).toHaveCount(1);
		await expect(page.locator('.fared').filter({ visible: true })).toHaveCount(1);
		await expect(filter(page, /^borne out/)).toHaveAttribute('aria-current', 'true');
		await shown(page).locator('.said a').first().click();
		await page.goBack();
		await expect(page).toHaveURL(`${LEDGER}?verdict=borne-out`);
		await expect(shown(page)).toHaveCount(1);
		await page.reload();
		await expect(shown(page)).toHaveCount(1);
		// A link to a hidden row shows all.
		await page
			.locator('.by-verdict')
			.getByRole('link', { name: /night boat/ })
			.click();
		await expect(page).toHaveURL(`${LEDGER}#s-next-summer`);
		await expect(page.locator('#s-next-summer')).toBeInViewport();
		await expect(status(page)).toHaveText(`${total} verdicts`);
		await page.goto(`${LEDGER}?verdict=nonsense`);
		await expect(shown(page)).toHaveCount(total);
	},
);

test(
	'the ledger opens narrowed down without moving what is in sight',
	{ tag: ['@ledger', '@nothing-shifts'] },
	async ({ page }) => {
		const shifts = await recordShifts(page);
		await page.goto(`${LEDGER}?verdict=not-so-far`);
		await expect(status(page)).toHaveText(`1 of ${total} verdicts: not so far`);
		await page.evaluate(() => document.fonts.ready);
		expect(await shifts()).toEqual([]);
	},
);

test(
	'what became of the statements can be downloaded',
	{ tag: '@ledger-exports' },
	async ({ page }) => {
		await page.goto(LEDGER);
		for (const [format, type] of [
			['CSV', 'text/csv'],
			['JSON', 'application/json'],
		] as const) {
			const link = page.getByRole('main').getByRole('link', { name: `Then and since (${format})` });
			const response = await page.request.get((await link.getAttribute('href'))!);
			expect(response.headers()['content-type']).toContain(type);
			expect(await response.text()).toContain('next-summer');
		}
	},
);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'all rows show, and a verdict leads to the list of its statements, which leads to their rows',
		{ tag: '@ledger' },
		async ({ page }) => {
			await page.goto(LEDGER);
			await filter(page, /^disputed/).click();
			await expect(page).toHaveURL(`${LEDGER}?verdict=disputed#disputed`);
			await expect(page.locator(':target')).toBeInViewport();
			await expect(shown(page)).toHaveCount(total);
			await page
				.locator('.by-verdict')
				.getByRole('link', { name: /nine boats a day/ })
				.click();
			await expect(page.locator('#s-nine-times')).toBeInViewport();
		},
	);
});
