import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoStereographic } from 'd3-geo';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { makeLevel } from './make-level.ts';
import { shapeGeometry } from './shape-geometry.ts';

const projection = geoStereographic()
	.rotate([-130, -42])
	.translate([0, 0])
	.scale(2 * 6371.0088);

/** Two square countries side by side, with a river on their border. */
const square = (id: string, west: number) => ({
	type: 'Feature' as const,
	id,
	properties: {},
	geometry: {
		type: 'Polygon' as const,
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
const river = {
	type: 'Feature' as const,
	id: 'tumen',
	properties: { rank: 1, approximate: true },
	geometry: {
		type: 'LineString' as const,
		coordinates: [
			[130, 43],
			[130, 41],
		],
	},
};
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });
const source = {
	id: 'test',
	topology: topology({
		countries: collection(square('CN', 128), square('RU', 130)),
		rivers: collection(river),
	} as never) as Topology,
	layers: { countries: 'areas', rivers: 'rivers' },
	box: [
		[128, 41],
		[132, 43],
	],
	graticule: 1,
	step: 0.01,
	from: 0,
} as const;
const level = makeLevel(source as never, projection);

test('makeLevel projects to kilometres from the centre, y to the south', () => {
	const [line] = shapeGeometry(level, level.layers.rivers![0]!, false).coordinates as number[][][];
	const [[x, y]] = line as [number[]];
	assert.ok(Math.abs(x!) < 0.01);
	// A degree of latitude is 111.2 km on the sphere.
	assert.ok(Math.abs(y! + 111.2) < 0.1);
});

test('makeLevel tells rank and accuracy of a shape, and finds the border that two areas share', () => {
	assert.equal(level.layers.rivers![0]!.kind, 'rank-1 approximate');
	assert.deepEqual(
		level.layers.borders!.map(({ id }) => id),
		['CN-RU'],
	);
});

test('makeLevel makes land of all areas where none is given, without the borders between them', () => {
	const [land] = level.layers.land!;
	const rings = shapeGeometry(level, land!, true).coordinates as number[][][];
	assert.equal(rings.length, 1);
	const onBorder = rings[0]!.filter(([x, y]) => Math.abs(x!) < 1 && Math.abs(y!) < 100);
	assert.deepEqual(onBorder, []);
});

test('makeLevel bends parallels, and its bounds lie within them', () => {
	const cover = shapeGeometry(level, level.layers.cover![0]!, true).coordinates[0] as number[][];
	const northern = cover.filter(([, y]) => y! < -100).map(([, y]) => y!);
	assert.ok(northern.length >= 5, 'points between the corners');
	const [left, top, right, bottom] = level.bounds!;
	assert.ok(left < 0 && right > 0 && top < 0 && bottom > 0);
	// The parallel is furthest north at its ends, so the bounds end at its middle.
	assert.ok(Math.abs(top - Math.max(...northern)) < 0.02);
});
