import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { INTERVIEW_PAGES } from '#src/shared/address.ts';

test(
	'INTERVIEW_PAGES names every page of an interview besides its answers',
	{ tags: ['permalinks-checked'] },
	() => {
		const pages = readdirSync('src/pages/[interview]')
			.filter((file) => file.endsWith('.astro') && !/^(index|\[answer\])/.test(file))
			.map((file) => file.replace(/\.astro$/, ''));
		assert.deepEqual(pages.toSorted(), Object.values(INTERVIEW_PAGES).toSorted());
	},
);
