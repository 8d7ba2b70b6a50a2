import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isInRings, ringsTest } from './in-rings.ts';

const km = fc.integer({ min: -50, max: 50 });
const point = fc.tuple(km, km);
const ring = fc
	.array(point, { minLength: 3, maxLength: 12 })
	.map((points) => [...points, points[0]!]);

test('a test of rings for many points tells the same as one for a single point', () => {
	fc.assert(
		fc.property(fc.array(ring, { maxLength: 4 }), fc.array(point), (rings, points) => {
			const isIn = ringsTest(rings);
			for (const one of points) assert.equal(isIn(one), isInRings(one, rings));
		}),
	);
});

test('a point in a hole of a ring is not within it', () => {
	const square = (reach: number) =>
		[-1, 1, 1, -1, -1].map((x, i) => [x * reach, [-1, -1, 1, 1, -1][i]! * reach]);
	const isIn = ringsTest([square(10), square(5)]);
	assert.deepEqual([isIn([7, 0]), isIn([0, 0]), isIn([20, 0])], [true, false, false]);
});
