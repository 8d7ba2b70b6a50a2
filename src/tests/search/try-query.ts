import { expect, type Locator, type Page } from '@playwright/test';
import type { SearchQuery } from '#src/schema/content.ts';
import { searchResults } from '../support/journeys.ts';

/** Types a query of an interview into an empty search field, and expects that the first results are its answers. */
export async function tryQuery(page: Page, field: Locator, { query, finds }: SearchQuery) {
	await field.fill('');
	await expect(page.locator('a.hit')).toHaveCount(0);
	await field.fill(query);
	await expect(async () => {
		const paths = await searchResults(page, 'Answers').evaluateAll((links) =>
			links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)),
		);
		expect(paths.slice(0, finds.length).toSorted(), query).toEqual(finds.toSorted());
	}).toPass({ timeout: 15_000 });
}
