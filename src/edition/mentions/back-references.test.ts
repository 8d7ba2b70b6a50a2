import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current.ts';
import { inReadingOrder } from '../model/reading-order.ts';
import { findReferences } from './back-references.ts';
import { placeMentions } from './place-mentions.ts';

const { interviews, places } = currentEdition();
const stops = inReadingOrder(interviews);

test('inReadingOrder begins with the introduction and goes on by number', () => {
	const [introduction, ...answers] = stops;
	assert.equal(introduction!.answer, undefined);
	assert.deepEqual(
		answers.map(({ answer }) => answer?.number),
		answers.map((_, index) => index + 1),
	);
});

test('findReferences leads to a passage only where the passage is wanted', () => {
	const { answer } = stops[1]!;
	const [first, ...rest] = findReferences(interviews, {
		passage: () => false,
		note: ({ id }) => id === answer!.notes[0]!.id,
	});
	assert.deepEqual(rest, []);
	assert.equal(first!.path, undefined);
	assert.equal(first!.notes[0]!.number, 1);
});

test('mentionsOf finds every mention, each cut at the words that name the place', () => {
	const all = [...places.keys()].flatMap((place) => placeMentions(interviews, place));
	const found = all.reduce((sum, { sentences }) => sum + sentences.length, 0);
	const linked = stops.reduce((sum, { passage }) => sum + passage.mentions.length, 0);
	assert.equal(found, linked);
	for (const { before, words, after } of all.flatMap(({ sentences }) => sentences)) {
		assert.notEqual(words.trim(), '');
		assert.doesNotMatch(before + words + after, /^\s*$/);
	}
});

test('mentionsOf leads to the note where the mention stands in one', () => {
	const sentences = [...places.keys()]
		.flatMap((place) => placeMentions(interviews, place))
		.flatMap((one) => one.sentences);
	for (const { note, path } of sentences) assert.equal(path.includes('#n-'), note !== undefined);
});
