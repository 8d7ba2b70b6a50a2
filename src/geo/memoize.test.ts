import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoize } from './memoize.ts';

test('memoize computes a result again only after more recent results have replaced it', () => {
	const made: string[] = [];
	const get = memoize(2, (key: string) => {
		made.push(key);
		return key.toUpperCase();
	});
	assert.equal(get('a'), 'A');
	for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) get(key);
	assert.deepEqual(made, ['a', 'b', 'c', 'b']);
});
