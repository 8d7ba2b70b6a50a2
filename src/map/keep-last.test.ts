import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepLast } from './keep-last.ts';

test('keepLast makes a thing again only when others came in between', () => {
	const made: string[] = [];
	const get = keepLast(2, (key: string) => {
		made.push(key);
		return key.toUpperCase();
	});
	assert.equal(get('a'), 'A');
	for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) get(key);
	assert.deepEqual(made, ['a', 'b', 'c', 'b']);
});
