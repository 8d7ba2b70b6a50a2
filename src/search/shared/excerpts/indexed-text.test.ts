import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curlQuotes, splitWords, toIndexedText, toPrintedText } from './indexed-text.ts';

const TEXTS = [
	'Russia rebuilt the Khasan–Rajin railway (2008–14) – and a terminal.',
	'Kim’s “State within the State” (“the army”) – “‘Koreans’”, he says, came in the 1990s/2000s.',
	'“Rason–Khasan”: the workers’ road.',
];

test('the printed text can be restored from the indexed text', () => {
	for (const text of TEXTS) assert.equal(toPrintedText(curlQuotes(toIndexedText(text))), text);
});

test('the words of an indexed text have neither curly marks nor the marks of added spaces', () => {
	const words = TEXTS.flatMap((text) => splitWords(toIndexedText(text)));
	assert.deepEqual(
		words.filter((word) => /[\p{L}\p{N}]/u.test(word) && /[“”‘’–/\u2060]/.test(word)),
		[],
	);
	assert(words.includes('Khasan') && words.includes('2000s.'));
});
