import assert from 'node:assert/strict';
import { test } from 'node:test';
import geographiclib from 'geographiclib-geodesic';
import { greatCircleBetween, lambertDistanceKm } from './lambert-distance.ts';
import type { Degrees } from './plane-data.ts';

const trueKm = ([lonA, latA]: Degrees, [lonB, latB]: Degrees) =>
	geographiclib.Geodesic.WGS84.Inverse(latA, lonA, latB, lonB).s12! / 1000;
const moscow: Degrees = [37.62, 55.75];
const vladivostok: Degrees = [131.8735, 43.1056];

/** The worst share by which distances between points of a grid of degrees are off. */
function worstOver([west, south]: Degrees, [east, north]: Degrees): number {
	const steps = Array.from({ length: 8 }, (_, i) => i / 7);
	const points = steps.flatMap((i) =>
		steps.map((j): Degrees => [west + i * (east - west), south + j * (north - south)]),
	);
	const pairs = points.flatMap((a, i) => points.slice(i + 1).map((b) => [a, b] as const));
	return Math.max(...pairs.map(([a, b]) => Math.abs(lambertDistanceKm(a, b) / trueKm(a, b) - 1)));
}

test('distances on the maps are those of the ellipsoid to 0.001 %', () => {
	assert(worstOver([128.9, 41.3], [133.4, 44.2]) < 1e-5);
	assert(worstOver([130.5, 42.2], [130.8, 42.5]) < 1e-5);
	assert(worstOver([100, 20], [160, 65]) < 1e-5);
});

test('Moscow to Vladivostok is true to 0.001 %', () => {
	assert(Math.abs(lambertDistanceKm(moscow, vladivostok) / trueKm(moscow, vladivostok) - 1) < 1e-5);
});

test('a step of ten metres is measured, and none is nothing', () => {
	const near: Degrees = [131.8736, 43.10565];
	assert(Math.abs(lambertDistanceKm(vladivostok, near) - trueKm(vladivostok, near)) < 1e-6);
	assert.equal(lambertDistanceKm(vladivostok, vladivostok), 0);
});

test('distances across the date line are short', () => {
	assert(
		Math.abs(lambertDistanceKm([179, 60], [-179, 60]) / trueKm([179, 60], [-179, 60]) - 1) < 1e-5,
	);
});

test('the way between two points has them for its ends and bends north of the straight line', () => {
	const way = greatCircleBetween(moscow, vladivostok, 10);
	assert.equal(way.length, 11);
	assert.deepEqual([way[0], way[10]], [moscow, vladivostok]);
	assert(way[5]![1] > 57);
	const length = way.slice(1).reduce((sum, at, i) => sum + lambertDistanceKm(way[i]!, at), 0);
	assert(Math.abs(length / lambertDistanceKm(moscow, vladivostok) - 1) < 1e-4);
});

test('a way of no length stays where it is', () => {
	assert.deepEqual(greatCircleBetween(moscow, moscow, 2), [moscow, moscow, moscow]);
});
