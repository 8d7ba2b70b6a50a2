import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tourMinutes } from './tour-minutes.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const makeStop = (text: number, says: number, caption: number) => ({
	statement: { text: words(text), says: words(says) },
	caption: words(caption),
});

test(
	'the minutes of a tour are those of its words at 230 a minute and of three seconds a map, rounded up',
	{ tags: ['tour'] },
	() => {
		const minutesOf = (stops: number, words: number) =>
			tourMinutes(Array.from({ length: stops }, () => makeStop(words, 10, 5)));
		for (const [words, minutes] of [
			[11, 1],
			[12, 2],
			[50, 2],
			[51, 3],
		] as const)
			assert.equal(minutesOf(6, words), minutes);
	},
);
