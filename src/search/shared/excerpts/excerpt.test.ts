import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt, matchedWords } from './excerpt.ts';
import { toIndexedText } from './indexed-text.ts';

const text = 'Russia rebuilt the Khasan–Rajin railway (2008–14) – and a terminal.';

test('matches are marked without the punctuation around them', () => {
	const words = toIndexedText(text).split(/\s+/);
	const at = words.findIndex((word) => word.startsWith('Rajin'));
	const stretches = excerpt(toIndexedText(text), [at, words.length - 1], 40);
	assert.deepEqual(
		stretches.filter(({ found }) => found).map((stretch) => stretch.text),
		['Rajin', 'terminal'],
	);
	assert.equal(
		stretches
			.map((stretch) => stretch.text)
			.join('')
			.trim(),
		text,
	);
});

test('the excerpt is the part of the text with most matches', () => {
	const content = `gas ${'x '.repeat(60)}gas pipelines here ${'y '.repeat(60)}`.trim();
	const shown = excerpt(content, [0, 61, 62], 20);
	assert.deepEqual(
		shown.filter(({ found }) => found).map((stretch) => stretch.text),
		['gas pipelines'],
	);
	assert.match(shown[0]!.text, /^… /);
});

test('each word to highlight on the page is listed once', () => {
	assert.deepEqual(matchedWords('Gas, gas and Moscow’s gas.', [1, 3]), ['gas', 'Moscow']);
});

test('adjacent matches are one phrase, and stop words alone are no match', () => {
	assert.deepEqual(matchedWords('the State within the State, the army', [0, 1, 2, 3, 4, 5, 6]), [
		'the State within the State',
		'the army',
	]);
	assert.deepEqual(matchedWords('the State, and the', [0, 3]), []);
});
