import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoStereographic } from 'd3-geo';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { PastSpec, SheetSpec } from '#src/geo/map-types.ts';
import { makeLevel } from './make-level.ts';
import { makePastLevel } from './make-past-level.ts';
import { shapeGeometry } from './shape-geometry.ts';

const projection = geoStereographic()
	.rotate([-130, -42])
	.translate([0, 0])
	.scale(2 * 6371.0088);

/** A strip of land from south to north, two degrees wide. */
const strip = (id: string, west: number) => ({
	type: 'Feature',
	id,
	properties: {},
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[west, 41],
				[west, 43],
				[west + 2, 43],
				[west + 2, 41],
				[west, 41],
			],
		],
	},
});
const line = (id: string, lon: number) => ({
	type: 'Feature',
	id,
	properties: { rank: 1 },
	geometry: {
		type: 'LineString',
		coordinates: [
			[lon, 43],
			[lon, 41],
		],
	},
});
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });
const lake = { ...strip('lake', 130), properties: { kind: 'estuary' } };
const files: Record<string, Topology> = {
	'today.json': topology({
		countries: collection(strip('CN', 128), strip('RU', 130)),
		rivers: collection(line('stream', 129), line('tumen', 131)),
		lakes: collection(lake),
		rails: collection(line('rail', 130.5)),
	} as never) as Topology,
	'pieces.json': topology({
		pieces: collection(strip('west', 127), strip('middle', 129), strip('east', 131)),
	} as never) as Topology,
};
const wide = {
	id: 'wide',
	file: 'today.json',
	box: [
		[127, 41],
		[133, 43],
	],
	from: 0,
	graticule: 1,
	step: 0.01,
} as const;
const spec = { id: 'bay', levels: [wide] } as unknown as SheetSpec;
const past: PastSpec = {
	sheet: 'bay',
	file: 'pieces.json',
	level: 'wide',
	areas: {},
	holders: {},
	names: {},
	schematic: [{ between: ['middle', 'west'], what: 'the edge of the west', km: 20 }],
};
const today = makeLevel(
	{
		...wide,
		topology: files['today.json']!,
		layers: { countries: 'areas', rivers: 'rivers', lakes: 'lakes', rails: 'rails' },
	} as never,
	projection,
);
const make = (rest: Partial<PastSpec> = {}) =>
	makePastLevel(
		spec,
		{ ...past, ...rest },
		{ levels: [today], topology: (file) => files[file]!, projection },
	);
const level = make();

test(
	'makePastLevel draws the pieces in place of the areas, neutral where no year has a tint',
	{ tags: ['years-land'] },
	() => {
		assert.deepEqual(
			level.layers.areas!.map(({ id, kind }) => [id, kind]),
			[
				['west', 'grey'],
				['middle', 'grey'],
				['east', 'grey'],
			],
		);
		assert.equal(level.era, 'past');
		assert.equal(level.id, 'wide-past');
		assert.equal(level.from, 0);
		assert.deepEqual(level.bounds, today.bounds);
	},
);

test(
	'makePastLevel tells of each border which two pieces it parts, and marks those that are schematic',
	{ tags: ['years-land'] },
	() => {
		assert.deepEqual(
			level.layers.borders!.map(({ between, kind }) => [between, kind]),
			[
				[['middle', 'west'], 'approximate'],
				[['east', 'middle'], undefined],
			],
		);
	},
);

test('makePastLevel keeps the rivers and lakes of today where they are, and nothing else of today', () => {
	for (const [layer, isSurface] of [
		['rivers', false],
		['lakes', true],
	] as const) {
		const [kept, drawn] = [level.layers[layer]!, today.layers[layer]!];
		assert.deepEqual(
			kept.map(({ id, kind }) => [id, kind]),
			drawn.map(({ id, kind }) => [id, kind]),
		);
		for (const [index, shape] of kept.entries())
			assert.deepEqual(
				shapeGeometry(level, shape, isSurface),
				shapeGeometry(today, drawn[index]!, isSurface),
			);
	}
	assert.equal(level.layers.rails, undefined);
	const used = level.arcs.filter((arc) => arc.length > 0);
	assert(used.length < level.arcs.length, 'What no shape has is not sent.');
});

test('makePastLevel takes the countries of a file that has no pieces', () => {
	const { layers } = make({ file: 'today.json', names: {}, schematic: [] });
	assert.deepEqual(
		layers.areas!.map(({ id }) => id),
		['CN', 'RU'],
	);
	assert.deepEqual(
		layers.borders!.map(({ between }) => between),
		[['CN', 'RU']],
	);
});

test('makePastLevel throws if the sheet has no level that the past names', () => {
	assert.throws(
		() => make({ level: 'near' }),
		new RangeError('The sheet "bay" has no level "near".'),
	);
});
