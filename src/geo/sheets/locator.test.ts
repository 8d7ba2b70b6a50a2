import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAtlas } from '#src/tests/support/fixture-edition.ts';
import { layoutLocator } from './locator.ts';

const atlas = fixtureAtlas();
const frames = atlas.frames.map(({ id }) => id);

test('a locator shows the frame of its view', () => {
	const frameOf = (view: string, place: string) =>
		layoutLocator(atlas, frames, view, [place])?.frame;
	assert.equal(frameOf('western-georgia', 'baku'), 'western-georgia');
	assert.equal(frameOf('kura-and-aras', 'yerevan'), 'south-caucasus');
});

test('the labels of an answer’s places come before other labels', () => {
	const map = layoutLocator(atlas, frames, 'western-georgia', ['kutaisi', 'poti']);
	const [first, second] = map!.labels;
	assert.deepEqual([first!.place, second!.place], ['kutaisi', 'poti']);
});

test('an answer without a place on any of the frames has no locator', () => {
	assert.equal(layoutLocator(atlas, frames, 'south-caucasus', []), undefined);
	assert.equal(layoutLocator(atlas, frames, 'south-caucasus', ['tehran']), undefined);
});

test('the locator of a view that shows a whole frame has at least four labels', () => {
	for (const id of ['south-caucasus', 'western-georgia']) {
		assert((layoutLocator(atlas, frames, id, ['batumi'])?.labels.length ?? 0) > 3, id);
	}
});
