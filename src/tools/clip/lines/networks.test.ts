import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Position } from 'geojson';
import type { LonLat } from '#src/geo/lon-lat.ts';
import { boxPolygon } from '../planar/box.ts';
import { ownersOfPoints, partOfLine, sharedLine } from './shared-line.ts';
import { type Bridging, shortestPath } from './shortest-path.ts';

const BRIDGING: Bridging = {
	distance: ([x, y], [toX, toY]) => Math.hypot(toX! - x!, toY! - y!),
	widest: 1.5,
	cost: (gap) => gap * 4,
};

/** Two ways from [0, 0] to [4, 0]: a long one in one piece, and a short one with a gap between [1, 0] and [2, 0]. */
const PIECES: Position[][] = [
	[
		[0, 0],
		[0, 9],
		[4, 9],
		[4, 0],
	],
	[
		[0, 0],
		[1, 0],
	],
	[
		[2, 0],
		[4, 0],
	],
];

test('the shortest way along pieces bridges a gap between ends', () => {
	const xs = shortestPath(PIECES, [0, 0.1], [4.2, 0], BRIDGING)!.map(([x]) => x);
	assert.deepEqual(xs, [0, 1, 2, 4]);
});

test('a gap that is too wide is not bridged, and pieces that do not lead there give no way', () => {
	const narrow = { ...BRIDGING, widest: 0.5 };
	assert.equal(shortestPath(PIECES, [0, 0], [4, 0], narrow)!.length, 4);
	assert.equal(shortestPath(PIECES.slice(1), [0, 0], [4, 0], narrow), undefined);
});

const polygon = (west: number, south: number, east: number, north: number) =>
	boxPolygon([
		[west, south],
		[east, north],
	]) as LonLat[][];

test('the line that two countries share passes the point at which a ring begins', () => {
	const ring: LonLat[] = [
		[1, 1],
		[1, 2],
		[0, 2],
		[0, 0],
		[1, 0],
		[1, 1],
	];
	const neighbour: LonLat[] = [
		[1, 0],
		[2, 0],
		[2, 2],
		[1, 2],
		[1, 1],
		[1, 0],
	];
	const countries = new Map([
		['AA', [[ring]]],
		['BB', [[neighbour]]],
	]);
	assert.deepEqual(sharedLine(countries, ['AA', 'BB']), [
		[1, 0],
		[1, 1],
		[1, 2],
	]);
	assert.deepEqual([...ownersOfPoints(countries).get('1,1')!], ['AA', 'BB']);
});

test('countries that do not touch share no line', () => {
	const countries = new Map([
		['AA', [polygon(0, 0, 1, 1)]],
		['BB', [polygon(5, 5, 6, 6)]],
	]);
	assert.deepEqual(sharedLine(countries, ['AA', 'BB']), []);
});

test('a part of a line runs from the point nearest to the one end to that nearest to the other', () => {
	const line: LonLat[] = [0, 1, 2, 3].map((lat) => [130, lat]);
	const latitudes = (part: LonLat[]) => part.map(([, lat]) => lat);
	assert.deepEqual(latitudes(partOfLine(line, [130, 0.9], [130, 2.1])), [1, 2]);
	assert.deepEqual(latitudes(partOfLine(line, [130, 9], [130, 1])), [3, 2, 1]);
	assert.deepEqual(latitudes(partOfLine(line)), [0, 1, 2, 3]);
});
