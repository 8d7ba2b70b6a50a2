import { expect, type Locator, type Page, test } from '@playwright/test';
import { openAnswer } from '../support/journeys.ts';

const interview = 'invented-ferry/';
const crossing = 'invented-ferry/crossing';

test.describe('an answer that is opened directly', () => {
	test(
		'says who speaks, where the text comes from and which answer of the interview it is',
		{ tag: ['@rendering-label', '@answer-page', '@note-counts'] },
		async ({ page }) => {
			await openAnswer(page, crossing);
			await expect(page.getByRole('heading', { level: 1 })).toContainText(
				'Where does the ferry go?',
			);
			const main = page.getByRole('main');
			await expect(main).toContainText('Answer 1 of 3');
			await expect(main).toContainText('Vera Madeup');
			await expect(main).toContainText('6 May 2025');
			await expect(main).toContainText('Invented for the tests, from the first word to the last');
			await expect(main.getByText('5 notes, of them 1 correction')).toBeVisible();
			await page
				.getByRole('navigation', { name: 'Around answer 1' })
				.getByRole('link', { name: /^Next/ })
				.click();
			await expect(page).toHaveURL('invented-ferry/timetable/');
			const around = page.getByRole('navigation', { name: 'Around answer 2' });
			await expect(around.getByRole('link')).toHaveCount(2);
		},
	);

	test('scrolls to the target of its address before any script has loaded', async ({ page }) => {
		await page.route(/_astro\/.*\.js/, () => {});
		for (const id of ['timetable', 'night-boat', 'n-lamp-oil']) {
			await page.goto('about:blank');
			await page.goto(`${interview}#${id}`, { waitUntil: 'commit' });
			await expect(page.locator(`#${id}`)).toBeInViewport();
		}
	});

	test('leads to the whole interview', { tag: '@answer-page' }, async ({ page }) => {
		await openAnswer(page, crossing);
		await page.getByRole('link', { name: 'An interview about a ferry, made up' }).first().click();
		await expect(page).toHaveURL(interview);
		await expect(page.locator('article.answer')).toHaveCount(3);
	});

	test('is shown below the header when a link leads to it on the page of the interview', async ({
		page,
	}) => {
		await page.goto(`${interview}#timetable`);
		const box = (await page.locator('#q-timetable').boundingBox())!;
		expect(box.y).toBeGreaterThan(50);
		expect(box.y).toBeLessThan(400);
	});
});

test(
	'colours follow the system, can be switched, and are remembered',
	{ tag: '@colour-schemes' },
	async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await openAnswer(page, crossing);
		const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(await paper()).toBe('rgb(250, 248, 244)');
		const button = page.getByRole('button', { name: /^Colours/ });
		await button.click();
		await button.click();
		await expect(button).toHaveAccessibleName('Colours: dark');
		expect(await paper()).toBe('rgb(18, 21, 24)');
		await page.reload();
		expect(await paper()).toBe('rgb(18, 21, 24)');
	},
);

/** The colours that a page asks the browser to give its bars, those for another theme of the system left out. */
const barColours = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
			.filter(({ media }) => matchMedia(media).matches)
			.map(({ content }) => content),
	);

test(
	'the colours of the browser’s bars follow the chosen theme, from the start of a page',
	{ tag: '@colour-schemes' },
	async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await openAnswer(page, crossing);
		const button = page.getByRole('button', { name: /^Colours/ });
		expect(await barColours(page)).toEqual(['#faf8f4']);
		await button.click();
		await button.click();
		expect(await barColours(page)).toEqual(['#121518']);
		// The inline script alone sets the colour of the next page.
		await page.route(/_astro\/.*\.js/, (route) => route.abort());
		await page.reload();
		expect(await barColours(page)).toEqual(['#121518']);
		await page.unroute(/_astro\/.*\.js/);
		await page.reload();
		await button.click();
		await expect(button).toHaveAccessibleName('Colours: as the system');
		expect(await barColours(page)).toEqual(['#faf8f4']);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await barColours(page)).toEqual(['#121518']);
	},
);

test(
	'a page follows the theme that is chosen in another tab, or on the page that Back leads away from',
	{ tag: '@colour-schemes' },
	async ({ page, context }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await openAnswer(page, crossing);
		const other = await context.newPage();
		await openAnswer(other, crossing);
		const [here, there] = [page, other].map((tab) =>
			tab.getByRole('button', { name: /^Colours/ }),
		) as [Locator, Locator];
		await there.click();
		await there.click();
		await expect(here).toHaveAccessibleName('Colours: dark');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		expect(await barColours(page)).toEqual(['#121518']);
		// A page that Back restores from memory has missed the change.
		await page.evaluate(() => {
			localStorage.removeItem('theme');
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
		await expect(here).toHaveAccessibleName('Colours: as the system');
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	},
);

test(
	'the tab order is the skip link, the questions, the text, the map',
	{ tag: '@accessibility' },
	async ({ page }) => {
		await page.goto(interview);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
		const order = await page.evaluate(() => {
			const all = [...document.querySelectorAll('a[href], button, summary, [tabindex="0"]')];
			const first = (selector: string) => all.findIndex((element) => element.matches(selector));
			return [first('#questions a'), first('.marker'), first('.room-map *')];
		});
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(order[0]).toBeGreaterThan(0);
	},
);
