import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFeatures } from './describe-features.ts';
import { findGaps } from './find-gaps.ts';

const list = {
	Reading: { 'note-list': 'All notes are in one list.' },
	'The map': { 'map-follow': 'The map follows the text.', 'map-zoom': 'Buttons zoom the map.' },
};
const declare = (title: string, ...features: string[]) => ({ file: 'a.spec.ts', title, features });
const complete = [declare('zooms', 'map-zoom'), declare('follows', 'note-list', 'map-follow')];

test('a list whose features are all named by tests has no gap', () => {
	assert.deepEqual(findGaps(list, [...complete, declare('another test')]), []);
});

test('a feature that no test names is a gap', () => {
	assert.deepEqual(findGaps(list, complete.slice(1)), [
		'The feature "map-zoom" has no test. Name it in the test that proves it.',
	]);
});

test('an unknown feature is reported with its test and the likely id', () => {
	assert.deepEqual(findGaps(list, [...complete, declare('moves', 'map-folow')]), [
		'a.spec.ts: moves\n  Unknown feature "map-folow". Did you mean "map-follow"? If not, add it to src/tests/features.json.',
	]);
});

test('a feature in two sections is a gap', () => {
	const twice = { ...list, Search: { 'map-zoom': 'Search zooms the map.' } };
	assert.deepEqual(findGaps(twice, complete), ['The feature "map-zoom" is in the list twice.']);
});

test('describeFeatures lists each feature with its sentence and its tests', () => {
	assert.equal(
		describeFeatures(list, complete),
		`Reading

  note-list: All notes are in one list.
    a.spec.ts: follows

The map

  map-follow: The map follows the text.
    a.spec.ts: follows

  map-zoom: Buttons zoom the map.
    a.spec.ts: zooms
`,
	);
});
