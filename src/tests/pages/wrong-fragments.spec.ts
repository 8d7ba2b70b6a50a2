import { expect, test } from '@playwright/test';
import { openAndWait } from '#src/tools/serve/traffic.ts';
import { recordShifts } from '../support/measurements/layout-shifts.ts';
import { slowUnless } from '../support/test-variants.ts';

const crossing = 'invented-ferry/crossing/';

test.describe('a fragment that is not on the page', { tag: '@wrong-fragments' }, () => {
	test('is reported, with a link to the nearest one', async ({ page }) => {
		await page.goto('invented-ferry/#n-herring-rules');
		const line = page.getByRole('status').filter({ hasText: 'There is no “n-herring-rules”' });
		await line.getByRole('link').click();
		await expect(page.locator('#n-herring-rule')).toBeInViewport();
	});

	for (const [path, name, lead, to] of [
		[
			'invented-ferry/night-boat/#n-herring-rule',
			'Crossing, note 4, Since: Herring need a ticket',
			'It is on another page: ',
			'crossing/#n-herring-rule',
		],
		['places/#poti', 'Poti', 'The nearest there is: ', 'places/poti/'],
		[
			'topics/#herring-rule',
			'Crossing, note 4, Since: Herring need a ticket',
			'The nearest there is: ',
			'crossing/#n-herring-rule',
		],
	] as const) {
		test(`is reported at the top of ${path}, with a link to its target by name`, async ({
			page,
		}) => {
			await page.goto(path);
			const line = page.getByRole('status').filter({ hasText: 'There is no' });
			await expect(line).toBeInViewport();
			await expect(line).toContainText(lead + name);
			await line.getByRole('link', { name }).click();
			await expect(page).toHaveURL(new RegExp(`/${to}$`));
		});
	}

	test('is quoted with at most 60 characters and without a link, and “top” is never reported', async ({
		page,
	}) => {
		await page.goto(`${crossing}#TOP`);
		const line = page.locator('.fragment-notice[role]');
		await page.evaluate((long) => location.assign(`#${long}`), 'x'.repeat(5000));
		await expect(line).toHaveText(/^There is no “x{60}…” on this page\.\s*$/);
		await page.goto(`${crossing}#top`);
		await expect(line).toHaveCount(0);
	});

	for (const path of [
		`${crossing}#n-x`,
		`${crossing}#n-lamp-oli`,
		'places/#poti',
		'timeline/#never',
		'invented-ferry/booklet/#never',
		`${crossing}?map=atlantis#n-x`,
	]) {
		test(
			`is reported at /${path} without a shift of the page${slowUnless(path.includes('#never'))}`,
			{ tag: '@nothing-shifts' },
			async ({ page }) => {
				const shifts = await recordShifts(page);
				await openAndWait(page, `/${path}`);
				await expect(page.locator('.fragment-notice[role]')).toBeInViewport();
				await page.evaluate(() => document.fonts.ready);
				expect(await shifts()).toEqual([]);
			},
		);
	}

	test('is reported until the reader closes the notice', async ({ page }) => {
		await page.goto(`${crossing}#n-x`);
		await page.getByRole('button', { name: 'Close this notice' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'There is no' })).toHaveCount(0);
	});

	test('is quoted apart from the sentence, whichever way its letters run', async ({ page }) => {
		await page.goto(`${crossing}#${encodeURIComponent('\u202en-סערה')}`);
		const line = page.locator('.fragment-notice[role]');
		await expect(line.locator('bdi')).toHaveText('\u202en-סערה');
		const [quoted, sentence] = await Promise.all([
			line.locator('bdi').boundingBox(),
			line.evaluate((element) => {
				const range = new Range();
				range.selectNode(element.querySelector('bdi')!.parentElement!.nextSibling!);
				return range.getBoundingClientRect().toJSON() as { x: number };
			}),
		]);
		expect(sentence.x).toBeGreaterThanOrEqual(quoted!.x + quoted!.width - 1);
	});

	test(
		'is quoted as text when it is hostile, and the line disappears when the address is right',
		{ tag: '@hostile-input' },
		async ({ page }) => {
			await page.goto('places/#%3Cimg%20src=x%20onerror=alert(1)%3E');
			const line = page.getByRole('status').filter({ hasText: 'There is no' });
			await expect(line).toContainText('<img src=x onerror=alert(1)>');
			await expect(page.locator('main p img')).toHaveCount(0);
			await page.evaluate(() => location.assign('#measures'));
			await expect(page.locator('.fragment-notice[role]')).toHaveCount(0);
		},
	);
});

test(
	'addresses that are cut off, or that chat programs appended to, lead to the nearest page',
	{ tag: '@not-found' },
	async ({ page }) => {
		const boat = '/invented-ferry/night-boat/';
		for (const [address, to] of [
			['invented-ferry/night-bo', boat],
			['invented-ferry/night-boat).', boat],
			['invented-ferry/night-boat%E2%80%9D', boat],
			['INVENTED-FERRY/Night-Boat/&utm_source=chat', boat],
			['sources/invented-timeta', undefined],
			['terms/rope-word', undefined],
		] as const) {
			await page.goto(address);
			const near = page.locator('nearest-address a');
			if (to) await expect(near).toHaveAttribute('href', to);
			else await expect(near).not.toHaveAttribute('href', '/');
		}
	},
);
