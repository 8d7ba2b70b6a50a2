import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoArea } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import { type Box, boxPolygon } from './box.ts';
import { clipArea, clipLine } from './clip-to-box.ts';

const rectangle = (west: number, south: number, east: number, north: number): Polygon => ({
	type: 'Polygon',
	coordinates: boxPolygon([
		[west, south],
		[east, north],
	]),
});

/** An island from 170° E to 170° W, as sources write it: its longitudes jump at 180°. */
const ISLAND: Polygon = {
	type: 'Polygon',
	coordinates: [
		[
			[170, 60],
			[170, 70],
			[-170, 70],
			[-170, 60],
			[170, 60],
		],
	],
};

const range = (polygons: Position[][][]) => {
	const longitudes = polygons.flat(2).map(([x]) => x!);
	return [Math.min(...longitudes), Math.max(...longitudes)];
};
const isSmall = (coordinates: Position[][]) =>
	geoArea({ type: 'Polygon', coordinates }) < 2 * Math.PI;

test(
	'a box across 180° keeps an island there in one piece, its longitudes running on past 180°',
	{ tags: ['map-geometry'] },
	() => {
		const box: Box = [
			[165, 55],
			[-150, 75],
		];
		const clipped = clipArea(ISLAND, box);
		assert.equal(clipped.length, 1);
		assert.deepEqual(range(clipped), [170, 190]);
		assert(clipped.every(isSmall));
	},
);

test('the halves of an island that a source cuts at 180° become one in a box across it', () => {
	const halves = [rectangle(170, 60, 180, 70), rectangle(-180, 60, -170, 70)];
	const coordinates = halves.map((half) => half.coordinates);
	const clipped = clipArea({ type: 'MultiPolygon', coordinates }, [
		[165, 55],
		[-150, 75],
	]);
	assert.equal(clipped.length, 1);
	assert.deepEqual(range(clipped), [170, 190]);
});

test('a belt round the globe has an island on 180° in two pieces, neither of them inside out', () => {
	const clipped = clipArea(ISLAND, [
		[-180, 52],
		[180, 76],
	]);
	assert.equal(clipped.length, 2);
	assert.deepEqual(range(clipped), [-180, 180]);
	assert(clipped.every(isSmall));
});

test('a ring round the pole is clipped as the land up to the pole', () => {
	const cap: Polygon = {
		type: 'Polygon',
		coordinates: [
			[
				[-180, -70],
				[-90, -70],
				[0, -70],
				[90, -70],
				[-180, -70],
			],
		],
	};
	const clipped = clipArea(cap, [
		[10, -80],
		[20, -60],
	]);
	const latitudes = clipped.flat(2).map(([, y]) => y!);
	assert.deepEqual([Math.min(...latitudes), Math.max(...latitudes)], [-80, -70]);
});

test('land outside the box is left out, and a hole inside it stays', () => {
	const [outer] = rectangle(0, 0, 10, 10).coordinates;
	const [hole] = rectangle(4, 4, 6, 6).coordinates;
	const land: Polygon = { type: 'Polygon', coordinates: [outer!, hole!.toReversed()] };
	const box: Box = [
		[3, 3],
		[20, 20],
	];
	assert.equal(clipArea(land, box)[0]!.length, 2);
	assert.deepEqual(clipArea(rectangle(-10, 0, -5, 10), box), []);
});

test('a line is cut where it leaves the box, also where it crosses itself', () => {
	const loop = [
		[0, 0],
		[10, 0],
		[10, 5],
		[5, 5],
		[5, -5],
	];
	const box: Box = [
		[-1, -1],
		[11, 11],
	];
	assert.deepEqual(clipLine(loop, box), [[...loop.slice(0, -1), [5, -1]]]);
	assert.deepEqual(
		clipLine(loop, [
			[20, 20],
			[30, 30],
		]),
		[],
	);
});
