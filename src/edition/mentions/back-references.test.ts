import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { inReadingOrder } from '../model/reading-order.ts';
import { findReferences } from './back-references.ts';
import { placeMentions } from './place-mentions.ts';

const { interviews, places } = fixtureEdition();
const stops = inReadingOrder(interviews);

test('inReadingOrder lists the introduction first, then the answers by number', () => {
	assert.deepEqual(
		stops.map(({ interview, answer }) => [interview.id, answer?.number]),
		[
			['invented-ferry', undefined],
			['invented-ferry', 1],
			['invented-ferry', 2],
			['invented-ferry', 3],
			['invented-lighthouse', undefined],
			['invented-lighthouse', 1],
		],
	);
});

test('findReferences gives the address of a passage only if the passage itself matches', () => {
	const { answer } = stops[1]!;
	const [first, ...rest] = findReferences(interviews, {
		passage: () => false,
		note: ({ id }) => id === answer!.notes[0]!.id,
	});
	assert.deepEqual(rest, []);
	assert.equal(first!.path, undefined);
	assert.equal(first!.notes[0]!.number, 1);
});

test(
	'placeMentions finds every mention and splits its sentence at the words that name the place',
	{ tags: ['place-page'] },
	() => {
		const all = [...places.keys()].flatMap((place) => placeMentions(interviews, place));
		const mentionCount = all.reduce((sum, { sentences }) => sum + sentences.length, 0);
		const linkCount = stops.reduce((sum, { passage }) => sum + passage.mentions.length, 0);
		assert.equal(mentionCount, linkCount);
		for (const { before, words, after } of all.flatMap(({ sentences }) => sentences)) {
			assert.notEqual(words.trim(), '');
			assert.doesNotMatch(before + words + after, /^\s*$/);
		}
	},
);

test('placeMentions gives the address of the note if the mention is in a note', () => {
	const sentences = [...places.keys()]
		.flatMap((place) => placeMentions(interviews, place))
		.flatMap((mentions) => mentions.sentences);
	for (const { note, path } of sentences) assert.equal(path.includes('#n-'), note !== undefined);
});
