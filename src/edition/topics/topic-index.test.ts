import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { termIndex } from './term-index.ts';
import { topicIndex } from './topic-index.ts';

const edition = fixtureEdition();
const [interview] = edition.interviews;
const withTopics = (headings: string[]) => ({
	...interview!,
	topics: headings.map((heading) => ({
		id: heading.toLowerCase(),
		heading,
		synonyms: [],
		answers: [interview!.answers[0]!.id],
		notes: [],
	})),
});

test(
	'topicIndex sorts headings and groups them by first letter, ignoring accents',
	{ tags: ['topic-index'] },
	() => {
		const index = topicIndex([withTopics(['Zone', 'Élite', 'arms', 'Embargo'])]);
		assert.deepEqual(
			index.map(({ letter, entries }) => [letter, entries.map(({ heading }) => heading)]),
			[
				['A', ['arms']],
				['E', ['Élite', 'Embargo']],
				['Z', ['Zone']],
			],
		);
	},
);

test('topicIndex merges the same heading of two interviews', () => {
	const [letter] = topicIndex([withTopics(['Gas']), withTopics(['Gas'])]);
	assert.equal(letter!.entries.length, 1);
	assert.equal(letter!.entries[0]!.references.length, 2);
});

test('every heading of the topic index has a reference', { tags: ['topic-index'] }, () => {
	for (const { entries } of topicIndex(edition.interviews)) {
		for (const { heading, references } of entries) assert(references.length > 0, heading);
	}
});

test(
	'termIndex lists every term once, and gives the address of the place for a term that stands for one',
	{ tags: ['topic-index'] },
	() => {
		const entries = termIndex(edition);
		assert.equal(entries.length, edition.terms.size);
		for (const entry of entries) {
			if ('placePath' in entry) assert.match(entry.placePath, /^places\/[^/]+\/$/);
		}
	},
);
