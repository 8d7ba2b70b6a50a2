import { expect, type Page, test } from '@playwright/test';
import { fixtureEdition } from '../support/fixture-edition.ts';

/** The entry of a part of the edition in the list of licences. */
const licenceOf = (page: Page, part: string) =>
	page.locator('#licences + dl > div').filter({ has: page.getByText(part, { exact: true }) });

test(
	'the page about the edition says who has the rights in each text, and whom to write to',
	{ tag: '@licences' },
	async ({ page }) => {
		await page.goto('/about/');
		const { interviews } = fixtureEdition();
		for (const { title } of interviews) {
			const section = page.getByRole('region', { name: `The text of “${title}”` });
			await expect(section).toContainText('The rights in the interview belong to its owners');
			await expect(section).toContainText('is not licensed for reuse');
			await expect(section).toContainText('and objects has no address to write to so far');
			await section.getByRole('link', { name: 'Reporting a mistake' }).click();
			await expect(page.getByRole('heading', { name: 'Reporting a mistake' })).toBeInViewport();
		}
	},
);

for (const { part, terms, links } of [
	{ part: 'The interview', terms: 'not licensed for reuse', links: {} },
	{
		part: 'Notes and gazetteer',
		terms: 'Creative Commons Attribution 4.0',
		links: {
			'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
			GeoNames: 'https://www.geonames.org/',
		},
	},
	{
		part: 'The Caucasus',
		terms: 'In the public domain',
		links: { 'Natural Earth': 'https://www.naturalearthdata.com/' },
	},
	{
		part: 'Fonts',
		terms: 'SIL Open Font License 1.1',
		links: { 'OFL 1.1': 'https://openfontlicense.org/' },
	},
	{
		part: 'Code',
		terms: 'May be used, changed and passed on, with its notice',
		links: { 'MIT licence': 'https://opensource.org/license/mit' },
	},
])
	test(
		`the page about the edition gives the terms and the licence of: ${part}`,
		{ tag: '@licences' },
		async ({ page }) => {
			await page.goto('/about/');
			const licence = licenceOf(page, part);
			await expect(licence).toContainText(terms);
			await expect(licence.getByRole('link')).toHaveCount(Object.keys(links).length);
			for (const [name, address] of Object.entries(links))
				await expect(licence.getByRole('link', { name, exact: true })).toHaveAttribute(
					'href',
					address,
				);
		},
	);

test(
	'a map and the footer lead to the terms of the map’s data',
	{ tag: '@licences' },
	async ({ page }) => {
		await page.goto('/');
		const credits = page.getByRole('figure').locator('figcaption');
		await expect(credits).toContainText('The Caucasus: Natural Earth');
		await credits.getByRole('link', { name: 'About the map' }).click();
		await expect(page.getByRole('heading', { name: 'The map', exact: true })).toBeInViewport();
		await page.getByRole('main').getByRole('link', { name: 'licences', exact: true }).click();
		await expect(page.getByRole('heading', { name: /^Licences/ })).toBeInViewport();
		await expect(page.getByRole('contentinfo')).toContainText('Notes and gazetteer CC BY 4.0');
	},
);
