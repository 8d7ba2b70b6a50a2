import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextInDirection } from './next-in-direction.ts';

const RIGHT = [1, 0] as const;
const UP = [0, -1] as const;

test('the nearest point ahead is next', { tags: ['map-keyboard'] }, () => {
	assert.equal(
		nextInDirection(
			[0, 0],
			[
				[30, 0],
				[10, 0],
				[-5, 0],
			],
			RIGHT,
		),
		1,
	);
	assert.equal(
		nextInDirection(
			[0, 0],
			[
				[0, 20],
				[0, -20],
			],
			UP,
		),
		1,
	);
});

test('a point straight ahead comes before a nearer one to the side', () => {
	assert.equal(
		nextInDirection(
			[0, 0],
			[
				[10, 9],
				[20, 0],
			],
			RIGHT,
		),
		1,
	);
});

test('points behind, or further to the side than ahead, are left out', () => {
	assert.equal(
		nextInDirection(
			[0, 0],
			[
				[-10, 0],
				[3, 10],
				[0, 0],
			],
			RIGHT,
		),
		undefined,
	);
	assert.equal(nextInDirection([0, 0], [], UP), undefined);
});
