import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vocabulary } from '#src/tests/support/sample-vocabulary.ts';
import { readQuery } from './read-query.ts';

const read = (typed: string) => readQuery(typed, vocabulary);

test('a name in any spelling is also looked for as it is printed', () => {
	assert.deepEqual(read('Najin').terms, [{ ways: ['najin', 'rajin'], alike: [] }]);
	assert.deepEqual(read('라진').names, [vocabulary.entries[0]]);
});

test('the words of a name are one term', () => {
	assert.deepEqual(read('rajin port ').terms[0]!.ways, ['rajin port', 'rajin']);
});

test('the beginning of a name finds it while it is typed, not after', () => {
	assert.equal(read('raj').names.length, 1);
	assert.equal(read('raj ').names.length, 0);
});

test('a slip is put right to the nearest word', () => {
	assert.equal(read('desertifikation').corrected, 'desertification');
	assert.equal(read('famineq').corrected, 'famine');
	assert.equal(read('famine').corrected, undefined);
	assert.equal(read('rajinn').corrected, 'Rajin');
});

test('a word that is nowhere is named and not looked for', () => {
	const { absent, terms } = read('aardvark famine');
	assert.deepEqual(absent, ['aardvark']);
	assert.deepEqual(
		terms.map(({ ways }) => ways[0]),
		['famine'],
	);
});

test('a synonym of a topic is known', () => {
	assert.deepEqual(read('gasoducto').absent, []);
});

test('a word of the same family will do', () => {
	assert.deepEqual(read('supplies').terms[0]!.alike, ['supply']);
});

test('quotation marks of any shape ask for a phrase', () => {
	for (const typed of ['"gas famine"', '“gas famine”']) {
		const { exact, phrase } = read(typed);
		assert.deepEqual({ exact, phrase }, { exact: true, phrase: 'gas famine' });
	}
});

test('anything at all can be typed', () => {
	for (const typed of ['', '   ', '"', '((', '<b>', '\ud800', 'a'.repeat(9999), '%%%']) read(typed);
});
