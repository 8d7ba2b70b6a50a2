import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentAtlas } from '#src/authoring/current-edition.ts';
import { layoutLocator } from './locator.ts';

const atlas = currentAtlas();
const frames = atlas.frames.map(({ id }) => id);

test('a locator shows the frame of its view', () => {
	assert.equal(
		layoutLocator(atlas, frames, 'border-region', ['pyongyang'])?.frame,
		'border-region',
	);
	assert.equal(layoutLocator(atlas, frames, 'northeast-asia', ['seoul'])?.frame, 'northeast-asia');
});

test('the labels of an answer’s places come before other labels', () => {
	const map = layoutLocator(atlas, frames, 'border-region', ['khasan', 'rajin']);
	const [first, second] = map!.labels;
	assert.deepEqual([first!.place, second!.place], ['khasan', 'rajin']);
});

test('an answer without a place on any of the frames has no locator', () => {
	assert.equal(layoutLocator(atlas, frames, 'border-region', []), undefined);
	assert.equal(layoutLocator(atlas, frames, 'border-region', ['moscow']), undefined);
});

test('the locator of every view has at least four labels', () => {
	for (const { id } of atlas.views) {
		assert((layoutLocator(atlas, frames, id, ['rajin'])?.labels.length ?? 0) > 3, id);
	}
});
