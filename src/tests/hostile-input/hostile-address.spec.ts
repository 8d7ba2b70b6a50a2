import { expect, test } from '@playwright/test';
import { watchBreaches } from '../support/watch-breaches.ts';

/** What a link to the site may carry that would run, or break what reads it. */
const HOSTILE = {
	markup: '<img src=x onerror=alert(1)>',
	'a way out of an attribute': '"\'><svg onload=alert(1)>',
	'a script': '</script><script>alert(1)</script>',
	'a script for an address': 'javascript:alert(1)',
	'a pattern': '(((((a+)+)+)+)+)$[\\',
	// As long as servers let an address be.
	'a very long text': 'gas '.repeat(1000),
};
/** As they stand in an address. */
const RAW = { 'a null': '%00gas', 'half a letter': '%ED%A0%80', 'no code at all': '%zz%' };

const TRAPS = 'img[src=x], svg[onload], [onerror], [onload]';
const ADDRESSES = {
	...Object.fromEntries(
		Object.entries(HOSTILE).map(([what, text]) => [what, encodeURIComponent(text)]),
	),
	...RAW,
};

/** What is looked at each time; the others are its kin. */
const QUICK = ['markup', 'half a letter', 'a very long text'];

for (const [what, value] of Object.entries(ADDRESSES)) {
	const slow = QUICK.includes(what) ? '' : ' @slow';
	test(`${what} in a query, a choice on the map and a fragment stays text${slow}`, async ({
		page,
	}) => {
		const breaches = await watchBreaches(page);
		await page.goto(`/search/?q=${value}`);
		const box = page.locator('main').getByRole('searchbox');
		const typed = new URLSearchParams(`q=${value}`).get('q')!;
		await expect(box).toHaveValue(typed);
		await expect(page.locator('main').getByRole('status').first()).toHaveText(/\w/);
		await expect(page.locator(TRAPS)).toHaveCount(0);
		await page.goto(`/putin-kim-pact/?map=${value}#${value}`);
		await expect(page.getByRole('status').filter({ hasText: /\w/ }).first()).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator(TRAPS)).toHaveCount(0);
		expect(breaches).toEqual([]);
	});
}
