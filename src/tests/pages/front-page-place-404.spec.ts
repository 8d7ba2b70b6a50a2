import { expect, test } from '@playwright/test';

test.describe('the front page', () => {
	test(
		'links its headline to the interview and each question to its answer',
		{ tag: '@front-page' },
		async ({ page }) => {
			await page.goto('');
			const headline = page.getByRole('heading', { level: 1 }).getByRole('link');
			const interview = new URL((await headline.getAttribute('href'))!, page.url()).href;
			const questions = page.locator('.questions a');
			for (const link of await questions.all()) {
				const address = new URL((await link.getAttribute('href'))!, page.url()).href;
				expect(address.startsWith(interview)).toBe(true);
			}
			await questions.nth(3).click();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		},
	);
});

test.describe('a place', () => {
	test(
		'lists its mentions, and each leads to its passage',
		{ tag: '@place-page' },
		async ({ page }) => {
			await page.goto('places/rajin/');
			await page
				.getByRole('link', { name: /^Go to note/ })
				.first()
				.click();
			await expect(page).toHaveURL(/#n-/);
			await expect(page.locator(':target')).toContainText('Rajin');
		},
	);

	test('is highlighted on its map', { tag: '@place-page' }, async ({ page }) => {
		await page.goto('places/rajin/');
		await expect(page.locator('main [aria-current=true]')).toContainText('Rajin');
	});

	test('that lies beyond every map says so', { tag: '@place-page' }, async ({ page }) => {
		await page.goto('places/kursk/');
		await expect(page.getByText('beyond the maps')).toBeVisible();
	});
});

test('every id on the pages of topics, sources, places and the timeline is unique', async ({
	page,
}) => {
	for (const path of ['topics/', 'sources/', 'places/', 'timeline/']) {
		await page.goto(path);
		const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
	}
});

test.describe('an address that does not exist', () => {
	const nearest = 'nearest-address a';

	test('suggests the nearest answer', { tag: '@not-found' }, async ({ page }) => {
		await page.goto('putin-kim-pact/gas-pipeline/');
		await expect(page.locator(nearest)).toHaveAttribute(
			'href',
			/\/putin-kim-pact\/gas-pipelines\/$/,
		);
	});

	test('suggests the nearest place, at any depth', { tag: '@not-found' }, async ({ page }) => {
		await page.goto('some/where/else/places/vladivostock');
		await expect(page.locator(nearest)).toHaveAttribute('href', /\/places\/vladivostok\/$/);
	});

	test('suggests the note that the fragment means', { tag: '@not-found' }, async ({ page }) => {
		await page.goto('old/page/#n-kogas-2003');
		await expect(page.locator(nearest)).toHaveAttribute('href', /#n-kogas-2003$/);
	});

	for (const strange of [
		'%E0%A4%A',
		'%3Cimg%20src=x%20onerror=alert(1)%3E',
		`${'x'.repeat(3000)}`,
	]) {
		test(`shows the 404 page also with the fragment ${strange.slice(0, 24)}`, async ({ page }) => {
			const errors: Error[] = [];
			page.on('pageerror', (error) => errors.push(error));
			await page.goto(`404.html#${strange}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.locator('main img')).toHaveCount(0);
			expect(errors).toEqual([]);
		});
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the 404 page still lists the addresses of the site', async ({ page }) => {
		await page.goto('404.html');
		await expect(page.locator('[data-addresses] a[href$="/places/rajin/"]')).toBeVisible();
		await expect(page.locator('nearest-address')).toContainText('front page');
	});

	test(
		'the topics lead to answers and notes',
		{ tag: ['@topic-index', '@without-scripts'] },
		async ({ page }) => {
			await page.goto('topics/');
			expect(await page.locator('.topic a').count()).toBeGreaterThan(40);
		},
	);
});
