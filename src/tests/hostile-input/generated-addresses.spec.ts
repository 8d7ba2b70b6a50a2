import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { anyAddress, RUN_SETTINGS } from './generated-addresses.ts';

const INTERVIEW = '/invented-ferry/';
/** Ids of the invented edition: an answer, a note, two places, a view and a measure. */
const KNOWN = ['crossing', 'n-lamp-oil', 'batumi', 'poti', 'kura-and-aras', 'tbilisi-shore'];
/** Pages that parse their address: its fragment and `?map=`, its `?q=`, or a path that does not exist. */
const PAGES = [INTERVIEW, `${INTERVIEW}timetable/`, '/search/', '/sources/', '/timeline/', '/404/'];

/** Generates the addresses that the browser opens: far fewer than the unit tests try. */
function generateAddresses(count: number): string[] {
	const samples = fc.sample(anyAddress(KNOWN), { ...RUN_SETTINGS, numRuns: count });
	return samples.map(({ path, search, hash }, index) => {
		const page = PAGES[index % PAGES.length]!;
		const url = new URL(page.replace('404/', path.replace(/^[/\\]+/, '')), 'https://site.example/');
		// Servers refuse longer addresses: the limits are in characters, and a fragment is not sent.
		[url.search, url.hash] = [search.slice(0, 4000), hash];
		return url.href.slice(url.origin.length, url.href.indexOf('#') < 0 ? 8000 : undefined);
	});
}

/** How many of the addresses every run tries. */
const FAST = 24;
const ALL = generateAddresses(200);

/** Opens an address. If its page is open already and follows its address, only the address is changed. */
async function goTo(page: Page, address: string): Promise<void> {
	const url = new URL(address, 'http://127.0.0.1');
	const isOpen = new URL(page.url(), url).pathname === url.pathname;
	if (!isOpen || url.pathname === '/search/') {
		await page.goto(address, { waitUntil: 'domcontentloaded' });
		return;
	}
	await page.evaluate(
		([search, hash]) => {
			history.pushState(null, '', location.pathname + search);
			dispatchEvent(new PopStateEvent('popstate'));
			location.hash = hash;
		},
		[url.search, url.hash] as const,
	);
}

for (const [title, batch] of [
	[
		`${FAST} generated addresses open pages that can be read, without an error`,
		ALL.slice(0, FAST).sort(),
	],
	[
		`${ALL.length - FAST} more generated addresses open pages that can be read, without an error @slow`,
		ALL.slice(FAST),
	],
] as const) {
	test(title, async ({ page }) => {
		test.setTimeout(600_000);
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('console', (message) => {
			// A missing address is not an error of the page.
			const isMissing = message.text().startsWith('Failed to load resource');
			if (message.type() === 'error' && !isMissing) errors.push(message.text());
		});
		page.on('response', (response) => {
			const isSubresource = !response.request().isNavigationRequest();
			if (isSubresource && !response.ok()) errors.push(`${response.status()} ${response.url()}`);
		});
		for (const address of batch) {
			await goTo(page, address);
			const words = await page.locator('main').innerText();
			expect(words.length, JSON.stringify(address)).toBeGreaterThan(60);
			expect(errors, JSON.stringify(address)).toEqual([]);
		}
	});
}
