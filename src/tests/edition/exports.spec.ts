import { test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import {
	expectBiberAccepts,
	expectReachableAddresses,
	expectUniqueWords,
	expectWholeSitemap,
	hasBiber,
} from '../expectations/exported-files.ts';

const edition = currentEdition();

test(
	'the words of every annotation occur once on the answer’s page and once in the interview',
	{ tag: '@annotation-exports' },
	() => {
		for (const interview of edition.interviews) expectUniqueWords('dist', interview);
	},
);

test('the sitemap lists every canonical page and no other', { tag: '@sitemap' }, () => {
	expectWholeSitemap('dist');
});

test('every address of this site in the exports leads to a page and a fragment that exist', () => {
	expectReachableAddresses('dist', edition);
});

test(
	'biber reads every BibTeX file without a warning, and understands every date @slow',
	{ tag: '@reference-managers' },
	() => {
		test.setTimeout(600_000);
		test.skip(!hasBiber(), 'There is no biber here, and Debian’s could not be installed.');
		expectBiberAccepts('dist');
	},
);
