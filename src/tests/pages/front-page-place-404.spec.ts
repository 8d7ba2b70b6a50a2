import { expect, type Locator, test } from '@playwright/test';
import { answerPath } from '#src/shared/address.ts';
import { fixtureEdition } from '../support/fixture-edition.ts';

const { interviews } = fixtureEdition();
const answersOf = (interview: string) =>
	interviews
		.find(({ id }) => id === interview)!
		.answers.map(({ id }) => `/${answerPath(interview, id)}`);
const hrefsOf = (links: Locator) =>
	links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));

test.describe('the front page', () => {
	test(
		'links its headline to the newest interview and each question to its answer',
		{ tag: '@front-page' },
		async ({ page }) => {
			await page.goto('');
			const headline = page.getByRole('heading', { level: 1 }).getByRole('link');
			await expect(headline).toHaveAttribute('href', '/invented-ferry/');
			const questions = page.getByRole('region', { name: 'Questions' }).getByRole('link');
			expect(await hrefsOf(questions)).toEqual(answersOf('invented-ferry'));
			const question = await questions.nth(2).locator('.asked').innerText();
			await questions.nth(2).click();
			await expect(page.getByRole('heading', { level: 1 })).toContainText(question);
		},
	);

	test(
		'lists the other interviews with their questions',
		{ tag: ['@front-page', '@more-interviews'] },
		async ({ page }) => {
			await page.goto('');
			const others = page.getByRole('region', { name: 'Other interviews' });
			await expect(others.getByRole('heading', { level: 3 }).getByRole('link')).toHaveAttribute(
				'href',
				'/invented-lighthouse/',
			);
			expect(await hrefsOf(others.locator('.questions a'))).toEqual(
				answersOf('invented-lighthouse'),
			);
		},
	);

	for (const [width, columns] of [
		[1440, 3],
		[820, 2],
		[390, 1],
	] as const) {
		test(
			`sets other interviews in ${columns} columns that fill each row on a screen of ${width} px @slow`,
			{ tag: ['@front-page', '@more-interviews'] },
			async ({ page }) => {
				await page.setViewportSize({ width, height: 900 });
				await page.goto('');
				const { end, cards } = await page
					.getByRole('region', { name: 'Other interviews' })
					.evaluate((region) => {
						const list = region.querySelector(':scope > ul')!;
						for (let i = 0; i < 3; i++) list.append(list.firstElementChild!.cloneNode(true));
						const boxes = [...list.children].map((item) => item.getBoundingClientRect());
						return {
							end: list.getBoundingClientRect().right,
							cards: boxes.map(({ top, right }) => ({ top, right })),
						};
					});
				expect(cards.filter(({ top }) => top === cards[0]!.top)).toHaveLength(columns);
				const lastOfRows = cards.filter(({ top }, index) => top !== cards[index + 1]?.top);
				for (const { right } of lastOfRows) expect(right).toBeCloseTo(end);
			},
		);
	}

	test(
		'sets the map beside the questions from 800 px, up to the edge of the window, else below them',
		{ tag: '@front-page' },
		async ({ page }) => {
			await page.goto('');
			for (const width of [320, 799, 800, 1440, 2560]) {
				await page.setViewportSize({ width, height: 900 });
				const [text, map] = await page
					.locator('ol.questions >> nth=0')
					.or(page.locator('.room-map'))
					.evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON()));
				expect(map.right, `at ${width} px`).toBe(width);
				if (width < 800) expect(map.top).toBeGreaterThanOrEqual(text.bottom);
				else expect(map.left).toBeGreaterThan(text.right);
			}
		},
	);
});

test(
	'the folder of interviews, as a reader may guess it, lists them all',
	{ tag: '@front-page' },
	async ({ page }) => {
		await page.goto('interviews/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Interviews');
		const linked = await hrefsOf(page.locator('main').getByRole('link'));
		for (const { id } of interviews) expect(linked).toContain(`/${id}/`);
	},
);

test.describe('a place', () => {
	test(
		'lists its mentions, and each leads to its passage',
		{ tag: '@place-page' },
		async ({ page }) => {
			await page.goto('places/batumi/');
			await page
				.getByRole('link', { name: /^Go to note/ })
				.first()
				.click();
			await expect(page).toHaveURL(/#n-/);
			await expect(page.locator(':target')).toContainText('Batumi');
		},
	);

	test('is highlighted on its map', { tag: '@place-page' }, async ({ page }) => {
		await page.goto('places/batumi/');
		const lit = page.locator('main .sheet-stage .sheet-lit').filter({ visible: true });
		await expect(lit).toContainText('Batumi');
	});

	test('that lies beyond every map says so', { tag: '@place-page' }, async ({ page }) => {
		await page.goto('places/tehran/');
		await expect(page.getByText(/beyond the maps?/)).toBeVisible();
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
		await page.goto('invented-ferry/timetabel/');
		await expect(page.locator(nearest)).toHaveAttribute('href', /\/invented-ferry\/timetable\/$/);
	});

	test('suggests the nearest place, at any depth', { tag: '@not-found' }, async ({ page }) => {
		await page.goto('some/where/else/places/kutaissi');
		await expect(page.locator(nearest)).toHaveAttribute('href', /\/places\/kutaisi\/$/);
	});

	test('suggests the note that the fragment means', { tag: '@not-found' }, async ({ page }) => {
		await page.goto('old/page/#n-harbour-side');
		await expect(page.locator(nearest)).toHaveAttribute('href', /#n-harbour-side$/);
	});

	for (const strange of [
		'%E0%A4%A',
		'%3Cimg%20src=x%20onerror=alert(1)%3E',
		`${'x'.repeat(3000)}`,
	]) {
		test(`shows the 404 page also with the fragment ${strange.slice(0, 24)} @slow`, async ({
			page,
		}) => {
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
		await expect(page.locator('[data-addresses] a[href$="/places/batumi/"]')).toBeVisible();
		await expect(page.locator('nearest-address')).toContainText('front page');
	});

	test(
		'the topics lead to answers and notes',
		{ tag: ['@topic-index', '@without-scripts'] },
		async ({ page }) => {
			await page.goto('topics/');
			const topics = interviews.flatMap((interview) => interview.topics);
			const links = topics.flatMap(({ answers, notes }) => [...answers, ...notes]);
			expect(links.length).toBeGreaterThan(1);
			await expect(page.locator('.topic a')).toHaveCount(links.length);
		},
	);
});
