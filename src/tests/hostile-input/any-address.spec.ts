import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { anyAddress, RUNS } from './any-address.ts';

const INTERVIEW = '/putin-kim-pact/';
const KNOWN = [
	'gas-pipelines',
	'n-kogas-2003',
	'rajin',
	'khasan',
	'border-region',
	'vladivostok-border',
];
/** Pages with a reader of addresses each: of fragments and `?map=`, of `?q=`, of paths that are not there. */
const PAGES = [
	INTERVIEW,
	`${INTERVIEW}sea-access/`,
	'/search/',
	'/sources/',
	'/timeline/',
	'/404/',
];

/** The addresses that a browser is sent to; far fewer than the parsers’. */
function addresses(count: number): string[] {
	const found = fc.sample(anyAddress(KNOWN), { ...RUNS, numRuns: count });
	return found.map(({ path, search, hash }, index) => {
		const page = PAGES[index % PAGES.length]!;
		const url = new URL(page.replace('404/', path.replace(/^[/\\]+/, '')), 'https://site.example/');
		// A server refuses what is longer than this, whatever it is.
		[url.search, url.hash] = [search.slice(0, 4000), hash];
		return url.href.slice(url.origin.length, url.href.indexOf('#') < 0 ? 8000 : undefined);
	});
}

const FAST = 24;
const ALL = addresses(200);

/** Goes to an address: within the page that is open, if it is of that and reads addresses anew by itself. */
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

for (const [title, some] of [
	[`${FAST} generated addresses open pages that read, without an error`, ALL.slice(0, FAST).sort()],
	[`${ALL.length - FAST} more generated addresses do so too @slow`, ALL.slice(FAST)],
] as const) {
	test(title, async ({ page }) => {
		test.setTimeout(600_000);
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('console', (message) => {
			// That an address is not there is no error of the page’s.
			const isMissing = message.text().startsWith('Failed to load resource');
			if (message.type() === 'error' && !isMissing) errors.push(message.text());
		});
		page.on('response', (response) => {
			const isPart = !response.request().isNavigationRequest();
			if (isPart && !response.ok()) errors.push(`${response.status()} ${response.url()}`);
		});
		for (const address of some) {
			await goTo(page, address);
			const words = await page.locator('main').innerText();
			expect(words.length, JSON.stringify(address)).toBeGreaterThan(60);
			expect(errors, JSON.stringify(address)).toEqual([]);
		}
	});
}
