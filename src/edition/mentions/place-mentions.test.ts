import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { placeMentions } from './place-mentions.ts';

const { interviews } = fixtureEdition();

test(
	'placeMentions splits each sentence at the words that name the place',
	{ tags: ['place-page'] },
	() => {
		const sentences = placeMentions(interviews, 'batumi').flatMap((mentions) => mentions.sentences);
		assert(sentences.length > 0);
		for (const { before, words, after } of sentences) {
			assert(words.length > 0);
			assert.equal(words, words.trim());
			assert.match(before + words + after, /^\S.*\S$/);
		}
	},
);

test('placeMentions gives the address of the note that names the place, or else of the passage', () => {
	for (const { stop, sentences } of placeMentions(interviews, 'batumi')) {
		for (const { note, path } of sentences) {
			assert.equal(path, note ? `${stop.path}#n-${note.id}` : stop.path);
		}
	}
});

test('placeMentions leaves out the passages that do not name the place', () => {
	assert.deepEqual(placeMentions(interviews, 'nowhere'), []);
});
