import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontEncode } from './front-coding.ts';
import {
	findInterviewsWith,
	partNumberOf,
	rankInterviews,
	type WordDirectoryPart,
} from './word-directory.ts';

const part: WordDirectoryPart = {
	ids: 'north south',
	words: frontEncode(['gas', 'pipeline', 'wind']),
	lists: [
		[9, 1, 0],
		[2, 0, 1],
		[1, 1],
	],
};

test('a word is in the last part whose first word is not after it', () => {
	const directory = { starts: frontEncode(['', 'ga', 'na']), interviews: [] };
	assert.deepEqual(
		['able', 'ga', 'gas', 'mouse', 'zone', '가'].map((word) => partNumberOf(word, directory)),
		[0, 1, 1, 1, 2, 2],
	);
});

test('a word is found by another form, by its beginning and by a misspelling', () => {
	for (const typed of ['pipelines', 'pipe', 'pipline']) {
		assert.deepEqual(findInterviewsWith(typed, part), { total: 2, best: ['north', 'south'] });
	}
	assert.deepEqual(findInterviewsWith('aardvark', part), { total: 0, best: [] });
});

test('the interview with the rarer word ranks first', () => {
	const words = ['gas', 'pipeline'].map((word) => findInterviewsWith(word, part));
	assert.deepEqual(rankInterviews(words), ['north', 'south']);
});
