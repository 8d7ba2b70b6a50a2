import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAtlas } from './atlas.ts';
import { layoutLocator } from './locator.ts';

const atlas = loadAtlas();

test('a locator shows what its view is about', () => {
	assert.equal(layoutLocator(atlas, 'border-region', ['pyongyang'])?.frame, 'border-region');
	assert.equal(layoutLocator(atlas, 'northeast-asia', ['seoul'])?.frame, 'northeast-asia');
});

test('the places of an answer are named before others', () => {
	const map = layoutLocator(atlas, 'border-region', ['khasan', 'rajin']);
	const [first, second] = map!.labels;
	assert.deepEqual([first!.place, second!.place], ['khasan', 'rajin']);
});

test('an answer that names no place of any frame has no locator', () => {
	assert.equal(layoutLocator(atlas, 'border-region', []), undefined);
	assert.equal(layoutLocator(atlas, 'border-region', ['moscow']), undefined);
});

test('every view has names enough to find one’s way', () => {
	for (const { id } of atlas.views) {
		assert((layoutLocator(atlas, id, ['rajin'])?.labels.length ?? 0) > 3, id);
	}
});
