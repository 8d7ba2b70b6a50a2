import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current.ts';
import { placeMentions } from './place-mentions.ts';

const { interviews } = currentEdition();

test('mentionsOf cuts each sentence at the words that name the place', () => {
	const sentences = placeMentions(interviews, 'rason').flatMap((one) => one.sentences);
	assert(sentences.length > 0);
	for (const { before, words, after } of sentences) {
		assert(words.length > 0);
		assert.equal(words, words.trim());
		assert.match(before + words + after, /^\S.*\S$/);
	}
});

test('mentionsOf leads to the note where a note names the place, and else to the passage', () => {
	for (const { stop, sentences } of placeMentions(interviews, 'vladivostok')) {
		for (const { note, path } of sentences) {
			assert.equal(path, note ? `${stop.path}#n-${note.id}` : stop.path);
		}
	}
});

test('mentionsOf leaves out the passages that do not name it', () => {
	assert.deepEqual(placeMentions(interviews, 'nowhere'), []);
});
