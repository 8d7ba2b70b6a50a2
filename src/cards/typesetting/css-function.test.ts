import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argumentsOf } from './css-function.ts';

test('argumentsOf splits at the commas of the function itself', () => {
	assert.deepEqual(argumentsOf('var(--a, rgb(1, 2, 3))', 'var'), ['--a', 'rgb(1, 2, 3)']);
	assert.deepEqual(argumentsOf('calc(2 * var(--a))', 'var'), []);
	assert.deepEqual(argumentsOf('red', 'var'), []);
});
