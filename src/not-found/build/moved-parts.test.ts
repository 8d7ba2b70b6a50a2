import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { movedParts } from './moved-parts.ts';

const real = fixtureEdition();
const forwards = new Map([
	[
		'timeline/',
		[
			{ fragment: 'gone', to: 'about/' },
			{ fragment: 'printed', to: 'places/' },
		],
	],
]);
const edition = { ...real, moves: { ...real.moves, forwards } };

test('a moved part is listed with its present address and its name, unless the page prints its fragment', () => {
	assert.deepEqual(movedParts(edition, 'timeline/', ['printed']), [
		{ fragment: 'gone', to: 'about/', name: 'About this edition' },
	]);
});

test('a moved note is listed on its old page with the name of the note that replaces it', () => {
	assert.deepEqual(movedParts(real, 'invented-ferry/timetable/', []), [
		{
			fragment: 'n-old-berth',
			to: 'invented-ferry/crossing/#n-berth-name',
			name: 'Crossing, note 2, Language: Last or lame?',
		},
	]);
});

test('a page from which nothing has moved has no moved parts', () => {
	assert.deepEqual(movedParts(edition, 'about/'), []);
});
