import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeJson } from './merge-json.ts';

test('mergeJson merges objects field by field and replaces any other value', () => {
	const below = { name: 'one', tints: { RU: 'green' } };
	const above = { name: 'two', tints: { GE: 'sand' } };
	assert.deepEqual(mergeJson(below, above), {
		name: 'two',
		tints: { RU: 'green', GE: 'sand' },
	});
});

test('mergeJson appends to lists, and merges items that have the same id or English text', () => {
	assert.deepEqual(mergeJson(['a'], ['b', 'a']), ['a', 'b']);
	assert.deepEqual(mergeJson([{ id: 'a', n: 1 }, { id: 'b' }], [{ id: 'a', m: 2 }, { id: 'c' }]), [
		{ id: 'a', n: 1, m: 2 },
		{ id: 'b' },
		{ id: 'c' },
	]);
	assert.deepEqual(mergeJson([{ en: 'Russia', ru: 'Россия' }], [{ en: 'Russia', ka: 'რუსეთი' }]), [
		{ en: 'Russia', ru: 'Россия', ka: 'რუსეთი' },
	]);
});
