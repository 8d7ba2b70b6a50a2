import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleVocabulary } from '#src/tests/support/sample-vocabulary.ts';
import { type QueryTerm, readQuery } from './read-query.ts';

const read = (typed: string) => readQuery(typed, sampleVocabulary);

test(
	'a name in any spelling is also searched as it is printed',
	{ tags: ['search-scripts'] },
	() => {
		const expected: QueryTerm = { variants: ['batoum', 'batumi'], similarWords: [] };
		assert.deepEqual(read('Batoum').terms, [expected]);
		assert.deepEqual(read('ბათუმი').names, [sampleVocabulary.entries[0]]);
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
	assert.equal(read('desertifikation').corrected, 'desertification');
	assert.equal(read('famineq').corrected, 'famine');
	assert.equal(read('famine').corrected, undefined);
	assert.equal(read('batumii').corrected, 'Batumi');
});

test(
	'a word that the edition does not have is reported and not searched',
	{ tags: ['search-no-hits'] },
	() => {
		const { absent, terms } = read('aardvark famine');
		assert.deepEqual(absent, ['aardvark']);
		assert.deepEqual(
			terms.map(({ variants }) => variants[0]),
			['famine'],
		);
	},
);

test('a synonym of a topic is not reported as missing', () => {
	assert.deepEqual(read('gasoducto').absent, []);
});

test('a word with the same stem is searched too', () => {
	assert.deepEqual(read('supplies').terms[0]!.similarWords, ['supply']);
});

test('quotation marks of any kind make the query a phrase', { tags: ['search-phrases'] }, () => {
	for (const typed of ['"gas famine"', '“gas famine”']) {
		const { isExact, phrase } = read(typed);
		assert.deepEqual({ exact: isExact, phrase }, { exact: true, phrase: 'gas famine' });
	}
});

test('any text can be typed without an error', () => {
	for (const typed of ['', '   ', '"', '((', '<b>', '\ud800', 'a'.repeat(9999), '%%%']) read(typed);
});
