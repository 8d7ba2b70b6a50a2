import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { describePart } from '#src/edition/page-titles.ts';
import { listAddresses } from '#src/not-found/build/list-addresses.ts';
import { answerPath, interviewPath } from '#src/shared/address.ts';
import {
	expectOwnDescriptions,
	expectOwnTitles,
	expectPictures,
	readHeads,
} from '../expectations/page-heads.ts';

const edition = currentEdition();
const heads = readHeads('dist');

test(
	'every page has a preview picture on the same site, of 1200 × 630 px and at most 120 KiB',
	{ tag: '@share-pictures' },
	() => {
		const listed = listAddresses(edition).flatMap(({ links }) => links.map(({ path }) => path));
		expect(heads.map(({ path }) => path)).toEqual(expect.arrayContaining(listed));
		expectPictures('dist');
	},
);

test(
	'every page has a unique title and description, short enough to be shown in full',
	{ tag: '@page-titles' },
	() => {
		expectOwnTitles(heads);
		expectOwnDescriptions(heads);
		for (const { path, description } of heads) {
			expect(description.length, `${path}: ${description}`).toBeGreaterThan(70);
			expect(description.length, `${path}: ${description}`).toBeLessThanOrEqual(250);
		}
	},
);

test(
	'the description of an interview and of each answer says first what the text is',
	{ tag: ['@page-titles', '@rendering-label'] },
	() => {
		const descriptions = new Map(heads.map(({ path, description }) => [path, description]));
		for (const interview of edition.interviews) {
			const kind = describePart('', interview).trim();
			const paths = interview.answers.map(({ id }) => answerPath(interview.id, id));
			for (const path of [interviewPath(interview.id), ...paths])
				expect(descriptions.get(path)?.startsWith(kind), path).toBe(true);
		}
	},
);
