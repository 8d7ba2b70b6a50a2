import { expect, test } from '@playwright/test';
import { bookletPath, interviewPath } from '#src/shared/address.ts';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { bareText, expectWholeBooklet } from '../expectations/printed-booklet.ts';

const edition = fixtureEdition();
const [interview] = edition.interviews;

test(
	'the booklet prints every part of the interview, with running titles and the page numbers of the contents',
	{ tag: ['@booklet', '@booklet-contents', '@running-titles'] },
	async ({ page }) => {
		const { pages, lastPage } = await expectWholeBooklet(page, edition, interview!, 'A4');
		// The cover, the answers, the maps, and the sources with the colophon.
		expect(pages).toHaveLength(5);
		expect(lastPage).toBeGreaterThan(1 / 3);
		expect(pages.join('')).toContain(bareText('Sukhumi'));
		expect(pages.at(-1)).toContain('CCBY40');
	},
);

test(
	'the contents of the booklet have no numbers on screen, without scripts and where print has no pages',
	{ tag: '@booklet-contents' },
	async ({ page }) => {
		await page.goto(bookletPath(interview!.id));
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.contents li').first()).toHaveAttribute('data-page', '');
	},
);

test(
	'the interview’s page links to its booklet, and gives its address in print',
	{ tag: '@booklet' },
	async ({ page }) => {
		const [path, booklet] = [interviewPath(interview!.id), bookletPath(interview!.id)];
		await page.goto(path);
		await page.getByRole('link', { name: 'Booklet to print' }).click();
		await expect(page).toHaveURL(booklet);
		await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
			'href',
			new RegExp(`/${path}$`),
		);
		await page.goBack();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(`/${booklet}`)).toBeVisible();
	},
);
