import assert from 'node:assert/strict';
import { test } from 'node:test';
import geographiclib from 'geographiclib-geodesic';
import { greatCircleBetween, lambertDistanceKm } from './lambert-distance.ts';
import type { Degrees } from './plane.ts';

const trueKm = ([lonA, latA]: Degrees, [lonB, latB]: Degrees) =>
	geographiclib.Geodesic.WGS84.Inverse(latA, lonA, latB, lonB).s12! / 1000;
const moscow: Degrees = [37.62, 55.75];
const vladivostok: Degrees = [131.8735, 43.1056];

/** Returns the largest relative error of distances between the points of an 8 × 8 grid over a box of degrees. */
function largestError([west, south]: Degrees, [east, north]: Degrees): number {
	const steps = Array.from({ length: 8 }, (_, i) => i / 7);
	const points = steps.flatMap((i) =>
		steps.map((j): Degrees => [west + i * (east - west), south + j * (north - south)]),
	);
	const pairs = points.flatMap((a, i) => points.slice(i + 1).map((b) => [a, b] as const));
	return Math.max(...pairs.map(([a, b]) => Math.abs(lambertDistanceKm(a, b) / trueKm(a, b) - 1)));
}

test('lambertDistanceKm is within 0.001 % of the geodesic on the areas of the maps', () => {
	assert(largestError([128.9, 41.3], [133.4, 44.2]) < 1e-5);
	assert(largestError([130.5, 42.2], [130.8, 42.5]) < 1e-5);
	assert(largestError([100, 20], [160, 65]) < 1e-5);
});

test('lambertDistanceKm from Moscow to Vladivostok is within 0.001 % of the geodesic', () => {
	assert(Math.abs(lambertDistanceKm(moscow, vladivostok) / trueKm(moscow, vladivostok) - 1) < 1e-5);
});

test('lambertDistanceKm measures ten metres to a millimetre, and returns 0 for the same point', () => {
	const near: Degrees = [131.8736, 43.10565];
	assert(Math.abs(lambertDistanceKm(vladivostok, near) - trueKm(vladivostok, near)) < 1e-6);
	assert.equal(lambertDistanceKm(vladivostok, vladivostok), 0);
});

test('lambertDistanceKm takes the short way across the date line', () => {
	assert(
		Math.abs(lambertDistanceKm([179, 60], [-179, 60]) / trueKm([179, 60], [-179, 60]) - 1) < 1e-5,
	);
});

test('greatCircleBetween starts and ends at the two points and bends to the north', () => {
	const line = greatCircleBetween(moscow, vladivostok, 10);
	assert.equal(line.length, 11);
	assert.deepEqual([line[0], line[10]], [moscow, vladivostok]);
	assert(line[5]![1] > 57);
	const length = line.slice(1).reduce((sum, at, i) => sum + lambertDistanceKm(line[i]!, at), 0);
	assert(Math.abs(length / lambertDistanceKm(moscow, vladivostok) - 1) < 1e-4);
});

test('greatCircleBetween repeats the point if both ends are the same', () => {
	assert.deepEqual(greatCircleBetween(moscow, moscow, 2), [moscow, moscow, moscow]);
});
