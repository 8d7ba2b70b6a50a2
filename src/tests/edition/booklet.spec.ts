import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { bookletParts } from '#src/site/booklet/booklet.ts';
import { bareText, expectWholeBooklet } from '../expectations/printed-booklet.ts';

const edition = currentEdition();
/** A page of text has about 3000 letters and digits. A part rarely ends at the end of a page, hence the larger figure. */
const LETTERS_PER_PAGE = 4500;

for (const interview of edition.interviews)
	test(
		`the booklet of ${interview.id} prints every part of the interview, on a reasonable number of pages`,
		{ tag: '@booklet' },
		async ({ page }) => {
			const { pages, pagesOf } = await expectWholeBooklet(page, edition, interview);
			const letters = pages.join('').length;
			// The cover, a page for each part and a second page of maps; then what does not fit on these.
			const budget = bookletParts(interview).length + 2 + Math.ceil(letters / LETTERS_PER_PAGE);
			expect(pages.length).toBeLessThanOrEqual(budget);
			const maps = pagesOf('Maps').join('');
			for (const { id, title } of edition.map.frames)
				if (interview.frames.includes(id)) expect(maps).toContain(bareText(title));
		},
	);
