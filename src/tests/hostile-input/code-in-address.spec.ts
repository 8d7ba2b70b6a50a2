import { expect, test } from '@playwright/test';
import { collectPolicyViolations } from '../support/collect-policy-violations.ts';

/** Values in a link to the site that could run as code or break a parser. */
const HOSTILE = {
	markup: '<img src=x onerror=alert(1)>',
	'a quotation mark that ends an attribute': '"\'><svg onload=alert(1)>',
	'a script': '</script><script>alert(1)</script>',
	'a javascript: address': 'javascript:alert(1)',
	'a slow regular expression': '(((((a+)+)+)+)+)$[\\',
	// About as long as servers allow an address to be.
	'a very long text': 'boat '.repeat(1000),
};
/** Values that are percent-encoded already, also incorrectly. */
const RAW = {
	'a null byte': '%00boat',
	'half a surrogate pair': '%ED%A0%80',
	'an invalid escape': '%zz%',
};

/** Selector of elements that exist only if a value was treated as markup. */
const TRAPS = 'img[src=x], svg[onload], [onerror], [onload]';
const ADDRESSES = {
	...Object.fromEntries(
		Object.entries(HOSTILE).map(([what, text]) => [what, encodeURIComponent(text)]),
	),
	...RAW,
};

/** The values that every run tries; the others are variants of them. */
const QUICK = ['markup', 'half a surrogate pair', 'a very long text'];

for (const [what, value] of Object.entries(ADDRESSES)) {
	const slow = QUICK.includes(what) ? '' : ' @slow';
	test(
		`${what} in the query, the choice on the map and the fragment is treated as text${slow}`,
		{ tag: '@hostile-input' },
		async ({ page }) => {
			const breaches = await collectPolicyViolations(page);
			await page.goto(`search/?q=${value}`);
			const box = page.locator('main').getByRole('searchbox');
			const typed = new URLSearchParams(`q=${value}`).get('q')!;
			await expect(box).toHaveValue(typed);
			await expect(page.locator('main').getByRole('status').first()).toHaveText(/\w/);
			await expect(page.locator(TRAPS)).toHaveCount(0);
			await page.goto(`invented-ferry/?map=${value}#${value}`);
			await expect(page.getByRole('status').filter({ hasText: /\w/ }).first()).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.locator(TRAPS)).toHaveCount(0);
			expect(breaches).toEqual([]);
		},
	);
}
