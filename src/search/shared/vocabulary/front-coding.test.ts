import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontDecode, frontEncode } from './front-coding.ts';

test('a word is encoded as its shared length with the previous word and its remaining letters', () => {
	assert.equal(frontEncode(['gas', 'gaz', 'gazoduc']), 'AgasCzDoduc');
});

test('decoding returns the encoded words', () => {
	const words = ['1,010', 'a'.repeat(40), `${'a'.repeat(40)}b`, 'gas', 'gas', '라선'];
	assert.deepEqual(frontDecode(frontEncode(words)), words);
	assert.deepEqual(frontDecode(''), []);
});
