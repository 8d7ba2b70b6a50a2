import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, nearestSpelling } from './nearest-spelling.ts';

test('nearestSpelling finds the id that was meant', () => {
	assert.equal(nearestSpelling('vladivostock', ['vostochny', 'vladivostok']), 'vladivostok');
	assert.equal(nearestSpelling('rajni', ['rason', 'rajin']), 'rajin');
});

test('nearestSpelling returns undefined when no id is near', () => {
	assert.equal(nearestSpelling('paris', ['vladivostok', 'hunchun']), undefined);
	assert.equal(nearestSpelling('x', []), undefined);
});

test('editDistance counts two swapped neighbours as one edit', () => {
	assert.equal(editDistance('pipline', 'pipeline'), 1);
	assert.equal(editDistance('ab', 'ba'), 1);
	assert.equal(editDistance('', 'abc'), 3);
});
