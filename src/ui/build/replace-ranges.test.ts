import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaceRanges } from './replace-ranges.ts';

test('replaceRanges replaces, inserts and deletes, and leaves the rest as it is', () => {
	const replacements = [
		{ start: 1, end: 2, text: 'B' },
		{ start: 3, end: 3, text: '+' },
		{ start: 4, end: 6, text: '' },
	];
	assert.equal(replaceRanges('abcdefg', replacements), 'aBc+dg');
	assert.equal(replaceRanges('abc', []), 'abc');
});
