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
		level.layers.borders!.map(({ between }) => between),
		[['CN', 'RU']],
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

/** A country that lies across 180°, cut there as many sources have it, and a river that crosses it. */
const across = () =>
	makeLevel(
		{
			...source,
			topology: topology({
				countries: collection(square('RU', 178), square('RU', -180)),
				rivers: collection({
					...river,
					geometry: {
						type: 'LineString',
						coordinates: [
							[179.5, 42],
							[-179.5, 42],
						],
					},
				}),
			} as never) as Topology,
			box: [
				[178, 41],
				[-178, 43],
			],
		} as never,
		geoStereographic()
			.rotate([-180, -42])
			.translate([0, 0])
			.scale(2 * 6371.0088),
	);

test('makeLevel draws a level across 180° as one piece, with its meridians from west to east', () => {
	const { bounds, layers } = across();
	const [left, top, right, bottom] = bounds!;
	// Two degrees of longitude at 43° N are 162.6 km, half of the box’s northern edge.
	assert.ok(Math.abs(left + 162.6) < 3 && Math.abs(right - 162.6) < 3, `${bounds}`);
	assert.ok(top < -100 && bottom > 100);
	// Of 178, 179, 180, −179 and −178° E, and of 41, 42 and 43° N.
	assert.equal(layers.graticule![0]!.arcs.length, 5 + 3);
});

test('makeLevel draws a line across 180° by the shorter way', () => {
	const level = across();
	const [line] = shapeGeometry(level, level.layers.rivers![0]!, false).coordinates as number[][][];
	const xs = line!.map(([x]) => x!);
	assert.ok(Math.max(...xs.map(Math.abs)) < 45, `${xs}`);
	assert.ok(xs[0]! < -40 && xs.at(-1)! > 40);
});
