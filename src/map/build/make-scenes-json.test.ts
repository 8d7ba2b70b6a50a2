import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAtlas, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { makeScenesJson } from './make-scenes-json.ts';

const edition = fixtureEdition();
const jsonOf = (id: string) =>
	makeScenesJson(
		edition,
		edition.interviews.find((one) => one.id === id)!,
		fixtureAtlas(),
	);

test('each scene says its caption, then what is in its window and lit in it', () => {
	const { scenes } = jsonOf('invented-lighthouse');
	assert.deepEqual(Object.keys(scenes), ['s-nobody', 's-ninety-steps', 's-dark-stairs']);
	const [caption, ...told] = scenes['s-ninety-steps']!.words.split('\n');
	assert.equal(caption, 'From the top, the herring can be seen as far as Poti.');
	assert.match(told.join(' '), /\bPoti\b/);
	assert.doesNotMatch(told.join(' '), /\bBaku\b/);
});

test('each scene has the claim and the address of its statement, and what it lights', () => {
	const { says, path, lit } = jsonOf('invented-lighthouse').scenes['s-dark-stairs']!;
	assert.equal(says, 'The stairs are dark.');
	assert.equal(path, 'invented-lighthouse/lamp/#s-dark-stairs');
	assert.deepEqual(lit, ['GE']);
});

test('lines and areas that are lit have names; places have theirs in map.json', () => {
	const { names } = jsonOf('invented-lighthouse');
	assert.equal(names['GE'], 'Georgia');
	assert.equal(names['poti'], undefined);
});

test('an interview without scenes has none', () => {
	assert.deepEqual(jsonOf('invented-ferry'), { scenes: {}, names: {} });
});
