import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { bareText, expectWholeBooklet } from '../expectations/printed-booklet.ts';

const edition = currentEdition();
/** Sides of the longest booklet. */
const MOST_SIDES = 18;

for (const interview of edition.interviews)
	for (const format of ['A4', 'Letter'] as const)
		test(
			`on ${format} the booklet of ${interview.id} has at most ${MOST_SIDES} sides, none nearly empty, and page numbers in its contents`,
			{ tag: ['@booklet', '@booklet-contents'] },
			async ({ page }) => {
				const { pages, lastPage } = await expectWholeBooklet(page, edition, interview, format);
				expect(pages.length).toBeLessThanOrEqual(MOST_SIDES);
				expect(lastPage).toBeGreaterThan(1 / 3);
				for (const { names } of interviewMap(interview, edition).sheets)
					for (const { text } of names.filter(({ kind, below }) => kind === 'country' && !below))
						expect(pages.join('').toLowerCase()).toContain(bareText(text).toLowerCase());
			},
		);
