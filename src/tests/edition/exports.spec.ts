import { test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import {
	expectReachableAddresses,
	expectUniqueWords,
	expectWholeSitemap,
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
