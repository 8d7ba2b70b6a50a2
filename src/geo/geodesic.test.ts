import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceKm, lengthKm, nearestPoint } from './geodesic.ts';
import type { LonLat } from './map-types.ts';

const isSamePoint = (a: LonLat, b: LonLat) => distanceKm(a, b) < 0.005;

test(
	'a quarter of the meridian is 10,001.966 km, and of the equator 10,018.754 km',
	{ tags: ['true-distances'] },
	() => {
		assert(Math.abs(distanceKm([0, 0], [0, 90]) - 10001.966) < 0.001);
		assert(Math.abs(distanceKm([0, 0], [90, 0]) - 10018.754) < 0.001);
	},
);

test('the length of a line is the sum of its pieces, and more points on it do not make it longer', () => {
	assert.equal(lengthKm([[130, 42]]), 0);
	const whole = distanceKm([130, 42], [130, 43]);
	const pieces: LonLat[] = [0, 0.2, 0.5, 0.9, 1].map((step) => [130, 42 + step]);
	assert(Math.abs(lengthKm(pieces) - whole) < 1e-9);
	assert(Math.abs(lengthKm([...pieces].reverse()) - whole) < 1e-9);
});

test('a line to a point and back is twice as long', () => {
	const [a, b]: LonLat[] = [
		[130.65, 42.42],
		[130.7, 42.29],
	];
	assert.equal(lengthKm([a!, b!, a!]), 2 * distanceKm(a!, b!));
});

const meridian: LonLat[] = [
	[131, 42],
	[131, 43],
	[131.5, 43],
];

for (const [what, from, to] of [
	['beside a piece, the foot of the perpendicular', [130.5, 42.5], [131, 42.5]],
	['past an end, that end', [131, 41], [131, 42]],
	['outside a corner, the corner', [130.8, 43.3], [131, 43]],
	['on the line, the point itself', [131.2, 43], [131.2, 43]],
] as [string, LonLat, LonLat][]) {
	test(`nearestPoint returns, for a point ${what}`, () => {
		const found = nearestPoint(from, meridian);
		// nearestPoint works on a plane. At a distance of 41 km its foot is up to 0.2 km from the true one.
		assert(isSamePoint(found, to) || distanceKm(found, to) < 0.2, `${found}`);
		assert(distanceKm(from, found) <= distanceKm(from, to) * 1.0001);
	});
}

test('nearestPoint returns a point of the first piece when pieces are equally far', () => {
	const found = nearestPoint(
		[131.25, 42.9],
		[
			[131.2, 42.9],
			[131.2, 42.9],
			[131.2, 42.9],
		],
	);
	assert(isSamePoint(found, [131.2, 42.9]));
});
