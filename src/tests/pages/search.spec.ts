import { expect, type Page, test } from '@playwright/test';
import queries from '#src/tools/serve/search-queries.json' with { type: 'json' };
import { axeViolations } from '../support/axe-violations.ts';

const answer = 'putin-kim-pact/army/';
const field = (page: Page) => page.getByRole('dialog').getByRole('searchbox');
const results = (page: Page, group: string) =>
	page
		.locator('.results section')
		.filter({ has: page.getByRole('heading', { name: group, exact: true }) })
		.getByRole('listitem')
		.locator('a.hit');

/** Runs `act` and returns the script and console errors of the page that occur meanwhile. */
async function errorsDuring(page: Page, act: () => Promise<void>): Promise<string[]> {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await act();
	return errors;
}

test.describe('the search dialog', () => {
	test(
		'opens with the button, shows results, and closes with Escape',
		{ tag: '@search-dialog' },
		async ({ page }) => {
			await page.goto(answer);
			await page.locator('[data-search]').first().click();
			await expect(field(page)).toBeFocused();
			await field(page).fill('buffer zone');
			await expect(results(page, 'Answers')).toHaveCount(1);
			await expect(page.getByRole('status')).toContainText('1 answer');
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toBeHidden();
			await expect(page.locator('[data-search]').first()).toBeFocused();
		},
	);

	test('works with the keyboard alone', { tag: '@search-dialog' }, async ({ page }) => {
		await page.goto(answer);
		await page.keyboard.press('Control+k');
		await page.keyboard.type('Rason');
		await expect(results(page, 'Places and terms')).toHaveCount(1);
		await page.keyboard.press('ArrowDown');
		await expect(results(page, 'Places and terms')).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(results(page, 'Answers').first()).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(field(page)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/places\/rason\/$/);
	});

	test(
		'opens with the slash key, but not while the reader types',
		{ tag: '@search-dialog' },
		async ({ page }) => {
			await page.goto(answer);
			await page.keyboard.press('/');
			await expect(field(page)).toBeFocused();
			await page.keyboard.type('/');
			await expect(field(page)).toHaveValue('/');
		},
	);

	test('moves to the first and last result with Home and End, but not from the text field', async ({
		page,
	}) => {
		await page.goto(answer);
		await page.keyboard.press('Control+k');
		await page.keyboard.type('Rason');
		await expect(results(page, 'Notes').first()).toBeVisible();
		await page.keyboard.press('Home');
		await expect(field(page)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('End');
		await expect(page.locator('dialog a.hit').last()).toBeFocused();
		await page.keyboard.press('Home');
		await expect(page.locator('dialog a.hit').first()).toBeFocused();
	});

	test('offers topics before anything is typed', async ({ page }) => {
		await page.goto(answer);
		await page.keyboard.press('Control+k');
		await page.getByRole('dialog').getByRole('button', { name: 'Sanctions' }).click();
		await expect(field(page)).toHaveValue('Sanctions');
		await expect(results(page, 'Answers').first()).toHaveAttribute('href', /nationalism\/$/);
	});

	test('has a button that opens the search page', async ({ page }) => {
		await page.goto(answer);
		await page.keyboard.press('Control+k');
		await page.keyboard.type('famine');
		await page.getByRole('button', { name: 'Search on a page of its own' }).click();
		await expect(page).toHaveURL(/\/search\/\?q=famine$/);
	});

	test(
		'has no accessibility violations when it is empty, with results and without results',
		{ tag: '@accessibility' },
		async ({ page }) => {
			await page.goto(answer);
			await page.keyboard.press('Control+k');
			for (const query of ['', 'Rason', 'aardvark']) {
				await field(page).fill(query);
				await expect(page.locator('dialog .results section').first()).toBeVisible();
				await expect(page.getByRole('status')).toHaveText(query ? /./ : '');
				expect(await axeViolations(page, { within: 'search-dialog' })).toEqual([]);
			}
		},
	);

	test(
		'loads nothing before the pointer is on the search button',
		{ tag: '@search-on-demand' },
		async ({ page }) => {
			const requested: string[] = [];
			page.on('request', (request) => requested.push(request.url()));
			await page.goto(answer);
			expect(requested.filter((url) => /pagefind|search-box/.test(url))).toEqual([]);
			await page.locator('[data-search]').first().hover();
			await expect.poll(() => requested.some((url) => url.endsWith('/vocabulary.json'))).toBe(true);
		},
	);
});

test.describe('opening a result', () => {
	test(
		'marks the words on the page and does not change its address',
		{ tag: '@search-marks' },
		async ({ page }) => {
			await page.goto(answer);
			await page.keyboard.press('Control+k');
			await page.keyboard.type('gas pipeline');
			await expect(page.getByRole('status')).toContainText('1 answer');
			await results(page, 'Answers').first().click();
			await expect(page).toHaveURL(/\/putin-kim-pact\/gas-pipelines\/$/);
			await expect.poll(() => markedWords(page)).toContain('gas pipelines');
			await page.reload();
			await expect.poll(() => markedWords(page)).toContain('gas pipelines');
			await page.keyboard.press('Escape');
			expect(await markedWords(page)).toEqual([]);
			await expect(page.getByRole('button', { name: 'Clear marks' })).toHaveCount(0);
		},
	);

	test(
		'marks the words also in a note that is opened',
		{ tag: '@search-marks' },
		async ({ page }) => {
			await page.goto('search/?q=KOGAS');
			await results(page, 'Answers').first().click();
			await expect.poll(() => markedWords(page)).toContain('KOGAS');
			await page.locator('a[data-note="kogas-2003"]').first().click();
			const inPanel = () =>
				page.evaluate(() => {
					const panel = document.querySelector('note-panel')!;
					const ranges = [...(CSS.highlights.get('found') ?? [])] as Range[];
					return ranges.filter((range) => panel.contains(range.startContainer)).map(String);
				});
			await expect.poll(inPanel).toContain('KOGAS');
			await page.keyboard.press('Escape');
			expect(await markedWords(page)).toContain('KOGAS');
			await page.keyboard.press('Escape');
			expect(await markedWords(page)).toEqual([]);
		},
	);

	test('opens a note at its permalink', async ({ page }) => {
		await page.goto(answer);
		await page.keyboard.press('Control+k');
		await page.keyboard.type('KOGAS agreement');
		await page.locator('.passage a').or(results(page, 'Notes')).first().click();
		await expect(page).toHaveURL(/gas-pipelines\/#n-kogas-2003$/);
	});

	test('causes no error when the session storage is corrupt', async ({ page }) => {
		await page.addInitScript(() => sessionStorage.setItem('found', '{"'));
		const errors = await errorsDuring(page, async () => {
			await page.goto(answer);
		});
		expect(errors).toEqual([]);
	});
});

const markedWords = (page: Page): Promise<string[]> =>
	page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));

test.describe('queries', () => {
	test(
		'every query of search-queries.json finds its answers first',
		{ tag: '@search-answers' },
		async ({ page }) => {
			await page.goto('search/');
			const input = page.getByRole('main').getByRole('searchbox');
			for (const { q, expect: wanted } of queries) {
				await input.fill(q);
				await expect(page).toHaveURL((url) => url.searchParams.get('q') === q);
				await expect(async () => {
					const paths = await results(page, 'Answers').evaluateAll((links) =>
						links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)),
					);
					expect(paths.slice(0, wanted.length).toSorted(), q).toEqual(wanted.toSorted());
				}).toPass({ timeout: 15_000 });
			}
		},
	);

	test(
		'a word that does not occur in the edition is reported as such',
		{ tag: '@search-no-hits' },
		async ({ page }) => {
			await page.goto('search/?q=aardvark');
			await expect(page.getByRole('main').getByRole('status')).toHaveText(
				'“aardvark” is nowhere in this edition.',
			);
			await expect(page.getByRole('link', { name: 'All topics' })).toBeVisible();
			await expect(page.locator('a.hit')).toHaveCount(0);
		},
	);

	test(
		'a misspelt word is corrected, and the correction is shown',
		{ tag: '@search-misspellings' },
		async ({ page }) => {
			await page.goto('search/?q=desertifikation');
			await expect(page.getByText('Showing results for “desertification”.')).toBeVisible();
			await expect(results(page, 'Answers').first()).toHaveAttribute('href', /siberia\/$/);
		},
	);

	test(
		'a word with one letter too many is corrected',
		{ tag: '@search-misspellings' },
		async ({ page }) => {
			await page.goto('search/?q=famineq');
			await expect(page.getByText('Showing results for “famine”.')).toBeVisible();
		},
	);

	test(
		'a phrase in quotation marks is found only in exactly these words',
		{ tag: '@search-phrases' },
		async ({ page }) => {
			await page.goto(`search/?q=${encodeURIComponent('“gas pipelines”')}`);
			await expect(results(page, 'Answers').first()).toHaveAttribute('href', /gas-pipelines\/$/);
			await page.getByRole('main').getByRole('searchbox').fill('"pipelines gas"');
			await expect(page.getByText('Not in these words.')).toBeVisible();
			await page.getByRole('button', { name: 'pipelines gas' }).click();
			await expect(results(page, 'Answers').first()).toBeVisible();
		},
	);

	test('hostile text is treated as text', { tag: '@hostile-input' }, async ({ page }) => {
		const main = page.getByRole('main');
		const errors = await errorsDuring(page, async () => {
			await page.goto('search/');
			for (const hostile of [
				'<img src=x onerror=alert(1)>',
				'a'.repeat(200),
				'\ud800 gas',
				'%%%',
				'"',
				'((',
			]) {
				await main.getByRole('searchbox').fill('');
				await expect(main.getByRole('status')).toBeEmpty();
				await main.getByRole('searchbox').evaluate((input, value) => {
					(input as HTMLInputElement).value = value;
					input.dispatchEvent(new Event('input', { bubbles: true }));
				}, hostile);
				await expect(main.getByRole('status')).not.toBeEmpty();
				await expect(page.locator('search-box img')).toHaveCount(0);
			}
		});
		expect(errors).toEqual([]);
	});
});

test.describe('search with a missing or late file', () => {
	for (const part of ['wasm.en.pagefind', '*/*.pf_meta', '*/index/*', '*/fragment/*']) {
		test(
			`finds names and topics without ${part}, and reports what could not be searched`,
			{ tag: '@missing-files' },
			async ({ page }) => {
				const errors: string[] = [];
				page.on('pageerror', (error) => errors.push(error.message));
				const missing = `**/pagefind/${part}*`;
				await page.route(missing, (route) => route.fulfill({ status: 404, body: 'gone' }));
				await page.goto('search/?q=gas%20pipeline');
				const main = page.getByRole('main');
				await expect(main.getByRole('status')).toContainText('could not be searched');
				await expect(results(page, 'Answers').first()).toHaveAttribute('href', /gas-pipelines\/$/);
				await expect(main.getByRole('link', { name: 'All topics' })).toBeVisible();
				expect(errors).toEqual([]);
				await page.unroute(missing);
				await main.getByRole('button', { name: 'Try again' }).click();
				await expect(results(page, 'Notes').first()).toBeVisible();
			},
		);
	}

	test(
		'reports that its vocabulary could not be loaded, and links to the topics',
		{ tag: '@missing-files' },
		async ({ page }) => {
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(error.message));
			await page.route('**/vocabulary.json', (route) => route.abort());
			await page.goto('search/?q=gas');
			const main = page.getByRole('main');
			await expect(main.getByRole('status')).toContainText('could not be loaded');
			await expect(main.getByRole('link', { name: 'All topics' })).toBeVisible();
			expect(errors).toEqual([]);
			await page.unroute('**/vocabulary.json');
			await main.getByRole('button', { name: 'Try again' }).click();
			await expect(results(page, 'Answers').first()).toBeVisible();
		},
	);

	test(
		'links to the topics in the dialog when its script is missing',
		{ tag: '@missing-files' },
		async ({ page }) => {
			await page.route('**/search-box*.js', (route) => route.abort());
			await page.goto(answer);
			await page.keyboard.press('Control+k');
			await expect(
				page.getByRole('dialog').getByRole('link', { name: 'The topics' }),
			).toBeVisible();
		},
	);

	test('leaves the first results where they are when the texts arrive', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		const releases: (() => void)[] = [];
		await page.route('**/wasm.en.pagefind', async (route) => {
			await new Promise<void>((resolve) => releases.push(resolve));
			await route.continue();
		});
		await page.goto(answer);
		await page.locator('[data-search]').first().click();
		const rows = () =>
			page
				.locator('dialog a.hit')
				.evaluateAll((links) =>
					links.map((link) => [link.getAttribute('href'), link.getBoundingClientRect().top]),
				);
		for (const query of ['famine', 'Vladivostok', 'songun']) {
			await field(page).fill(query);
			await expect(results(page, 'Answers').first()).toBeVisible();
		}
		const early = await rows();
		const firstAnswer = await results(page, 'Answers').first().elementHandle();
		for (const release of releases) release();
		await expect(results(page, 'Notes').first()).toBeVisible();
		await expect(page.getByRole('status')).toContainText('2 answers');
		expect((await rows()).slice(0, early.length)).toEqual(early);
		await firstAnswer!.click();
		await expect(page).toHaveURL(/\/army\/$/);
	});

	test(
		'finds names while the texts are still loading',
		{ tag: '@missing-files' },
		async ({ page }) => {
			await page.route('**/wasm.en.pagefind', () => {});
			await page.goto(answer);
			await page.keyboard.press('Control+k');
			await page.keyboard.type('라선');
			await expect(results(page, 'Places and terms')).toHaveText(['Rason']);
			await expect(page.getByText('Looking through the texts …')).toBeVisible();
			await expect(page.getByRole('status')).toBeEmpty();
		},
	);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('the search dialog fills the screen, and the text of its field is large enough not to zoom', async ({
		page,
	}) => {
		await page.goto(answer);
		await page.locator('[data-search]').first().click();
		const box = await page.getByRole('dialog').boundingBox();
		expect(box).toMatchObject({ x: 0, y: 0, width: 360 });
		const size = await field(page).evaluate((input) =>
			parseFloat(getComputedStyle(input).fontSize),
		);
		expect(size).toBeGreaterThanOrEqual(16);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the search button leads to the topics', { tag: '@without-scripts' }, async ({ page }) => {
		await page.goto(answer);
		await page.locator('[data-search]').first().click();
		await expect(page).toHaveURL(/\/topics\/$/);
	});

	test(
		'the search page says that it needs JavaScript and links to the topics',
		{ tag: '@without-scripts' },
		async ({ page }) => {
			await page.goto('search/?q=gas');
			// Playwright’s text selectors skip noscript elements.
			const notice = page.locator('main noscript p');
			await expect(notice).toContainText('Searching needs JavaScript.');
			await expect(notice.locator('a')).toHaveAttribute('href', /\/topics\/$/);
			await expect(page.locator('main search-box')).toBeHidden();
		},
	);
});
