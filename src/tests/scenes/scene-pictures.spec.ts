import { expect, type Locator, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { scenesOf } from '#src/edition/interview-map/scenes.ts';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { PHONE } from '../support/test-variants.ts';

const LAMP = 'invented-lighthouse/lamp/';
const edition = fixtureEdition();
const interview = edition.interviews.find(({ id }) => id === 'invented-lighthouse')!;
const scenes = scenesOf(interview, interview.answers[0], edition);
const [first] = scenes;

/** Returns the natural width of an image in CSS pixels: 0 until it is loaded. */
const naturalWidth = (image: Locator) =>
	image.evaluate((element) => (element as HTMLImageElement).naturalWidth);

test(
	'the page of an answer lists its scenes, each with a picture, its caption, its words and its address',
	{ tag: '@scene-pictures' },
	async ({ page }) => {
		await page.goto(LAMP);
		const list = page.locator('.scenes');
		await expect(list).toBeHidden();
		await page.getByText('The map, sentence by sentence').click();
		await expect(list.locator('li')).toHaveCount(scenes.length);
		for (const [index, { id, caption, statement }] of scenes.entries()) {
			const entry = list.locator('li').nth(index);
			await expect(entry.locator('p').first()).toHaveText(caption);
			await expect(entry.getByRole('img')).toHaveAccessibleName(/^About \d+ km from west to east/);
			await entry.scrollIntoViewIfNeeded();
			await expect.poll(() => naturalWidth(entry.getByRole('img'))).toBeGreaterThan(0);
			await expect(
				entry.getByRole('link', { name: `“${statement.words}\u00a0…”` }),
			).toHaveAttribute('href', `#${id}`);
			await expect(entry.getByRole('link', { name: `On the map ${caption}` })).toHaveAttribute(
				'href',
				`?map=${id}`,
			);
		}
	},
);

test(
	'pictures of scenes take their room before they arrive, and none is fetched before it is needed',
	{ tag: ['@scene-pictures', '@nothing-shifts'] },
	async ({ page }) => {
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		await page.goto(LAMP);
		const pictures = () => fetched.filter((url) => url.includes('/map/scene-'));
		await expect(page.locator('.map-figure')).toBeVisible();
		expect(pictures()).toEqual([]);
		await page.route('**/map/scene-*', () => {});
		await page.getByText('The map, sentence by sentence').click();
		const { width, height } = (await page.locator('.scenes img').first().boundingBox())!;
		expect(width / height).toBeCloseTo(5 / 3, 1);
	},
);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: PHONE });

	for (const path of ['invented-lighthouse/', LAMP]) {
		test(
			`on a phone an answer of ${path} has its first scene as a picture`,
			{ tag: ['@scene-pictures', '@without-scripts'] },
			async ({ page }) => {
				await page.goto(path);
				const locator = page.locator('#lamp .map-locator');
				await expect(locator).toContainText(first!.caption);
				await expect(locator.getByRole('img')).toBeVisible();
				await locator.scrollIntoViewIfNeeded();
				await expect.poll(() => naturalWidth(locator.getByRole('img'))).toBeGreaterThan(0);
			},
		);
	}
});

for (const path of ['invented-lighthouse/', LAMP, 'invented-lighthouse/booklet/']) {
	test(
		`in print an answer of ${path} has a small grey picture of its first scene, with its caption`,
		{ tag: ['@scene-pictures', '@print-notes'] },
		async ({ page }) => {
			await page.goto(path);
			const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()));
			const printed = (await extractText(pdf)).text.join('').replace(/\s+/g, '');
			expect(printed).toContain(first!.caption.replace(/\s+/g, ''));
			await page.emulateMedia({ media: 'print' });
			const picture = page.locator('#lamp .scene-picture').first();
			await expect(picture).toBeVisible();
			await expect(picture).toHaveCSS('filter', 'grayscale(1)');
			expect((await picture.boundingBox())!.width).toBeLessThan(200);
		},
	);
}
