import { expect, type Page, test } from '@playwright/test';

const interview = '/invented-ferry/';
const answers = '.answer .prose > p';

/** A choice of the control. @param name As the reader sees it, or a part of it. */
const choice = (page: Page, name: string) => page.getByRole('radio', { name });

/** Expects the depth that is shown: what of the answers is seen, and which choice is marked. */
async function expectDepth(page: Page, depth: 'lines' | 'answers' | 'full'): Promise<void> {
	await expect(page.locator(answers).first()).toBeVisible({ visible: depth !== 'lines' });
	await expect(page.locator('.answer .marker').first()).toBeVisible({ visible: depth === 'full' });
	const names = { lines: 'three lines', answers: 'the answers', full: 'In full' };
	await expect(choice(page, names[depth])).toBeChecked();
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test(
	'the control changes the depth and the address, and the choice is remembered without changing other addresses',
	{ tag: ['@depths', '@private-reading'] },
	async ({ page }) => {
		await page.goto(`${interview}?map=poti#questions`);
		await expectDepth(page, 'full');
		await expect(page.getByRole('group', { name: 'How much to show' })).toBeVisible();
		await choice(page, 'three lines').check();
		await expectDepth(page, 'lines');
		await expect(page).toHaveURL(`${interview}?map=poti&depth=lines#questions`);
		await page.goto(interview);
		await expectDepth(page, 'lines');
		await expect(page).toHaveURL(interview);
		expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ depth: 'lines' });
		// The address goes before what is remembered, and leaves it as it is.
		await page.goto(`${interview}?depth=answers`);
		await expectDepth(page, 'answers');
		await page.goto('/invented-ferry/crossing/');
		await expect(page.locator(answers).first()).toBeVisible();
		await expect(page.locator('.answer .marker').first()).toBeHidden();
		await page.goBack();
		await expectDepth(page, 'answers');
		await choice(page, 'In full').check();
		await expect(page).toHaveURL(interview);
		await expectDepth(page, 'full');
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	},
);

test(
	'the keys move from choice to choice, and what has the focus is seen',
	{ tag: ['@depths', '@focus'] },
	async ({ page }) => {
		await page.goto(interview);
		await choice(page, 'In full').focus();
		await page.keyboard.press('ArrowLeft');
		await expect(choice(page, 'the answers')).toBeFocused();
		await expectDepth(page, 'answers');
		await page.keyboard.press('ArrowLeft');
		await expectDepth(page, 'lines');
		const outline = await choice(page, 'three lines').evaluate(
			(input) => getComputedStyle(input).outlineStyle,
		);
		expect(outline).not.toBe('none');
	},
);

test(
	'an address with an answer, a statement or a note shows it in any depth, and Back returns to the lines',
	{ tag: ['@depths', '@statement-addresses'] },
	async ({ page }) => {
		await page.goto(`${interview}?depth=lines`);
		const link = page.locator('#questions a').last();
		await link.click();
		await expect(page).toHaveURL(`${interview}?depth=lines#night-boat`);
		await expectDepth(page, 'answers');
		await expect(page.locator('#q-night-boat')).toBeInViewport();
		await page.goBack();
		await expectDepth(page, 'lines');
		await page.goForward();
		await expectDepth(page, 'answers');
		await expect(page.locator('#q-night-boat')).toBeInViewport();
		const statement = page.locator('#timetable [id^="s-"]').first();
		const id = await statement.getAttribute('id');
		for (const [fragment, depth] of [
			[id!, 'answers'],
			['timetable', 'answers'],
			['n-lamp-oil', 'full'],
		] as const) {
			await page.goto('about:blank');
			await page.goto(`${interview}?depth=lines#${fragment}`);
			await expectDepth(page, depth);
			await expect(page.locator(`#${fragment}`)).toBeInViewport();
		}
	},
);

test(
	'the lines keep every question for screen readers, hide nothing from the browser’s search, and nothing moves',
	{ tag: ['@depths', '@accessibility-tree', '@nothing-shifts'] },
	async ({ page }) => {
		await page.goto(`${interview}?depth=lines`);
		await expectDepth(page, 'lines');
		const questions = page.locator('.answer').getByRole('heading', { level: 2 });
		await expect(questions).toHaveCount(3);
		await expect(questions.first()).toHaveAccessibleName('Where does the ferry go?');
		await expect(page.locator('.answer').getByRole('link')).toHaveCount(0);
		const hidden = page.locator('[hidden="until-found"]');
		await expect(hidden.filter({ hasText: 'Nine times' })).toHaveCount(1);
		expect(
			await page
				.locator('.answer')
				.last()
				.evaluate((last: HTMLElement) => last.offsetHeight),
		).toBe(0);
		// Every control of what is hidden is out of the tab order.
		await page.locator('#questions a').last().focus();
		await page.keyboard.press('Tab');
		await expect(page.locator(':focus')).not.toHaveAttribute('data-note');
		expect(await page.locator('.answer :focus, .introduction :focus').count()).toBe(0);
		// The browser fires this event at the part where it has found the words.
		await hidden.filter({ hasText: 'Nine times' }).dispatchEvent('beforematch');
		await expectDepth(page, 'answers');
		await expect(hidden).toHaveCount(0);
		await expect(page).toHaveURL(`${interview}?depth=lines`);
	},
);

test(
	'the depth is there from the first paint, and paper has everything',
	{ tag: ['@depths', '@print-notes'] },
	async ({ page }) => {
		await page.route(/_astro\/.*\.js/, (route) => route.abort());
		await page.goto(`${interview}?depth=lines`);
		await expect(page.locator(answers).first()).toBeHidden();
		await page.unroute(/_astro\/.*\.js/);
		await page.reload();
		await expectDepth(page, 'lines');
		await page.emulateMedia({ media: 'print' });
		for (const seen of [answers, '.introduction p', '.answer .question', '.answer .marker'])
			await expect(page.locator(seen).first()).toBeVisible();
		await expect(page.locator('depth-control')).toBeHidden();
	},
);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'everything is shown, and no control',
		{ tag: ['@depths', '@without-scripts'] },
		async ({ page }) => {
			await page.goto(`${interview}?depth=lines`);
			await expect(page.locator(answers).first()).toBeVisible();
			await expect(page.locator('.answer .marker').first()).toBeVisible();
			await expect(page.locator('depth-control')).toBeHidden();
		},
	);
});
