import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Position } from 'geojson';
import type { LonLat } from '#src/geo/lon-lat.ts';
import type { OwnMap } from '#src/schema/own-map/own-map.ts';
import { makeArea } from '../sources/clip-countries.ts';
import { sharedLine } from '../lines/shared-line.ts';
import { boxPolygon } from '../planar/box.ts';
import { cutLines } from './cut-lines.ts';
import { FeatureMaker } from './features.ts';
import { makeHistoryLines, makePieces } from './history.ts';
import { roundRiver } from './territorial-waters.ts';

const WEST: LonLat[] = [
	[0, 0],
	[0, 4],
	[2, 4],
	[3, 2],
	[2, 0],
	[0, 0],
];
const EAST: LonLat[] = [
	[5, 0],
	[2, 0],
	[3, 2],
	[2, 4],
	[5, 4],
	[5, 0],
];

test('a river whose corners are rounded stays one line for both countries, and their other borders stay', () => {
	const countries = new Map([
		['AA', [[WEST]]],
		['BB', [[EAST]]],
	]);
	const rounded = roundRiver(countries, ['AA', 'BB'], [2, 4], [2, 0]);
	const river = sharedLine(rounded, ['AA', 'BB']);
	assert.equal(river.length, 6);
	assert(!river.some(([lon]) => lon === 3));
	for (const [id, ring] of [
		['AA', WEST],
		['BB', EAST],
	] as const) {
		const points = rounded.get(id)!.flat(2).map(String);
		assert.equal(points[0], points.at(-1));
		for (const point of ring.filter(([lon]) => lon !== 3)) assert(points.includes(String(point)));
	}
});

const LAND = [
	makeArea('AA', [
		boxPolygon([
			[0, 0],
			[10, 10],
		]),
		boxPolygon([
			[20, 0],
			[21, 1],
		]),
	]),
];
const HISTORY: OwnMap['history'] = {
	lines: [
		{
			id: 'parallel',
			cuts: ['AA'],
			accuracyKm: 3,
			what: 'A line.',
			points: [
				[-1, 4],
				[11, 4],
			],
		},
		{ id: 'river', cuts: ['AA'], accuracyKm: 0, river: 'flow', points: [[12, 7]] },
	],
	pieces: [
		{ id: 'south', of: 'AA', contains: [5, 2] },
		{
			id: 'island',
			of: 'AA',
			within: [
				[19, -1],
				[22, 2],
			],
		},
		{ id: 'rest', of: 'AA' },
	],
	rivers: ['flow'],
};
const FLOW = new FeatureMaker([]).line(
	'flow',
	[
		[-1, 7],
		[11, 7],
	],
	{},
);

test('a country falls into pieces along a line and a river, and the first piece that fits takes each', () => {
	const pieces = makePieces(HISTORY, LAND, [FLOW]);
	const counts = Object.fromEntries(
		pieces.map(({ id, geometry }) => [id, geometry.coordinates.length]),
	);
	assert.deepEqual(counts, { south: 1, rest: 2, island: 1 });
});

test('a polygon that no piece takes is named', () => {
	const pieces = HISTORY.pieces.slice(0, 2);
	assert.throws(() => makePieces({ ...HISTORY, pieces }, LAND, [FLOW]), /No piece takes .* "AA"/);
});

test('only a line with words is drawn', () => {
	const lines = makeHistoryLines(HISTORY);
	assert.deepEqual(
		lines.map(({ id, properties }) => [id, properties]),
		[['parallel', { accuracyKm: 3, what: 'A line.' }]],
	);
});

test('a line is cut at the box and at a lake, and very short pieces are dropped', () => {
	const line: Position[] = [
		[0, 5],
		[20, 5],
	];
	const lake = makeArea('lake', [
		boxPolygon([
			[4, 4],
			[9.9995, 6],
		]),
	]);
	const feature = new FeatureMaker([{ id: 'flow', en: 'Flow', ko: '흐름' }]).line('flow', line, {
		rank: 2,
	});
	const pieces = cutLines(
		[feature],
		[
			[0, 0],
			[10, 10],
		],
		{ without: lake.geometry },
	);
	assert.deepEqual(
		pieces.map(({ geometry }) => geometry.coordinates.map(([x]) => x)),
		[[0, 4]],
	);
	assert.deepEqual(pieces[0]!.properties, { name: { en: 'Flow', ko: '흐름' }, rank: 2 });
});
