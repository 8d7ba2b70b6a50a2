import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseWordRange, startsSentence } from './choose-word-range.ts';

const sentence = (first: string, length: number) => `${first} ${'x '.repeat(length - 2)}end.`;
const text = [sentence('One', 30), sentence('Two', 10), sentence('Three', 60)].join(' ').split(' ');

test('an excerpt starts with the sentence of the match, if that starts near by', () => {
	assert.deepEqual(chooseWordRange(text, [35], 30), { start: 30, end: 60 });
	assert.equal(chooseWordRange(text, [70], 30).start, 65);
});

test('an excerpt starts with a clause if the sentence is too long', () => {
	const words = text.with(60, 'x,');
	assert.equal(chooseWordRange(words, [70], 20).start, 61);
});

test('an excerpt ends with a sentence that ends near by, unless this would cut off a match', () => {
	assert.deepEqual(chooseWordRange(text, [2], 36), { start: 0, end: 40 });
	assert.deepEqual(chooseWordRange(text, [2, 33], 36), { start: 0, end: 40 });
	assert.equal(chooseWordRange(text, [], 36).end, 40);
});

test('an abbreviation before a number does not end a sentence', () => {
	assert.equal(startsSentence('by decision no. 74 of'.split(' '), 3), false);
	assert.equal(startsSentence('It ended. “None was laid.'.split(' '), 2), true);
});
