import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { searchFor, watchPage } from '../support/journeys.ts';
import { mapFigure, untilLive } from '../support/map-figure.ts';
import { expectNoTour, expectStop, INTERVIEW, tourBar, tourButton, tourLink } from './tour-bar.ts';

/** As low as the text is tall, so that stops can be scrolled to. */
test.use({ viewport: { width: 1440, height: 600 } });

const topOf = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

test.describe('the tour', { tag: '@tour' }, () => {
	test('goes on and back by its buttons, and ends where they say so', async ({ page }) => {
		await page.goto(INTERVIEW);
		await tourLink(page).click();
		await expectStop(page, 1);
		await expect(tourButton(page, 'Back')).toHaveAttribute('aria-disabled', 'true');
		await expect(tourButton(page, 'Next')).toBeFocused();
		await tourButton(page, 'Next').click();
		await expectStop(page, 2);
		await tourButton(page, 'Next').click();
		await expectStop(page, 3);
		await expect(tourButton(page, 'Next')).toBeFocused();
		await expect(tourButton(page, 'Next')).toHaveAttribute('aria-disabled', 'true');
		await page.keyboard.press('Enter');
		await expectStop(page, 3);
		await tourButton(page, 'Back').click();
		await expectStop(page, 2);
	});

	test('goes by the arrow keys, and Escape leaves it', async ({ page }) => {
		await page.goto(`${INTERVIEW}?tour=1`);
		await expectStop(page, 1);
		await page.keyboard.press('ArrowLeft');
		await expectStop(page, 1);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expectStop(page, 3);
		await page.keyboard.press('ArrowLeft');
		await expectStop(page, 2);
		await page.keyboard.press('Escape');
		await expectNoTour(page);
		await page.keyboard.press('ArrowRight');
		await expectNoTour(page);
	});

	test('leaves the keys to fields and dialogs', async ({ page }) => {
		await page.goto(`${INTERVIEW}?tour=1`);
		await expectStop(page, 1);
		const dialog = await searchFor(page, 'lamp');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expectStop(page, 1);
	});

	test('nothing moves by itself, and scrolling on leaves the bar where it is', async ({ page }) => {
		await page.clock.install();
		await page.goto(`${INTERVIEW}?tour=2`);
		await expectStop(page, 2);
		await page.clock.runFor(60_000);
		await expectStop(page, 2);
		await page.mouse.move(300, 300);
		await page.mouse.wheel(0, -200);
		await page.clock.runFor(1000);
		await expect(tourBar(page)).toContainText('2 of 3');
	});

	test('leaving keeps the place in the text, and the map follows the text again', async ({
		page,
	}) => {
		await page.goto(`${INTERVIEW}?depth=answers&tour=2`);
		await expectStop(page, 2);
		const before = await topOf(page, '#s-nobody');
		await tourButton(page, 'Leave').click();
		await expectNoTour(page);
		await expect(page).toHaveURL(`${INTERVIEW}?depth=answers`);
		expect(await topOf(page, '#s-nobody')).toBeCloseTo(before, 0);
		await expect(page.locator('#s-nobody')).toBeFocused();
		await expect(mapFigure(page)).not.toHaveAttribute('data-free');
	});

	test('the middle of a statement comes to the line of reading, and no neighbour is marked', async ({
		page,
	}) => {
		await page.goto(`${INTERVIEW}?tour=1`);
		await expectStop(page, 1);
		const middle = async () => {
			const { y, height } = (await page.locator('#s-ninety-steps').boundingBox())!;
			return (y + height / 2) / 600;
		};
		await expect.poll(middle).toBeGreaterThan(0.4);
		expect(await middle()).toBeLessThan(0.48);
		await page.locator('.statement[data-pinned]').first().waitFor();
		const marked = await page
			.locator('.statement')
			.evaluateAll(
				(all) =>
					all.filter((one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)').length,
			);
		expect(marked).toBe(1);
	});

	test('screen readers hear the number, the claim and the caption of a stop', async ({ page }) => {
		await page.goto(`${INTERVIEW}?tour=1`);
		await tourButton(page, 'Next').click();
		await expect(page.locator('#announcer')).toHaveText(
			'Stop 2 of 3: Nobody lights the lamp. On the map: The lamp that nobody lights would stand at Sukhumi.',
		);
	});

	test('shows the text that a reading depth leaves out', async ({ page }) => {
		await page.goto(`${INTERVIEW}?depth=lines`);
		await expect(page.locator('#s-ninety-steps')).toBeHidden();
		await tourLink(page).click();
		await expectStop(page, 1);
	});

	test('breaks no rule of accessibility', async ({ page }) => {
		await page.goto(`${INTERVIEW}?tour=2`);
		await expectStop(page, 2);
		expect(await axeViolations(page)).toEqual([]);
	});

	test('the map and the bar share the column, and print leaves the bar out', async ({ page }) => {
		await page.goto(`${INTERVIEW}?tour=2`);
		await untilLive(page);
		const [map, bar] = [
			(await mapFigure(page).boundingBox())!,
			(await tourBar(page).boundingBox())!,
		];
		expect(bar.y).toBeGreaterThanOrEqual(map.y + map.height - 1);
		expect(bar.y + bar.height).toBeCloseTo(600, 0);
		expect([bar.x, bar.width]).toEqual([map.x, map.width]);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.tour-bar')).toBeHidden();
		await expect(page.locator('.tour')).toBeHidden();
	});

	test('is loaded only on the way into it', async ({ page }) => {
		const scripts: string[] = [];
		page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
		await page.goto(INTERVIEW);
		await untilLive(page);
		const isTour = (path: string) => /\/tour\.[\w-]+\.js$/.test(path);
		expect(scripts.filter(isTour)).toEqual([]);
		await tourLink(page).hover();
		await expect.poll(() => scripts.filter(isTour).length).toBe(1);
	});
});

test(
	'an interview without a tour offers none, and its address asks for none',
	{ tag: ['@tour', '@tour-address'] },
	async ({ page }) => {
		const { messages } = watchPage(page);
		await page.goto('/invented-ferry/?tour=2');
		await untilLive(page);
		await expect(page.getByText(/Read the map in/)).toHaveCount(0);
		await expect(tourBar(page)).toHaveCount(0);
		expect(messages).toEqual([]);
	},
);

for (const [reducedMotion, behavior] of [
	['no-preference', 'smooth'],
	['reduce', 'auto'],
] as const)
	test.describe(`where motion is ${reducedMotion === 'reduce' ? 'not ' : ''}wanted`, () => {
		test.use({ contextOptions: { reducedMotion } });

		test(
			`the page scrolls to the next stop ${behavior === 'smooth' ? 'smoothly' : 'at once'}`,
			{ tag: '@tour' },
			async ({ page }) => {
				await page.addInitScript(() => {
					const scrolls: unknown[] = [];
					const original = Element.prototype.scrollIntoView;
					Element.prototype.scrollIntoView = function (options) {
						scrolls.push(options);
						original.call(this, options);
					};
					Object.assign(window, { scrolls });
				});
				await page.goto(`${INTERVIEW}?tour=1`);
				await tourButton(page, 'Next').click();
				await expectStop(page, 2);
				expect(await page.evaluate('scrolls')).toEqual([
					{ block: 'center', behavior: 'auto' },
					{ block: 'center', behavior },
				]);
			},
		);
	});
