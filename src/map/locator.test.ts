import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAtlas } from './atlas.ts';
import { layoutLocator } from './locator.ts';

const atlas = loadAtlas();
const placesOf = (ids: string[]) =>
	layoutLocator(atlas, ids)?.labels.flatMap(({ place }) => (ids.includes(place!) ? [place] : []));

test('a locator takes the closest frame that names all its places', () => {
	assert.equal(layoutLocator(atlas, ['tripoint', 'khasan'])?.frame, 'lower-tumen');
	assert.equal(layoutLocator(atlas, ['rajin', 'vladivostok'])?.frame, 'border-region');
	assert.equal(layoutLocator(atlas, ['seoul', 'vladivostok'])?.frame, 'northeast-asia');
});

test('one far-off city does not make a locator wide', () => {
	const ids = ['rason', 'chongjin', 'rajin', 'beijing'];
	assert.equal(layoutLocator(atlas, ids)?.frame, 'border-region');
});

test('a place beyond every frame is left out', () => {
	assert.deepEqual(placesOf(['moscow', 'rajin']), ['rajin']);
	assert.equal(layoutLocator(atlas, ['moscow']), undefined);
});

test('places of an answer are all named where there is room', () => {
	const ids = ['rajin', 'khasan', 'vladivostok', 'chongjin'];
	assert.deepEqual(placesOf(ids)?.toSorted(), ids.toSorted());
});
