import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeJson } from './merge-json.ts';

test('mergeJson joins objects field by field, and replaces what is no object', () => {
	const below = { name: 'one', tints: { RU: 'green' } };
	const above = { name: 'two', tints: { GE: 'sand' } };
	assert.deepEqual(mergeJson(below, above), {
		name: 'two',
		tints: { RU: 'green', GE: 'sand' },
	});
});

test('mergeJson adds to lists, and knows items by their id or their English', () => {
	assert.deepEqual(mergeJson(['a'], ['b']), ['a', 'b']);
	assert.deepEqual(mergeJson([{ id: 'a', n: 1 }, { id: 'b' }], [{ id: 'a', m: 2 }, { id: 'c' }]), [
		{ id: 'a', n: 1, m: 2 },
		{ id: 'b' },
		{ id: 'c' },
	]);
	assert.deepEqual(mergeJson([{ en: 'Russia', ru: 'Россия' }], [{ en: 'Russia', ka: 'რუსეთი' }]), [
		{ en: 'Russia', ru: 'Россия', ka: 'რუსეთი' },
	]);
});
