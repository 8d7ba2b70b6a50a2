import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInBox } from './box.ts';

test('isInBox is true inside a box and on its edge', () => {
	const box = [
		[100, 30],
		[150, 62],
	] as [[number, number], [number, number]];
	assert(isInBox([130, 42], box));
	assert(isInBox([100, 62], box));
	assert(!isInBox([99.9, 42], box));
	assert(!isInBox([130, 29.9], box));
});

test('a box whose western longitude is the greater lies across 180°', () => {
	const box = [
		[170, 50],
		[-160, 70],
	] as [[number, number], [number, number]];
	assert(isInBox([179, 60], box));
	assert(isInBox([-170, 60], box));
	assert(!isInBox([0, 60], box));
});
