import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
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
				for (const { id, title } of edition.map.frames)
					if (interview.frames.includes(id)) expect(pages.join('')).toContain(bareText(title));
			},
		);
