import { expect, type Locator, type Page } from '@playwright/test';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import type { SearchQuery } from '#src/schema/content.ts';
import { searchResults } from '../support/journeys.ts';
import { expectedResults } from './expected-results.ts';

/** Types a query of an interview into an empty search field, and expects what it must find. */
export async function tryQuery(
	page: Page,
	field: Locator,
	query: SearchQuery,
	interview: Interview,
	edition: Pick<Edition, 'permalinks'>,
) {
	const { answers, names, facts, isNothing } = expectedResults(query, interview, edition);
	await field.fill('');
	await expect(page.locator('a.hit')).toHaveCount(0);
	await field.fill(query.query);
	const paths = (heading: string) =>
		searchResults(page, heading).evaluateAll((links) =>
			links.map((link) => link.getAttribute('href')!.replace(/^\/|#s-.*/g, '')),
		);
	await expect(async () => {
		expect((await paths('Answers')).slice(0, answers.length).toSorted()).toEqual(
			answers.toSorted(),
		);
		expect(await paths('Places and terms')).toEqual(expect.arrayContaining(names));
		expect(await paths('Distances and dates')).toEqual(expect.arrayContaining(facts));
		if (isNothing) {
			await expect(page.getByRole('status').first()).toHaveText(
				/nowhere in this edition|Nothing found/,
			);
			await expect(page.locator('a.hit')).toHaveCount(0);
		}
	}, query.query).toPass({ timeout: 15_000 });
}
