import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceAt } from './sentence-at.ts';

const text = 'Rajin is a port. The line from Khasan reaches it. Ships do not.';

test('sentenceAt returns the sentence that holds the words, and their position in it', () => {
	const from = text.indexOf('Khasan');
	const found = sentenceAt(text, from, from + 'Khasan'.length);
	assert.equal(found.sentence, 'The line from Khasan reaches it.');
	assert.equal(found.sentence.slice(found.from, found.to), 'Khasan');
});

test('sentenceAt returns the first sentence for words at the start of a text', () => {
	assert.deepEqual(sentenceAt(text, 0, 5), { sentence: 'Rajin is a port.', from: 0, to: 5 });
});

test('sentenceAt does not end a sentence at a decimal point', () => {
	const { sentence } = sentenceAt('It is 3.6 km long. It ends there.', 0, 2);
	assert.equal(sentence, 'It is 3.6 km long.');
});

test('sentenceAt returns an empty sentence for an empty text', () => {
	assert.deepEqual(sentenceAt('', 0, 0), { sentence: '', from: 0, to: 0 });
});
