import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closest, editDistance } from './closest.ts';

test('closest finds the id that was meant', () => {
	assert.equal(closest('vladivostock', ['vostochny', 'vladivostok']), 'vladivostok');
	assert.equal(closest('rajni', ['rason', 'rajin']), 'rajin');
});

test('closest stays silent when nothing is near', () => {
	assert.equal(closest('paris', ['vladivostok', 'hunchun']), undefined);
	assert.equal(closest('x', []), undefined);
});

test('editDistance counts a swap of neighbours as one slip', () => {
	assert.equal(editDistance('pipline', 'pipeline'), 1);
	assert.equal(editDistance('ab', 'ba'), 1);
	assert.equal(editDistance('', 'abc'), 3);
});
