import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { placeMentions } from './place-mentions.ts';

const { interviews } = currentEdition();

test(
	'placeMentions splits each sentence at the words that name the place',
	{ tags: ['place-page'] },
	() => {
		const sentences = placeMentions(interviews, 'rason').flatMap((mentions) => mentions.sentences);
		assert(sentences.length > 0);
		for (const { before, words, after } of sentences) {
			assert(words.length > 0);
			assert.equal(words, words.trim());
			assert.match(before + words + after, /^\S.*\S$/);
		}
	},
);

test('placeMentions gives the address of the note that names the place, or else of the passage', () => {
	for (const { stop, sentences } of placeMentions(interviews, 'vladivostok')) {
		for (const { note, path } of sentences) {
			assert.equal(path, note ? `${stop.path}#n-${note.id}` : stop.path);
		}
	}
});

test('placeMentions leaves out the passages that do not name the place', () => {
	assert.deepEqual(placeMentions(interviews, 'nowhere'), []);
});
