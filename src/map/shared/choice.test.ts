import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ChoiceKind, choiceInQuery, readChoice, unknownWords, withChoice } from './choice.ts';

const KINDS: Record<string, ChoiceKind> = {
	'lower-tumen': 'view',
	'khasan-rajin': 'measure',
	rajin: 'place',
	seoul: 'place',
	khasan: 'place',
};
const kindOf = (id: string) => (Object.hasOwn(KINDS, id) ? KINDS[id] : undefined);
const read = (text: string) => readChoice(text, kindOf);

test('a view, a measure, a place and two places are read', () => {
	assert.deepEqual(read('lower-tumen'), ['lower-tumen']);
	assert.deepEqual(read('khasan-rajin'), ['khasan-rajin']);
	assert.deepEqual(read('rajin'), ['rajin']);
	assert.deepEqual(read('rajin seoul'), ['rajin', 'seoul']);
	assert.deepEqual(read('rajin,seoul'), ['rajin', 'seoul']);
});

test('unknown ids, repeated ids and ids that cannot be chosen together are dropped', () => {
	assert.deepEqual(read(''), []);
	assert.deepEqual(read('atlantis'), []);
	assert.deepEqual(read('constructor'), []);
	assert.deepEqual(read('atlantis rajin'), ['rajin']);
	assert.deepEqual(read('rajin rajin'), ['rajin']);
	assert.deepEqual(read('rajin lower-tumen'), ['rajin']);
	assert.deepEqual(read('lower-tumen rajin'), ['lower-tumen']);
	assert.deepEqual(read('rajin seoul khasan'), ['rajin', 'seoul']);
});

test(
	'a choice is read from an address that was cut, glued or encoded again on the way',
	{ tags: ['map-address'] },
	() => {
		for (const [query, ids] of [
			['rajin).', ['rajin']],
			['khasan-rajin.', ['khasan-rajin']],
			['Rajin', ['rajin']],
			['rajin%252Bseoul', ['rajin', 'seoul']],
			['rajin+seoul).', ['rajin', 'seoul']],
			['rajin%2520seoul%E2%80%9D,', ['rajin', 'seoul']],
			['“rajin”', ['rajin']],
			['rajin?fbclid=abc', ['rajin']],
			['rajin%26utm_source=x', ['rajin']],
			['rajin%3C/a%3E', ['rajin']],
			['RAJIN/', ['rajin']],
			['3Drajin', ['rajin']],
		] as const)
			assert.deepEqual(read(choiceInQuery(`?map=${query}`)), ids, query);
	},
);

test('the words of a choice that are no ids are listed', () => {
	assert.deepEqual(unknownWords('rajin atlantis, <img>', kindOf), ['atlantis']);
	assert.deepEqual(unknownWords('rajin).', kindOf), []);
	assert.deepEqual(unknownWords('Находка', kindOf), ['находка']);
	assert.deepEqual(unknownWords('', kindOf), []);
});

test(
	'a choice is written into an address and read back, and the rest of the address stays',
	{ tags: ['map-address'] },
	() => {
		const address = withChoice('https://tumen.example/folder/talk/?q=gas#n-one', [
			'rajin',
			'seoul',
		]);
		assert.equal(address, 'https://tumen.example/folder/talk/?q=gas&map=rajin+seoul#n-one');
		assert.equal(choiceInQuery(new URL(address).search), 'rajin seoul');
		assert.equal(withChoice(address, []), 'https://tumen.example/folder/talk/?q=gas#n-one');
		assert.equal(choiceInQuery('?q=map'), '');
		const odd = 'https://tumen.example/?flag&q=a%20b';
		assert.equal(withChoice(`${odd}&map`, []), odd);
		assert.equal(withChoice(`${odd}&map=atlantis`, ['rajin']), `${odd}&map=rajin`);
	},
);
