import { expect, type Page, test } from '@playwright/test';
import { openQuietly } from '#src/tools/serve/traffic.ts';
import { violations } from '../support/axe-violations.ts';
import { PAGES, PHONE, unless, WIDE } from '../support/page-list.ts';

/** Playwright’s own complaint, about what the configuration forbids. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Collects what a page complains of and whom it asks. */
function watch(page: Page): { complaints: string[]; hosts: Set<string> } {
	const complaints: string[] = [];
	const hosts = new Set<string>();
	page.on('console', (message) => {
		if (!['error', 'warning'].includes(message.type()) || message.text() === BLOCKED) return;
		complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => hosts.add(new URL(request.url()).host));
	return { complaints, hosts };
}

/** The pages that most readers come to, and those that scripts change most. */
const OFTEN = new Set([
	'/',
	'/putin-kim-pact/gas-pipelines/',
	'/places/rajin/',
	'/timeline/',
	'/search/',
]);
const CONTRAST = ['color-contrast'];
const WIDE_LIGHT: Look = { viewport: WIDE, colorScheme: 'light' };
const NARROW_DARK: Look = { viewport: PHONE, colorScheme: 'dark' };
const OTHERS: Look[] = [
	{ viewport: WIDE, colorScheme: 'dark', rules: CONTRAST },
	{ viewport: PHONE, colorScheme: 'light', rules: CONTRAST },
];

for (const path of PAGES) {
	test(`${path} keeps its policy, asks no other host, moves nothing and never scrolls sideways`, async ({
		page,
	}) => {
		const { complaints, hosts } = watch(page);
		await page.addInitScript(recordShifts);
		await openQuietly(page, path);
		await page.evaluate(() => document.fonts.ready);
		expect(complaints).toEqual([]);
		expect([...hosts]).toEqual([new URL(page.url()).host]);
		expect(await page.evaluate(() => (window as Shifted).shifts)).toEqual([]);
		const policy = page.locator('meta[http-equiv="content-security-policy" i]');
		await expect(policy).toHaveAttribute('content', /script-src/);
		await expect(policy).not.toHaveAttribute('content', /'unsafe-(inline|eval)'/);
		for (const width of [320, 390, 768, 1024, 1100, 1440, 1760]) {
			await page.setViewportSize({ width, height: 800 });
			const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(scrollWidth, `${width} px`).toBeLessThanOrEqual(width);
		}
	});

	// Of all rules only contrast depends on the colours.
	for (const [pairing, looks] of [
		['wide and light, narrow and dark', [WIDE_LIGHT, { ...NARROW_DARK, rules: CONTRAST }]],
		['all in the narrow and dark @slow', [NARROW_DARK]],
		['contrast in the other pairings @slow', OTHERS],
	] as const) {
		test(`${path} has no accessibility violations, ${pairing}${unless(OFTEN.has(path))}`, async ({
			page,
		}) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(path);
			for (const look of looks) expect(await violationsIn(page, look)).toEqual([]);
		});
	}
}

for (const fragment of ['#gas-pipelines', '#n-kogas-2003', '#nuclear']) {
	test(`landing on ${fragment} moves nothing`, async ({ page }) => {
		await page.setViewportSize(PHONE);
		await page.addInitScript(recordShifts);
		await openQuietly(page, `/putin-kim-pact/${fragment}`);
		await page.evaluate(() => document.fonts.ready);
		expect(await page.evaluate(() => (window as Shifted).shifts)).toEqual([]);
	});
}

test('what has not come yet of the header and of the search form has its room', async ({
	page,
}) => {
	await page.goto('/search/');
	const places = () =>
		page
			.locator('.header .find, .header li:first-child, main search-box .go')
			.evaluateAll((all) =>
				all.map((one) => [one.getBoundingClientRect().x, one.getBoundingClientRect().y]),
			);
	const whole = await places();
	expect(whole).toHaveLength(3);
	await page
		.locator('.header li:nth-child(n + 3), .header .find ~ *, main search-box input')
		.evaluateAll((all) => {
			for (const one of all) one.remove();
		});
	expect(await places()).toEqual(whole);
});

test('open notes, dialogs and sheets have no accessibility violations', async ({ page }) => {
	await page.goto('/putin-kim-pact/gas-pipelines/');
	await page.locator('.marker').first().click();
	await expect(page.getByRole('dialog', { name: /^Note/ })).toBeVisible();
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('gas pipeline');
	await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
	expect(await violations(page)).toEqual([]);
});

interface Look {
	viewport: { width: number; height: number };
	colorScheme: 'light' | 'dark';
	/** All of axe’s where it is not said. */
	rules?: string[];
}

async function violationsIn(page: Page, { viewport, colorScheme, rules }: Look) {
	await page.setViewportSize(viewport);
	await page.emulateMedia({ colorScheme });
	return violations(page, rules && { rules });
}

type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
type Shifted = Window & { shifts?: string[] };

function recordShifts(): void {
	const shifted = window as Shifted;
	shifted.shifts = [];
	new PerformanceObserver((list) => {
		for (const { value, sources } of list.getEntries() as Shift[])
			shifted.shifts!.push(
				`${value}: ${sources.map(({ node }) => node?.outerHTML?.slice(0, 200))}`,
			);
	}).observe({ type: 'layout-shift', buffered: true });
}
