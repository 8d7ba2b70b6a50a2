import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAtlas, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { wordsOfScenes } from './scene-words.ts';

const edition = fixtureEdition();
const wordsOf = (id: string) =>
	wordsOfScenes(
		edition,
		fixtureAtlas(),
		edition.interviews.find((one) => one.id === id)!,
	);

test('each scene says its caption, then what is in its window and lit in it', () => {
	const words = wordsOf('invented-lighthouse');
	assert.deepEqual(Object.keys(words), ['s-nobody', 's-ninety-steps', 's-dark-stairs']);
	const [caption, ...told] = words['s-ninety-steps']!.split('\n');
	assert.equal(caption, 'From the top, the herring can be seen as far as Poti.');
	assert.match(told.join(' '), /\bPoti\b/);
	assert.doesNotMatch(told.join(' '), /\bBaku\b/);
});

test('an interview without scenes has no words of them', () => {
	assert.deepEqual(wordsOf('invented-ferry'), {});
});
