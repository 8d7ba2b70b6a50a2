import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { fontFiles, readCoverage } from '#src/fonts/font-coverage.ts';
import { FIXTURE_EDITION } from '#src/tests/support/fixture-edition.ts';
import { ContentFolder } from '../content-folder/content-folder.ts';
import { findMissingLetters } from './missing-letters.ts';

const PASSAGE = 'content/interviews/invented-ferry/01-crossing.mdx';
const PLACES = 'content/places.json';
const original = new ContentFolder(FIXTURE_EDITION);
const codes = (letters: string) => [...letters].map((letter) => letter.codePointAt(0)!);
/** Faces with every letter and sign of the invented edition; the first has Cyrillic and Korean too. */
const texts = globSync('**/*.{mdx,json}', { cwd: original.pathTo('content') }).map((file) =>
	original.text(`content/${file}`),
);
const printed = codes(texts.join('') + texts.join('').toUpperCase());
const isCyrillicOrKorean = (code: number) =>
	/[\p{Script=Cyrillic}\p{Script=Hangul}]/u.test(String.fromCodePoint(code));
const faces = [new Set(printed), new Set(printed.filter((code) => !isCyrillicOrKorean(code)))];

/** Returns the problems after words of a file are replaced. */
function problemsAfter(file: string, from: string, to: string) {
	const text = original.text(file);
	assert(text.includes(from));
	const unwritten = new Map([[file, text.replace(from, () => to)]]);
	return findMissingLetters(new ContentFolder(FIXTURE_EDITION, true, unwritten), faces);
}

test(
	'letters that the fonts lack are named once, with file, line and command',
	{ tags: ['own-fonts', 'editor-line-numbers'] },
	() => {
		const line = original.text(PASSAGE).split('\n').indexOf('---', 1) + 2;
		assert.deepEqual(problemsAfter(PASSAGE, '\n---\n', '\n---\nZażółć gęślą jaźń. Ząb.'), [
			{
				file: PASSAGE,
				line,
				column: 1,
				message:
					'The fonts lack "ż", "ó", "ł", "ć", "ę", "ś", "ą", "ź", "ń", which readers see in another font. Run `npm run fonts` and commit the files.',
			},
		]);
	},
);

test('a value of a data file is named by its line', { tags: ['own-fonts'] }, () => {
	const [problem, ...more] = problemsAfter(PLACES, '"name": "Kutaisi"', '"name": "Kutaisi Ӝ"');
	assert.deepEqual(more, []);
	assert.equal(problem!.file, PLACES);
	assert.equal(
		problem!.line,
		original
			.text(PLACES)
			.split('\n')
			.findIndex((line) => line.includes('"name": "Kutaisi"')) + 1,
	);
	assert.match(problem!.message, /^The fonts lack "Ӝ"/);
});

test('a sign that no font is made with is told apart', { tags: ['own-fonts'] }, () => {
	const [problem] = problemsAfter(PASSAGE, '\n---\n', '\n---\n☂ ');
	assert.match(problem!.message, /^The fonts lack "☂", and `npm run fonts` makes no such sign/);
});

test(
	'words of search, and scripts that no font has, are passed over',
	{ tags: ['own-fonts'] },
	() => {
		assert.deepEqual(problemsAfter(PASSAGE, '\n---\n', '\n---\nعدن ადენი '), []);
		assert.deepEqual(problemsAfter(PLACES, '"variants": [', '"variants": ["Łódź", '), []);
	},
);

test('the parts of a face count as one', { tags: ['own-fonts'] }, async () => {
	const all = await readCoverage(fontFiles());
	assert.equal(all.length, 3, 'serif, its italic and the sans');
	for (const face of all) assert(codes('aéЖ').every((code) => face.has(code)));
});
