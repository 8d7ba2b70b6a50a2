import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryWords, splitQuery } from './split-query.ts';

const split = (typed: string, ...known: string[]) =>
	splitQuery(typed, (word) => known.includes(word)).map(({ word }) => word);

test('stop words are left out, unless there are no others', () => {
	assert.deepEqual(queryWords('the end of soviet aid'), ['end', 'soviet', 'aid']);
	assert.deepEqual(queryWords('of the'), ['of', 'the']);
});

test('a hyphenated word is one word if the edition has it so, else its parts', () => {
	assert.deepEqual(split('co-operation', 'cooperation'), ['cooperation']);
	assert.deepEqual(split('sea-wall', 'sea', 'wall'), ['sea', 'wall']);
});

test('a hyphenated word with a number is not taken apart unless the edition has all parts', () => {
	assert.deepEqual(split('KN-23', '23'), ['kn-23']);
	assert.deepEqual(split('Soyuz-2', 'soyuz', '2'), ['soyuz', '2']);
});

test('a part of a hyphenated word is never corrected', () => {
	const words = splitQuery('post-war ferry', () => false);
	assert.deepEqual(
		words.map(({ isCorrectable }) => isCorrectable),
		[false, false, true],
	);
});

test('a Korean noun loses its particle if the edition has the noun', () => {
	assert.deepEqual(split('바투미에서', '바투미'), ['바투미']);
	assert.deepEqual(split('바투미에서'), ['바투미에서']);
});
