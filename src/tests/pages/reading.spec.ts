import { expect, type Page, test } from '@playwright/test';
import { PHONE } from '../support/test-variants.ts';

const interview = '/putin-kim-pact/';
const gas = '/putin-kim-pact/gas-pipelines/';

const panel = (page: Page) => page.getByRole('dialog', { name: /^Note \d+ of \d+$/ });
const marker = (page: Page, id: string) => page.locator(`.marker[data-note="${id}"]`).first();

test.describe('an answer that is opened directly', () => {
	test(
		'says who speaks, where the text comes from and which answer of the interview it is',
		{ tag: ['@rendering-label', '@answer-page', '@note-counts'] },
		async ({ page }) => {
			await page.goto(gas);
			await expect(page.getByRole('heading', { level: 1 })).toContainText('Russian oil or gas');
			const main = page.getByRole('main');
			await expect(main).toContainText('Answer 4 of 11');
			await expect(main).toContainText('Patrick Maurus');
			await expect(main).toContainText('12 October 2023');
			await expect(main).toContainText('Rendered from a machine translation');
			await expect(main.getByText(/^\d+ notes, of them/)).toBeVisible();
			const around = page.getByRole('navigation', { name: 'Around answer 4' });
			await around.getByRole('link', { name: /^Next/ }).click();
			await expect(page).toHaveURL('/putin-kim-pact/siberia/');
		},
	);

	test('scrolls to the target of its address before any script has loaded', async ({ page }) => {
		await page.route(/_astro\/.*\.js/, () => {});
		for (const id of ['gas-pipelines', 'nuclear', 'n-kogas-2003']) {
			await page.goto('about:blank');
			await page.goto(`${interview}#${id}`, { waitUntil: 'commit' });
			await expect(page.locator(`#${id}`)).toBeInViewport();
		}
	});

	test('leads to the whole interview', { tag: '@answer-page' }, async ({ page }) => {
		await page.goto(gas);
		await page.getByRole('link', { name: 'What a Putin–Kim pact could change' }).first().click();
		await expect(page).toHaveURL(interview);
		await expect(page.locator('article.answer')).toHaveCount(11);
	});
});

test.describe('notes on a wide screen', () => {
	test(
		'open below their sentence, step to the next note, and return the focus to the marker',
		{ tag: '@note-popover' },
		async ({ page }) => {
			await page.goto(gas);
			const first = marker(page, 'oil-cap');
			await first.click();
			await expect(panel(page)).toBeVisible();
			await expect(panel(page)).toBeFocused();
			await expect(page).toHaveURL(gas);
			await expect(panel(page)).toContainText('500,000 barrels');
			const [below, box] = await Promise.all([first.boundingBox(), panel(page).boundingBox()]);
			expect(box!.y).toBeGreaterThan(below!.y + below!.height);
			await panel(page).getByRole('button', { name: 'Next note' }).click();
			await expect(panel(page)).toContainText('Lankov');
			await page.keyboard.press('Escape');
			await expect(panel(page)).toBeHidden();
			await expect(marker(page, 'russian-students')).toBeFocused();
		},
	);

	test('never cover the sentence they are about', { tag: '@note-popover' }, async ({ page }) => {
		await page.goto(interview);
		for (const id of ['tourist-ships', 'kogas-2003', 'fifty-km', 'songun']) {
			await marker(page, id).click();
			await expect(panel(page)).toBeVisible();
			const { bottom, top } = await page.evaluate(sentenceAndPanel, id);
			expect(top, id).toBeGreaterThanOrEqual(bottom);
			await page.keyboard.press('Escape');
		}
	});

	test('open and close with the keyboard alone', { tag: '@note-popover' }, async ({ page }) => {
		await page.goto(gas);
		await marker(page, 'kogas-2003').focus();
		await page.keyboard.press('Enter');
		await expect(panel(page)).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(panel(page).getByRole('button', { name: 'Close the note' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(panel(page)).toBeHidden();
		await expect(marker(page, 'kogas-2003')).toBeFocused();
	});

	test('close when the reader clicks on the text', { tag: '@note-popover' }, async ({ page }) => {
		await page.goto(gas);
		await marker(page, 'kogas-2003').click();
		await expect(panel(page)).toBeVisible();
		await page.getByRole('heading', { level: 1 }).click();
		await expect(panel(page)).toBeHidden();
	});

	test('have a link “All notes” that opens their list', { tag: '@note-list' }, async ({ page }) => {
		await page.goto(gas);
		await marker(page, 'kogas-2003').click();
		await panel(page)
			.getByRole('link', { name: /^All notes/ })
			.click();
		await expect(page.locator('#n-kogas-2003')).toBeVisible();
	});

	test(
		'are in the margin beside their markers, one line each, from a width of 1700 px',
		{ tag: '@note-margin' },
		async ({ page }) => {
			await page.setViewportSize({ width: 1760, height: 1000 });
			await page.goto(gas);
			const lines = page.locator('.note-margin a');
			await expect(lines).toHaveCount(8);
			const [line, mark] = await Promise.all([
				lines.first().boundingBox(),
				marker(page, 'oil-cap').boundingBox(),
			]);
			expect(Math.abs(line!.y - mark!.y)).toBeLessThan(30);
			await lines.first().click();
			await expect(panel(page)).toContainText('500,000 barrels');
		},
	);
});

test.describe('notes on a phone', { tag: '@note-sheet' }, () => {
	test.use({ viewport: PHONE, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

	test('open as a bottom sheet of at most 60 % of the height, and Back closes it', async ({
		page,
	}) => {
		await page.goto(interview);
		await page.goto(gas);
		await marker(page, 'kogas-2003').tap();
		await expect(panel(page)).toBeVisible();
		const box = (await panel(page).boundingBox())!;
		expect(box.height).toBeLessThanOrEqual(PHONE.height * 0.6 + 1);
		expect(Math.round(box.y + box.height)).toBe(PHONE.height);
		const mark = (await marker(page, 'kogas-2003').boundingBox())!;
		expect(mark.y + mark.height).toBeLessThanOrEqual(box.y);
		await page.goBack();
		await expect(panel(page)).toBeHidden();
		await expect(page).toHaveURL(gas);
	});

	test('leave no history entry when the reader closes them', async ({ page }) => {
		await page.goto(interview);
		await page.goto(gas);
		await marker(page, 'kogas-2003').tap();
		await panel(page).getByRole('button', { name: 'Close the note' }).tap();
		await expect(panel(page)).toBeHidden();
		await page.waitForTimeout(200);
		await page.goBack();
		await expect(page).toHaveURL(interview);
	});
});

test.describe('notes, map and search on a phone', () => {
	test.use({ viewport: PHONE, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

	test(
		'“All notes” closes the note and leads to the list',
		{ tag: '@note-list' },
		async ({ page }) => {
			await page.goto(gas);
			await marker(page, 'kogas-2003').tap();
			await panel(page)
				.getByRole('link', { name: /^All notes/ })
				.tap();
			await expect(panel(page)).toBeHidden();
			await expect(page.locator('#n-oil-cap')).toBeInViewport();
		},
	);

	test('closing a note keeps the scroll position', { tag: '@note-sheet' }, async ({ page }) => {
		await page.goto(interview);
		await marker(page, 'kogas-2003').tap();
		await expect(panel(page)).toBeVisible();
		await page.evaluate(() => scrollBy({ top: 600, behavior: 'instant' }));
		const before = await page.evaluate(() => scrollY);
		await panel(page).getByRole('button', { name: 'Close the note' }).tap();
		await page.waitForTimeout(300);
		expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
	});

	test(
		'a locator closes the open note and opens the full-screen map, and Back closes the map',
		{ tag: '@map-full-screen' },
		async ({ page }) => {
			await page.goto('/putin-kim-pact/nationalism/');
			await marker(page, 'national-feeling').tap();
			await expect(panel(page)).toBeVisible();
			await page.locator('.map-locator').dispatchEvent('click');
			await expect(panel(page)).toBeHidden();
			await expect(page.locator('full-screen-map dialog')).toBeVisible();
			await page.goBack();
			await expect(page.locator('full-screen-map dialog')).toBeHidden();
			await expect(page).toHaveURL('/putin-kim-pact/nationalism/');
		},
	);

	test('Back closes the search dialog', { tag: '@search-dialog' }, async ({ page }) => {
		await page.goto(interview);
		await page.goto(gas);
		await page
			.getByRole('navigation', { name: 'Reading' })
			.getByRole('link', { name: 'Search' })
			.tap();
		await expect(page.getByRole('searchbox')).toBeVisible();
		await page.goBack();
		await expect(page.getByRole('searchbox')).toBeHidden();
		await expect(page).toHaveURL(gas);
	});
});

test('Escape closes the search dialog and leaves the note below it open', async ({ page }) => {
	await page.goto(gas);
	await marker(page, 'kogas-2003').click();
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('searchbox')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('searchbox')).toBeHidden();
	await expect(panel(page)).toBeVisible();
});

test(
	'a fragment that is not on the page is reported, with a link to the nearest one',
	{ tag: '@wrong-fragments' },
	async ({ page }) => {
		await page.goto(`${interview}#n-kogas-2004`);
		const line = page.getByRole('status').filter({ hasText: 'There is no “n-kogas-2004”' });
		await line.getByRole('link').click();
		await expect(page.locator('#n-kogas-2003')).toBeInViewport();
	},
);

test.describe('links to notes and answers', () => {
	test(
		'open the list of notes at the note, without a popover',
		{ tag: '@note-list' },
		async ({ page }) => {
			await page.goto(`${gas}#n-kogas-2003`);
			await expect(page.locator('#n-kogas-2003')).toBeInViewport();
			await expect(panel(page)).toBeHidden();
		},
	);

	test('work on the page of the whole interview too', { tag: '@note-list' }, async ({ page }) => {
		await page.goto(`${interview}#n-kogas-2003`);
		await expect(page.locator('#n-kogas-2003')).toBeInViewport();
	});

	test(
		'lead from a pointer to the note in its own answer',
		{ tag: '@note-list' },
		async ({ page }) => {
			await page.goto(gas);
			await page.locator('a.pointer[data-note="return-goods"]').click();
			await expect(page).toHaveURL('/putin-kim-pact/what-pyongyang-gains/#n-return-goods');
			await expect(page.locator('#n-return-goods')).toBeInViewport();
		},
	);

	test('show the answer below the header', async ({ page }) => {
		await page.goto(`${interview}#nuclear`);
		const box = (await page.locator('#q-nuclear').boundingBox())!;
		expect(box.y).toBeGreaterThan(50);
		expect(box.y).toBeLessThan(400);
	});
});

test.describe('Copy link', { tag: '@copy-link' }, () => {
	test('copies the address of the answer’s own page, which opens in a new window', async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(interview);
		await page
			.locator('#gas-pipelines .answer-links')
			.getByRole('link', { name: /^Copy link/ })
			.click();
		await expect(page.locator('#gas-pipelines .answer-links')).toContainText('Copied');
		const address = await page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(address).pathname).toBe(gas);
		const other = await context.newPage();
		await other.goto(address);
		await expect(other.getByRole('heading', { level: 1 })).toContainText('Russian oil or gas');
	});

	test('shows the address in a text field where the clipboard is forbidden', async ({ page }) => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
		});
		await page.goto(gas);
		await page
			.locator('.answer-links')
			.getByRole('link', { name: /^Copy link/ })
			.click();
		await expect(page.getByRole('textbox', { name: /Copy the text here/ })).toHaveValue(
			/\/putin-kim-pact\/gas-pipelines\/$/,
		);
	});
});

test.describe('colours', () => {
	test(
		'follow the system, can be switched, and are remembered',
		{ tag: '@colour-schemes' },
		async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(gas);
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
});

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

/** Runs in the page: returns the bottom of a marker’s sentence and the top of the note panel, in CSS pixels. */
function sentenceAndPanel(id: string): { bottom: number; top: number } {
	const mark = document.querySelector(`.marker[data-note="${id}"]`)!;
	const range = document.createRange();
	range.setStartBefore(mark);
	let node: Node | null = mark.nextSibling;
	while (node && !/[.!?]/.test(node.textContent ?? '')) node = node.nextSibling;
	if (node?.nodeType === Node.TEXT_NODE) range.setEnd(node, node.textContent!.search(/[.!?]/));
	else range.setEndAfter(mark);
	const rects = [...range.getClientRects()];
	const panelTop = document.querySelector('note-panel')!.getBoundingClientRect().top;
	return { bottom: Math.max(...rects.map(({ bottom }) => bottom)) - 6, top: panelTop };
}
