import { expect, type Page, test } from '@playwright/test';
import { readStatement, untilFollowing } from '#src/tests/support/journeys-in-text.ts';
import {
	expectMoved,
	expectView,
	expectWindow,
	listLit,
	mapFigure,
	mapStage,
	shownWindow,
	untilLive,
} from '#src/tests/support/map-figure.ts';

const lamp = 'invented-lighthouse/lamp/';
const read = (page: Page) =>
	page.locator('.statement[data-read]').evaluateAll((all) => all.map(({ id }) => id));
const pinned = (page: Page) =>
	page.locator('.statement[data-pinned]').evaluateAll((all) => all.map(({ id }) => id));
const followButton = (page: Page) => page.getByRole('button', { name: 'Follow the text' });

/** Moves the pointer to the middle of the first line of a statement. */
async function pointAt(page: Page, id: string): Promise<void> {
	const [x, y] = await page.locator(`#${id}`).evaluate((piece) => {
		const { left, top, width, height } = piece.getClientRects()[0]!;
		return [left + width / 2, top + height / 2] as const;
	});
	await page.mouse.move(x - 3, y);
	await page.mouse.move(x, y);
}

async function openLamp(page: Page, query = ''): Promise<void> {
	await page.goto(`${lamp}${query}`);
	await untilLive(page);
	await untilFollowing(page);
}

test.use({ reducedMotion: 'reduce' } as never);

test.describe('the map follows the statement that is read', { tag: '@map-statements' }, () => {
	test('each has its window, its lights and its caption', async ({ page }) => {
		await openLamp(page);
		const windows = [];
		for (const [id, lit, caption] of [
			['s-nobody', 'sukhumi', 'The lamp that nobody lights would stand at Sukhumi.'],
			['s-ninety-steps', 'rioni', 'From the top, the herring can be seen as far as Poti.'],
			['s-dark-stairs', 'GE', 'All of the coast is dark, and not the stairs alone.'],
		] as const) {
			await readStatement(page, id);
			await expectView(page, id);
			await expect.poll(() => read(page)).toEqual([id]);
			await expect(page.locator('.map-title')).toHaveText(caption);
			await expect.poll(() => listLit(page)).toContain(lit);
			windows.push(await mapStage(page).getAttribute('data-window'));
		}
		expect(new Set(windows).size).toBe(3);
	});

	test('the page opens with the picture of the first, which the live map shows too', async ({
		page,
	}) => {
		await openLamp(page);
		await expectView(page, 's-nobody');
		await expect.poll(() => listLit(page)).toEqual(['black-sea', 'sukhumi', 'tbilisi']);
	});

	test('the title of the question shows the first, and the text above the answer too', async ({
		page,
	}) => {
		await openLamp(page);
		await readStatement(page, 's-dark-stairs');
		await expectView(page, 's-dark-stairs');
		await page.evaluate(() => scrollTo(0, 0));
		await expectView(page, 's-nobody');
	});

	test('the lines of an interview follow no statement', async ({ page }) => {
		await page.goto('invented-lighthouse/?depth=lines');
		await untilLive(page);
		await page.evaluate(() => scrollTo(0, 200));
		await page.waitForTimeout(400);
		expect(await read(page)).toEqual([]);
	});
});

test.describe('what the reader pins', { tag: '@map-pin' }, () => {
	test('by the pointer holds until the page is scrolled on by 24 pixels', async ({ page }) => {
		await openLamp(page);
		await readStatement(page, 's-nobody');
		await expectView(page, 's-nobody');
		await pointAt(page, 's-ninety-steps');
		await expectView(page, 's-ninety-steps');
		expect(await pinned(page)).toEqual(['s-ninety-steps']);
		await expect(followButton(page)).toBeVisible();
		await page.waitForTimeout(200);
		await page.mouse.wheel(0, 12);
		await page.waitForTimeout(400);
		await expectView(page, 's-ninety-steps');
		expect(await pinned(page)).toEqual(['s-ninety-steps']);
		await page.mouse.wheel(0, 14);
		await expect(page.locator('.statement[data-pinned]')).toHaveCount(0);
		await expect(followButton(page)).toBeHidden();
		expect(await read(page)).toHaveLength(1);
		await expectView(page, (await read(page))[0]!);
	});

	test('is not what the page scrolls under a pointer at rest', async ({ page }) => {
		await openLamp(page);
		await readStatement(page, 's-nobody');
		await pointAt(page, 's-nobody');
		await expect.poll(() => pinned(page)).toEqual(['s-nobody']);
		await page.waitForTimeout(200);
		await page.mouse.wheel(0, 30);
		await page.waitForTimeout(600);
		expect(await pinned(page)).toEqual([]);
	});

	test('by a click ends with Escape', async ({ page }) => {
		await openLamp(page);
		await readStatement(page, 's-nobody');
		await pointAt(page, 's-dark-stairs');
		await page.mouse.down();
		await page.mouse.up();
		await expect.poll(() => pinned(page)).toEqual(['s-dark-stairs']);
		await page.keyboard.press('Escape');
		await expectView(page, 's-nobody');
		expect(await pinned(page)).toEqual([]);
	});

	test('by keys is one tab stop in an answer, with arrows within it', async ({ page }) => {
		await openLamp(page);
		await readStatement(page, 's-dark-stairs');
		await page.locator('#s-nobody').focus();
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('#s-ninety-steps')).toBeFocused();
		await expect(page.locator('#announcer')).toHaveText(
			'On the map: From the top, the herring can be seen as far as Poti.',
		);
		await expectView(page, 's-ninety-steps');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(page.locator('#s-nobody')).toBeFocused();
		await expectView(page, 's-nobody');
		const stops = page.locator('.statement[tabindex="0"]');
		await expect(stops).toHaveCount(1);
	});

	test('by a hand on the map is the reader’s window until the page is scrolled on', async ({
		page,
	}) => {
		await openLamp(page);
		await readStatement(page, 's-nobody');
		await expectView(page, 's-nobody');
		const scene = await shownWindow(page);
		await mapFigure(page).getByRole('button', { name: 'Closer' }).click();
		await expectMoved(page, scene);
		await expect(followButton(page)).toBeVisible();
		await page.mouse.move(300, 300);
		await page.waitForTimeout(200);
		await page.mouse.wheel(0, -30);
		await expect(followButton(page)).toBeHidden();
		await readStatement(page, 's-nobody');
		await expectWindow(page, scene);
	});
});

test(
	'the list of scenes leads to each on the map beside it',
	{ tag: '@map-scene-address' },
	async ({ page }) => {
		await openLamp(page);
		await page.getByText('The map, sentence by sentence').click();
		const address = page.url();
		await page.getByRole('link', { name: /^On the map From the top/ }).click();
		await expectView(page, 's-ninety-steps');
		expect(page.url()).toBe(address);
	},
);

test.describe('the address of a scene', { tag: '@map-scene-address' }, () => {
	test('opens the scene, which holds until the page is scrolled on', async ({ page }) => {
		await openLamp(page, '?map=s-ninety-steps');
		await expectView(page, 's-ninety-steps');
		await expect(mapFigure(page)).toHaveAttribute('data-free');
		await shownWindow(page);
		await page.mouse.move(300, 300);
		await untilFollowing(page);
		// What is scrolled counts once the page has come to rest: after 120 ms.
		await page.waitForTimeout(1000);
		await page.mouse.wheel(0, 40);
		await expect.poll(() => new URL(page.url()).search).toBe('');
		await expect(mapFigure(page)).not.toHaveAttribute('data-free');
	});

	test('that the page’s map does not have is reported, and nothing else changes', async ({
		page,
	}) => {
		await openLamp(page, '?map=s-no-such-statement');
		await expect(page.getByText('There is no “s-no-such-statement” on this map')).toBeVisible();
		await expectView(page, 's-nobody');
	});

	test('goes with Back and Forward', async ({ page }) => {
		await openLamp(page, '?map=s-dark-stairs');
		await expectView(page, 's-dark-stairs');
		await page.evaluate(() => history.pushState(null, '', '?map=s-ninety-steps'));
		await page.goBack();
		await expectView(page, 's-dark-stairs');
		await page.goForward();
		await expectView(page, 's-ninety-steps');
	});
});
