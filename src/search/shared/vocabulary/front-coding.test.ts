import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromFrontCode, frontCode } from './front-coding.ts';

test('a word says how much of the one before it has', () => {
	assert.equal(frontCode(['gas', 'gaz', 'gazoduc']), 'AgasCzDoduc');
});

test('the words can be had back', () => {
	const words = ['1,010', 'a'.repeat(40), `${'a'.repeat(40)}b`, 'gas', 'gas', '라선'];
	assert.deepEqual(fromFrontCode(frontCode(words)), words);
	assert.deepEqual(fromFrontCode(''), []);
});
