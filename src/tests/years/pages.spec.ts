import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { yearsOf } from '#src/edition/timeline/years.ts';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { stepper } from './stepper.ts';

const edition = fixtureEdition();
const years = yearsOf(edition.interviews[0]!, edition);
const figure = 'main figure';

/** Expects that every picture within an element has arrived. */
const expectPictures = (page: Page, within: string) =>
	expect
		.poll(() =>
			page
				.locator(`${within} img`)
				.evaluateAll(
					(all) =>
						(all as HTMLImageElement[]).filter((one) => !one.complete || one.naturalWidth === 0)
							.length,
				),
		)
		.toBe(0);

test(
	'each year has a page with its picture, its sentence, its sources and steps to its neighbours',
	{ tag: '@years-pages' },
	async ({ page }) => {
		for (const [index, { id, title, sentence, when, sources, told }] of years.entries()) {
			await page.goto(`/timeline/${id}/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${id}: ${title}`);
			await expect(page.getByRole('main')).toContainText(when);
			await expect(page.getByRole('main')).toContainText(sentence);
			await expect(page.locator(`${figure} img`)).toHaveAccessibleName(
				new RegExp(`^${id}: about `),
			);
			await expectPictures(page, figure);
			const picture = (await page.locator(`${figure} img`).boundingBox())!;
			const stage = (await page.locator('.year-picture').boundingBox())!;
			expect(Math.abs(stage.width - picture.width), 'The picture fills its frame.').toBeLessThan(2);
			expect(Math.abs(stage.height - picture.height)).toBeLessThan(2);
			for (const key of sources)
				await expect(page.locator(`main a[href="/sources/#${key}"]`)).not.toHaveCount(0);
			for (const event of told)
				await expect(page.locator(`main a[href="/${event.path}"]`)).toHaveCount(1);
			for (const [rel, neighbour] of [
				['prev', years[index - 1]],
				['next', years[index + 1]],
			] as const)
				expect(
					await page
						.locator(`main a[rel="${rel}"]`)
						.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
				).toEqual(neighbour ? [`/timeline/${neighbour.id}/`] : []);
		}
	},
);

test(
	'the page of a year says which edges are schematic, and how far they may be off',
	{ tag: '@years-pages' },
	async ({ page }) => {
		await page.goto('/timeline/1901/');
		await expect(page.getByRole('main')).toContainText(
			'Schematic: the edge of the Ticket Office, to about 30 km; the edge of the herring, to about 7 km.',
		);
		await page.goto('/timeline/1925/');
		await expect(page.getByRole('main')).not.toContainText('Schematic');
	},
);

test(
	'the page of a year leads to the same year on the timeline, and to its place in the list',
	{ tag: ['@years-pages', '@years-address'] },
	async ({ page }) => {
		await page.goto('/timeline/1950/');
		await page.getByRole('link', { name: 'On the timeline' }).click();
		await expect(page).toHaveURL('/timeline/?year=1950');
		await expect(page.locator('.map-figure')).toHaveAttribute('data-year', '1950');
		await page.goto('/timeline/1950/');
		await page.getByRole('link', { name: 'All years' }).click();
		await expect(page).toHaveURL('/timeline/#years');
		await expect(page.getByRole('heading', { name: 'On the map, 1901 to 2025' })).toBeInViewport();
	},
);

test(
	'each year is shared with a card of its own, of 1200 × 630 px',
	{ tag: ['@years-pages', '@share-pictures'] },
	async ({ page, request }) => {
		const cards = new Set<string>();
		for (const { id, sentence } of years) {
			await page.goto(`/timeline/${id}/`);
			const meta = (name: string) =>
				page.locator(`meta[property="${name}"]`).getAttribute('content');
			const { pathname } = new URL((await meta('og:image'))!);
			expect(pathname).toContain(`/timeline/${id}/`);
			expect(await meta('og:description')).toBe(sentence);
			const body = await (await request.get(pathname)).body();
			const { width, height, format } = await sharp(body).metadata();
			expect([width, height, format]).toEqual([1200, 630, 'png']);
			cards.add(body.toString('base64'));
		}
		expect(cards.size).toBe(years.length);
	},
);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'the timeline lists all years with pictures and links to their pages, and has no stepper',
		{ tag: ['@years-pages', '@without-scripts'] },
		async ({ page }) => {
			await page.goto('/timeline/');
			await expect(stepper(page)).toBeHidden();
			await expect(page.locator('.year-caption')).toBeHidden();
			const entries = page.locator('.year-list > li');
			await expect(entries).toHaveCount(years.length);
			for (const [index, { id, title, sentence, path }] of years.entries()) {
				const entry = entries.nth(index);
				await expect(entry.getByRole('heading')).toHaveText(`${id} ${title}`);
				await expect(entry).toContainText(sentence);
				await entry.scrollIntoViewIfNeeded();
				await expect(entry.locator('img')).toBeVisible();
				await expect(entry.getByRole('heading').getByRole('link')).toHaveAttribute(
					'href',
					`/${path}`,
				);
			}
			await expectPictures(page, '.year-list');
			await entries.first().getByRole('heading').getByRole('link').click();
			await expect(page).toHaveURL('/timeline/1901/');
		},
	);
});

test.describe('in print', { tag: '@years-print' }, () => {
	test('all pictures stand three side by side, each with its year and sentence; there is no stepper', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 700, height: 1000 });
		await page.goto('/timeline/');
		await page.emulateMedia({ media: 'print' });
		await expect(stepper(page)).toBeHidden();
		await expect(page.locator('.year-caption')).toBeHidden();
		const boxes = await page.locator('.year-list > li').evaluateAll((entries) =>
			entries.map((entry) => {
				const { left, top, width } = entry.getBoundingClientRect();
				const picture = entry.querySelector('.year-picture')!.getBoundingClientRect();
				return {
					left: Math.round(left),
					top: Math.round(top),
					width,
					picture: picture.width,
					ratio: picture.width / picture.height,
				};
			}),
		);
		expect(new Set(boxes.map(({ left }) => left)).size).toBe(3);
		// The years go from left to right, row by row.
		expect(boxes.slice(0, 3).map(({ top }) => top)).toEqual([0, 1, 2].map(() => boxes[0]!.top));
		expect(boxes[3]!.left).toBe(boxes[0]!.left);
		for (const { width, picture, ratio } of boxes) {
			expect(picture).toBeGreaterThan(0.8 * width);
			expect(ratio).toBeCloseTo(0.8, 1);
		}
		for (const { sentence } of years)
			await expect(page.locator('.year-list')).toContainText(sentence);
	});

	test('every picture has arrived, also those that the reader had not scrolled to', async ({
		page,
	}) => {
		await page.goto('/timeline/');
		await page.pdf();
		await expectPictures(page, '.year-list');
	});
});
