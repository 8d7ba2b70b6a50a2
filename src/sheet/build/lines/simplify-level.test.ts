import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simplifyLevel, simplifyLine } from './simplify-level.ts';

let seed = 11;
const random = () => {
	seed = (seed * 16807) % 2147483647;
	return seed / 2147483647;
};

test('a simplified line keeps its ends and is nowhere farther from the line than the tolerance', () => {
	for (let i = 0; i < 100; i++) {
		let [x, y] = [0, 0];
		const line = Array.from({ length: 60 }, (): [number, number] => {
			[x, y] = [x + random() * 4 - 1, y + random() * 4 - 2];
			return [x, y];
		});
		const simple = simplifyLine(line, 1.5);
		assert.deepEqual([simple[0], simple.at(-1)], [line[0], line.at(-1)]);
		assert.ok(simple.length < line.length);
		for (const point of line)
			assert.ok(simple.slice(1).some((end, k) => distance(point, simple[k]!, end) <= 1.5));
	}
});

test('a straight line needs two points, and a ring keeps its shape', () => {
	assert.equal(
		simplifyLine(
			[
				[0, 0],
				[1, 0],
				[2, 0.1],
				[3, 0],
			],
			0.2,
		).length,
		2,
	);
	const square: [number, number][] = [
		[0, 0],
		[0, 5],
		[0, 10],
		[10, 10],
		[10, 0],
		[0, 0],
	];
	assert.deepEqual(simplifyLine(square, 0.2), [
		[0, 0],
		[0, 10],
		[10, 10],
		[10, 0],
		[0, 0],
	]);
});

test('the arcs of a level are simplified by a distance in kilometres', () => {
	const level = { id: 'a', step: 0.5, from: 0, layers: {}, arcs: [[10, 10, 2, 0, 2, 1, 2, -1]] };
	assert.deepEqual(simplifyLevel(level, 0.6).arcs, [[10, 10, 6, 0]]);
	assert.deepEqual(simplifyLevel(level, 0.1).arcs, level.arcs);
});

/** Returns the distance of a point from a segment: the least to many points of it. */
function distance(
	[x, y]: readonly number[],
	[x0, y0]: readonly number[],
	[x1, y1]: readonly number[],
) {
	const shares = Array.from({ length: 2001 }, (_, i) => i / 2000);
	return (
		Math.min(
			...shares.map((t) => Math.hypot(x! - x0! - t * (x1! - x0!), y! - y0! - t * (y1! - y0!))),
		) - 0.01
	);
}
