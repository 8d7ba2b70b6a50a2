import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { answerPath } from '#src/shared/address.ts';
import { searchField } from '#src/tests/support/journeys.ts';
import { tryQuery } from '#src/tests/search/try-query.ts';

const edition = currentEdition();
const { interviews } = edition;

for (const interview of interviews.filter(({ queries }) => queries.length > 0)) {
	const { id, answers, queries } = interview;
	test(
		`every query of ${id} finds what it must, on a page of the interview`,
		{ tag: '@search-answers' },
		async ({ page }) => {
			test.slow();
			await page.goto(answerPath(id, answers[0]!.id));
			await page.keyboard.press('Control+k');
			await expect(searchField(page)).toBeFocused();
			for (const query of queries)
				await tryQuery(page, searchField(page), query, interview, edition);
		},
	);
}

test(
	'every query of the newest interview finds what it must, on the search page @slow',
	{ tag: '@search-answers' },
	async ({ page }) => {
		test.slow();
		await page.goto('search/');
		const field = page.getByRole('main').getByRole('searchbox');
		for (const query of interviews[0]!.queries) {
			await tryQuery(page, field, query, interviews[0]!, edition);
			await expect(page).toHaveURL((url) => url.searchParams.get('q') === query.query);
		}
	},
);
