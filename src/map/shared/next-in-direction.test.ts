import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextInDirection } from './next-in-direction.ts';

const RIGHT = [1, 0] as const;
const UP = [0, -1] as const;

test('the nearest point ahead is next', () => {
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

test('straight ahead comes before nearer but aside', () => {
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

test('what lies behind, or more aside than ahead, is not that way', () => {
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
