import { expect, test } from '@playwright/test';
import { findMissingLetters } from '#src/authoring/checks/missing-letters.ts';
import { ContentFolder } from '#src/authoring/content-folder/content-folder.ts';
import { editionRoot } from '#src/authoring/content-folder/edition-root.ts';
import { formatProblems } from '#src/authoring/parsing/problem.ts';
import { fontFiles, readCoverage } from '#src/fonts/font-coverage.ts';
import { charactersByScript } from '#src/fonts/printed-characters.ts';

test(
	'the fonts have every letter and sign that is printed; if not, npm run fonts makes them',
	{ tag: '@own-fonts' },
	async () => {
		const faces = await readCoverage(fontFiles());
		expect(formatProblems(findMissingLetters(new ContentFolder(editionRoot(), true), faces))).toBe(
			'',
		);
	},
);

test(
	'every face has the Latin letters that English text may need',
	{ tag: '@own-fonts' },
	async () => {
		const { latin } = charactersByScript('');
		for (const face of await readCoverage(fontFiles())) {
			const missing = [...latin].filter((letter) => !face.has(letter.codePointAt(0)!));
			expect(missing.join('')).toBe('');
		}
	},
);
