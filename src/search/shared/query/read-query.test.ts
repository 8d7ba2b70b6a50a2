import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleVocabulary } from '#src/tests/support/sample-vocabulary.ts';
import type { QueryTerm } from './query-term.ts';
import { readQuery } from './read-query.ts';

const read = (typed: string) => readQuery(typed, sampleVocabulary);

test(
	'a name in any spelling is also searched as it is printed',
	{ tags: ['search-scripts'] },
	() => {
		const expected: QueryTerm = { variants: ['patumi', 'batumi'], similarWords: [] };
		assert.deepEqual(read('Patumi').terms, [expected]);
		assert.deepEqual(read('바투미').names, [sampleVocabulary.entries[0]]);
	},
);

test('the words of a name are one term', () => {
	assert.deepEqual(read('batumi port ').terms[0]!.variants, ['batumi port', 'batumi']);
});

test('the beginning of a name finds the name only while it is typed', () => {
	assert.equal(read('bat').names.length, 1);
	assert.equal(read('bat ').names.length, 0);
});

test('a misspelling is corrected to the nearest word', { tags: ['search-misspellings'] }, () => {
	assert.equal(read('disembarcation').corrected, 'disembarkation');
	assert.equal(read('herringq').corrected, 'herring');
	assert.equal(read('herring').corrected, undefined);
	assert.equal(read('batumii').corrected, 'Batumi');
});

test(
	'a word that the edition does not have is reported and not searched',
	{ tags: ['search-no-hits'] },
	() => {
		const { absent, terms } = read('aardvark herring');
		assert.deepEqual(absent, ['aardvark']);
		assert.deepEqual(
			terms.map(({ variants }) => variants[0]),
			['herring'],
		);
	},
);

test('a synonym of a topic is not reported as missing', () => {
	assert.deepEqual(read('queroseno').absent, []);
});

test('a word with the same stem is searched too', () => {
	assert.deepEqual(read('supplies').terms[0]!.similarWords, ['supply']);
});

test('a word that only events or verdicts have is searched as it is', () => {
	const withRight = { ...sampleVocabulary, words: ['fight'], wordsOfFacts: ['right'] };
	assert.deepEqual(readQuery('right', withRight).terms, [
		{ variants: ['right'], similarWords: [] },
	]);
});

test('quotation marks of any kind make the query a phrase', { tags: ['search-phrases'] }, () => {
	for (const typed of ['"lamp herring"', '“lamp herring”']) {
		const { isExact, phrase } = read(typed);
		assert.deepEqual({ exact: isExact, phrase }, { exact: true, phrase: 'lamp herring' });
	}
});

test('any text can be typed without an error', () => {
	for (const typed of ['', '   ', '"', '((', '<b>', '\ud800', 'a'.repeat(9999), '%%%']) read(typed);
});
