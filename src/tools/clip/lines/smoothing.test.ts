import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LonLat } from '#src/geo/lon-lat.ts';
import { signedArea } from '../planar/wind-polygon.ts';
import { outlineFromAxis } from './outline-from-axis.ts';
import { KM_PER_DEGREE } from './plane-distance.ts';
import { roundCorners } from './round-corners.ts';
import { smoothSteps } from './smooth-steps.ts';

test('the ends of a line stay where they are when its corners are rounded', () => {
	const corner: LonLat[] = [
		[0, 0],
		[1, 0],
		[1, 1],
	];
	const round = roundCorners(corner);
	assert.deepEqual([round[0], round.at(-1)], [corner[0], corner.at(-1)]);
	assert(!round.some(([x, y]) => x === 1 && y === 0));
	assert.equal(round.length, 6);
});

test('a closed ring stays closed when its corners are rounded, and loses an eighth of its area at most', () => {
	const square: LonLat[] = [
		[0, 0],
		[1, 0],
		[1, 1],
		[0, 1],
		[0, 0],
	];
	const round = roundCorners(square, { closed: true });
	assert.deepEqual(round[0], round.at(-1));
	assert(signedArea(round) > 7 / 8 - 0.05 && signedArea(round) < 1);
});

/** A coast along a parallel with steps of about 100 m, as a raster has them, closed far in the south. */
const STEPS: LonLat[] = [
	...Array.from({ length: 40 }, (_, i): LonLat => [
		130 + Math.floor(i / 2) * 0.001,
		42 + (Math.ceil(i / 2) % 2) * 0.001,
	]),
	[130.02, 41],
	[130, 41],
	[130, 42],
];

test('the steps of a raster become flatter, and points on long sides stay', () => {
	const smooth = smoothSteps(STEPS);
	const heights = smooth.slice(4, 34).map(([, lat]) => lat);
	assert(Math.max(...heights) - Math.min(...heights) < 0.0006);
	assert(smooth.some(([lon, lat]) => lon === 130 && lat === 41));
	assert.deepEqual(smooth[0], smooth.at(-1));
});

test('a point that must stay is not smoothed', () => {
	const edge = STEPS[10]!;
	const smooth = smoothSteps(STEPS, (point) => point === edge);
	assert.deepEqual(smooth[10], edge);
});

test('a lake drawn as an axis with widths has about their area', () => {
	const outline = outlineFromAxis({
		axis: [
			[130, 42],
			[130, 42.05],
			[130, 42.09],
		],
		left: [0.5, 0.5, 0.5, 0.5, 0.5],
		right: [0.3, 0.3, 0.3, 0.3, 0.3],
	});
	const km2 = Math.abs(signedArea(outline)) * KM_PER_DEGREE.lon * KM_PER_DEGREE.lat;
	assert(Math.abs(km2 - 0.8 * 0.09 * KM_PER_DEGREE.lat) < 0.5);
	const longitudes = outline.map(([lon]) => lon);
	assert(Math.abs(Math.min(...longitudes) - (130 - 0.5 / KM_PER_DEGREE.lon)) < 1e-5);
});
