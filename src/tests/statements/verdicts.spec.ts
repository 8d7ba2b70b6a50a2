import { expect, type Page, test } from '@playwright/test';
import { outcomesOf } from '#src/edition/outcomes/outcomes-of.ts';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { openAnswer } from '../support/journeys.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { figureOnMap, listLit } from '../support/map-figure.ts';
import { recordShifts } from '../support/measurements/layout-shifts.ts';
import { MIDDLE, PHONE, WIDE } from '../support/test-variants.ts';

const crossing = 'invented-ferry/crossing';
const [here] = outcomesOf(fixtureEdition().interviews[0]!);
const ids = here!.rows.map(({ statement }) => statement.id);

const verdict = (page: Page, statement: string) =>
	page.locator(`.statement:is(#s-${statement}, [data-of=s-${statement}]) .verdict-link`);
const panel = (page: Page) => page.getByRole('dialog', { name: /^Verdict \d of 4$/ });

test(
	'verdicts stand in the margin, none over another, or at the end of their statement, and are no part of the text',
	{ tag: ['@verdicts-in-text', '@nothing-shifts'] },
	async ({ page }) => {
		await page.setViewportSize(WIDE);
		const shifts = await recordShifts(page);
		await openAnswer(page, crossing);
		const text = (await page.locator('.answer .prose').boundingBox())!;
		const boxes = await page
			.locator('.verdict-link')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
		expect(boxes).toHaveLength(4);
		for (const [index, box] of boxes.entries()) {
			expect(box.left).toBeGreaterThanOrEqual(0);
			expect(box.right).toBeLessThan(text.x);
			if (index > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]!.bottom);
		}
		expect(await shifts()).toEqual([]);
		await expect(page.locator('#s-far-sea')).not.toContainText('wrong');
		await page.setViewportSize(PHONE);
		const [words, mark] = await page.locator('#s-far-sea').evaluate((statement) => {
			const range = new Range();
			range.setStartBefore(statement.firstChild!);
			range.setEndBefore(statement.lastElementChild!);
			const last = [...range.getClientRects()].at(-1)!;
			return [last, statement.lastElementChild!.getBoundingClientRect()];
		});
		expect(mark!.left >= words!.right - 1 || mark!.top >= words!.bottom - 1).toBe(true);
	},
);

test(
	'a verdict opens like a note, also where notes stand whole, and Escape returns to it',
	{ tag: ['@verdicts-in-text', '@focus', '@accessibility'] },
	async ({ page }) => {
		for (const viewport of [WIDE, MIDDLE]) {
			await page.setViewportSize(viewport);
			await openAnswer(page, crossing);
			const link = verdict(page, 'swept-deck');
			await expect(link).toHaveAccessibleName('True when said: what became of this statement');
			await link.focus();
			await page.keyboard.press('Enter');
			await expect(panel(page)).toBeFocused();
			await expect(link).toHaveAttribute('aria-expanded', 'true');
			await expect(panel(page)).toContainText(
				/true when said, until the broom was sold.*Known on the day: In May 2025.*Since: The broom was sold/s,
			);
			await expect(panel(page).getByRole('link', { name: 'Among all verdicts' })).toHaveAttribute(
				'href',
				'/invented-ferry/then-and-since/#s-swept-deck',
			);
			await expect(panel(page).getByRole('link', { name: /^Copy link/ })).toHaveAttribute(
				'href',
				`/${crossing}/#o-swept-deck`,
			);
			expect(await axeViolations(page, { within: 'note-panel' })).toEqual([]);
			await panel(page).getByRole('button', { name: 'Next verdict' }).click();
			await expect(panel(page)).toContainText('borne out, so far as anybody looked');
			await page.keyboard.press('Escape');
			await expect(panel(page)).toBeHidden();
			await expect(verdict(page, 'no-pipe')).toBeFocused();
		}
	},
);

test(
	'on a phone a verdict opens as a sheet, which Back closes; a note is called a note again',
	{ tag: ['@verdicts-in-text', '@note-sheet'] },
	async ({ page }) => {
		await page.setViewportSize(PHONE);
		await openAnswer(page, crossing);
		await verdict(page, 'far-sea').click();
		await expect(panel(page)).toBeInViewport();
		await page.goBack();
		await expect(panel(page)).toBeHidden();
		await expect(page).toHaveURL(`/${crossing}/`);
		await page.locator('.marker').first().click();
		const note = page.getByRole('dialog', { name: /^Note / });
		await expect(note.getByRole('button', { name: 'Next note' })).toBeVisible();
		await expect(note.getByRole('link', { name: 'All notes of this answer' })).toBeVisible();
	},
);

test(
	'an opened verdict draws its places and measures on the map, until it closes',
	{ tag: '@verdicts-on-map' },
	async ({ page }) => {
		await page.setViewportSize(WIDE);
		await openAnswer(page, crossing);
		await verdict(page, 'no-pipe').click();
		await expect.poll(() => listLit(page)).toEqual(['batumi', 'poti']);
		await panel(page).getByRole('button', { name: 'Close the verdict' }).click();
		await page.locator('h1').hover();
		await expect.poll(() => listLit(page)).toEqual([]);
		await expect(page.locator('.map-figure')).not.toHaveAttribute('data-free');
		await verdict(page, 'far-sea').click();
		await expect.poll(() => listLit(page)).toContain('tbilisi-shore');
		await expect(figureOnMap(page, 'tbilisi-shore')).toContainText('252 km');
	},
);

test(
	'an answer says at its head how its statements fared, and the address of a statement tells its verdict',
	{ tag: ['@verdict-counts', '@statement-addresses'] },
	async ({ page }) => {
		await page.goto(`${crossing}/#s-swept-deck`);
		await expect(page.locator('#announcer')).toHaveText(/True when said\.$/);
		await page
			.getByRole('link', {
				name: '1 borne out, 1 true when said, 1 wrong when said, 1 cannot be known',
			})
			.click();
		await expect(page).toHaveURL('/invented-ferry/then-and-since/#crossing');
		await page.locator('#s-swept-deck .said a').click();
		await expect(page).toHaveURL(`/${crossing}/#s-swept-deck`);
	},
);

test.describe('without scripts', { tag: ['@verdicts-in-text', '@without-scripts'] }, () => {
	test.use({ javaScriptEnabled: false });

	test('a verdict leads to what became of its statement, after the notes, and back', async ({
		page,
	}) => {
		await openAnswer(page, crossing);
		await verdict(page, 'far-sea').click();
		await expect(page.locator('#o-far-sea')).toBeInViewport();
		await expect(page.locator('#o-far-sea')).toContainText(
			/wrong when said.*252 km.*Certainty: high/s,
		);
		await page.locator('#o-far-sea .note-title').click();
		await expect(page.locator('#s-far-sea')).toBeInViewport();
	});

	test(
		'on paper all outcomes stand after the notes of their answer',
		{ tag: '@print-notes' },
		async ({ page }) => {
			for (const path of [crossing, 'invented-ferry']) {
				await page.goto(`${path}/`);
				await page.emulateMedia({ media: 'print' });
				const article = page.locator('#crossing');
				for (const id of ids) await expect(article.locator(`#o-${id}`)).toBeVisible();
				const [notes, outcomes] = await article
					.locator('.notes, .outcomes')
					.evaluateAll((all) => all.map((one) => one.className.split(' ')[0]));
				expect([notes, outcomes]).toEqual(['notes', 'outcomes']);
			}
			await page.goto('invented-ferry/booklet/');
			await page.locator('.verdict-link[href="#o-far-sea"]').click();
			await expect(page.locator('#then-and-since #o-far-sea')).toBeInViewport();
			await expect(page.locator('.outcomes')).toHaveCount(0);
		},
	);
});
