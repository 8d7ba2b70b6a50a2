import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsForPoints } from './bounds-for-points.ts';

const size = { width: 400, height: 500 };
const now = { window: { x: 0, y: 0, scale: 2 }, size, from: 1 };

test('nothing moves for places that are in sight and apart', () => {
	assert.equal(boundsForPoints([], now), undefined);
	assert.equal(boundsForPoints([[30, 40]], now), undefined);
	const pair = [
		[-40, 0],
		[40, 10],
	] as const;
	assert.equal(boundsForPoints(pair, now), undefined);
});

test('a place out of sight comes to the middle, at the scale that is shown', () => {
	assert.deepEqual(boundsForPoints([[500, 0]], now), [400, -125, 600, 125]);
});

test('a small place far below its scale is shown larger', () => {
	const [left, , right] = boundsForPoints([[0, 0]], { ...now, from: 10 })!;
	assert.equal(400 / (right - left), 16);
});

test('two places too close together are told apart, with room round them', () => {
	assert.deepEqual(
		boundsForPoints(
			[
				[0, 0],
				[10, 20],
			],
			now,
		),
		[-3, -6, 13, 26],
	);
});
