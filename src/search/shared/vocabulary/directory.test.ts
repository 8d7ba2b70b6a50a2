import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestFor, type DirectoryPart, partFor, whereIs } from './directory.ts';
import { frontCode } from './front-coding.ts';

const part: DirectoryPart = {
	ids: 'north south',
	words: frontCode(['gas', 'pipeline', 'wind']),
	lists: [
		[9, 1, 0],
		[2, 0, 1],
		[1, 1],
	],
};

test('a word is in the last part whose first word is not after it', () => {
	const directory = { starts: frontCode(['', 'ga', 'na']), interviews: [] };
	assert.deepEqual(
		['able', 'ga', 'gas', 'mouse', 'zone', '가'].map((word) => partFor(word, directory)),
		[0, 1, 1, 1, 2, 2],
	);
});

test('a word is found by another form, by its beginning and by a misspelling', () => {
	for (const typed of ['pipelines', 'pipe', 'pipline']) {
		assert.deepEqual(whereIs(typed, part), { total: 2, best: ['north', 'south'] });
	}
	assert.deepEqual(whereIs('aardvark', part), { total: 0, best: [] });
});

test('the interview with the rarer word ranks first', () => {
	const words = ['gas', 'pipeline'].map((word) => whereIs(word, part));
	assert.deepEqual(bestFor(words), ['north', 'south']);
});
