import { expect, test } from '@playwright/test';
import { bookletPath, interviewPath } from '#src/shared/address.ts';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { bareText, expectWholeBooklet } from '../expectations/printed-booklet.ts';

const edition = fixtureEdition();
const [interview] = edition.interviews;

test(
	'the booklet prints every part of the interview under its own running title',
	{ tag: '@booklet' },
	async ({ page }) => {
		const { pages, pagesOf } = await expectWholeBooklet(page, edition, interview!);
		// The cover, one page for each part, and a second page of maps. No page has only the address of an answer.
		expect(pages).toHaveLength(9);
		expect(pagesOf('Maps').join('')).toContain(bareText('Akhaltsikhe'));
		expect(pagesOf('About this edition').join('')).toContain('CCBY40');
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
