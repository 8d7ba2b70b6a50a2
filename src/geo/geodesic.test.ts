import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceKm, lengthKm, nearestPoint } from './geodesic.ts';
import type { LonLat } from './map-types.ts';

const near = (a: LonLat, b: LonLat) => distanceKm(a, b) < 0.005;

test('a quarter of the meridian is 10,001.966 km, and of the equator 10,018.754 km', () => {
	assert(Math.abs(distanceKm([0, 0], [0, 90]) - 10001.966) < 0.001);
	assert(Math.abs(distanceKm([0, 0], [90, 0]) - 10018.754) < 0.001);
});

test('a line is as long as its pieces, and no longer for points on the way', () => {
	assert.equal(lengthKm([[130, 42]]), 0);
	const whole = distanceKm([130, 42], [130, 43]);
	const pieces: LonLat[] = [0, 0.2, 0.5, 0.9, 1].map((step) => [130, 42 + step]);
	assert(Math.abs(lengthKm(pieces) - whole) < 1e-9);
	assert(Math.abs(lengthKm([...pieces].reverse()) - whole) < 1e-9);
});

test('there and back again is twice the way', () => {
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
	['beside a piece, at its foot', [130.5, 42.5], [131, 42.5]],
	['beyond the end, at the end', [131, 41], [131, 42]],
	['at a corner', [130.8, 43.3], [131, 43]],
	['on the line, itself', [131.2, 43], [131.2, 43]],
] as [string, LonLat, LonLat][]) {
	test(`the nearest point of a line is ${what}`, () => {
		const found = nearestPoint(from, meridian);
		// The foot is found on a plane: to 0.2 km in 41, where the true one lies on a curve.
		assert(near(found, to) || distanceKm(found, to) < 0.2, `${found}`);
		assert(distanceKm(from, found) <= distanceKm(from, to) * 1.0001);
	});
}

test('of pieces equally far the first is kept', () => {
	const found = nearestPoint(
		[131.25, 42.9],
		[
			[131.2, 42.9],
			[131.2, 42.9],
			[131.2, 42.9],
		],
	);
	assert(near(found, [131.2, 42.9]));
});
