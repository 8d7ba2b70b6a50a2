import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { distanceKm } from '#src/geo/geodesic.ts';
import type { LayerSpec, LegendEntry, SheetSpec } from '#src/geo/map-types.ts';
import { makeProjection } from '#src/geo/projection.ts';
import type { Shape } from '#src/sheet/shared/level.ts';
import { isNamed } from '#src/sheet/shared/paints.ts';
import { shapeGeometry } from './levels/shape-geometry.ts';
import { sceneOf } from './picture.ts';
import { drawSheet, type SheetContent } from './sheet.ts';

const feature = (id: string, geometry: object, properties: object = {}) => ({
	type: 'FeatureCollection',
	features: [{ type: 'Feature', id, properties, geometry }],
});
const square = {
	type: 'Polygon',
	coordinates: [
		[
			[128, 41],
			[128, 43],
			[132, 43],
			[132, 41],
			[128, 41],
		],
	],
};
const line = (...coordinates: [number, number][]) => ({ type: 'LineString', coordinates });
const file = topology({
	countries: feature('KP', square),
	rails: feature('rail-coast', line([129, 42], [131, 42])),
	pipelines: feature('gas-east', line([129, 42.5], [131, 42.5]), { status: 'operating' }),
} as never) as Topology;

const level = {
	file: 'level.json',
	box: [
		[128, 41],
		[132, 43],
	],
	graticule: 1,
};
const spec = {
	id: 'east',
	projection: { kind: 'stereographic', origin: [130, 42] },
	levels: [
		{ ...level, id: 'wide', from: 0, step: 0.1 },
		{ ...level, id: 'near', from: 2, step: 0.01 },
	],
	tints: { KP: 'rose' },
	names: [
		{ text: 'Korea', kind: 'country', area: 'KP' },
		{ text: 'Never built', kind: 'line', of: 'gas-west', points: [[129, 42.2]], below: 3 },
	],
	places: [
		{ place: 'port', from: 0 },
		{ place: 'ferry', from: 4 },
	],
	reach: [
		[128, 41],
		[132, 43],
	],
} as unknown as SheetSpec;
const layers = [
	{ id: 'ring', kind: 'rings', sheets: ['east'], ring: { place: 'port', km: 50 } },
	{
		id: 'gas-west',
		kind: 'pipelines',
		sheets: ['east'],
		planned: true,
		approximate: true,
		points: [
			[129, 42],
			[130, 42.4],
		],
	},
	{ id: 'zone', kind: 'zones', sheets: ['east'], within: 'KP', points: square.coordinates[0] },
	{ id: 'elsewhere', kind: 'rails', sheets: ['west'], points: square.coordinates[0] },
] as unknown as LayerSpec[];
const legend = [
	{ id: 'railways', sheets: ['east'], draws: ['rails'] },
	{ id: 'gas', sheets: ['east'], draws: ['pipelines'] },
	{ id: 'proposed', sheets: ['east'], draws: ['gas-west'] },
	{ id: 'foreign', sheets: ['west'], draws: ['rings'] },
] as unknown as LegendEntry[];
const place = (id: string, lon: number, lat: number, isArea = false) => ({
	...{ id, name: id, lon, lat, isArea },
});
const content: SheetContent = {
	topology: () => file,
	layers,
	legend,
	pasts: [],
	years: [],
	places: [
		place('village', 130.5, 42.5),
		place('ferry', 131, 42.2),
		place('port', 130, 42),
		place('island', 131, 41.5, true),
		place('moscow', 37, 55),
	],
	measures: [
		measure('way', [
			[129, 42],
			[131, 42.8],
		]),
		measure('far', [
			[129, 42],
			[37, 55],
		]),
	],
	formIn: () => undefined,
};
function measure(id: string, points: [number, number][]) {
	return { id, km: 1, text: '1 km', from: points[0]!, to: points.at(-1)!, line: points };
}
const sheet = drawSheet(spec, content);
const overlay = sheet.levels.at(-1)!;
const [wide, near] = sheet.levels as [typeof overlay, typeof overlay];
const shape = (layer: keyof typeof overlay.layers, id: string) =>
	overlay.layers[layer]!.find((one) => one.id === id) as Shape;

test('the overlay lies over all levels: without bounds, at every scale, with pipelines, rings, own lines and measures', () => {
	assert.equal(overlay.bounds, undefined);
	assert.equal(overlay.from, 0);
	assert.deepEqual(Object.keys(overlay.layers), ['pipelines', 'rings', 'measures']);
	assert.equal(wide.layers.pipelines, undefined);
	assert.equal(shape('pipelines', 'gas-east').kind, undefined);
	assert.equal(shape('pipelines', 'gas-west').kind, 'approximate planned');
});

test('a ring is as far from its place on the ground as it says, all around', () => {
	const projection = makeProjection(spec.projection);
	const [ring] = shapeGeometry(overlay, shape('rings', 'ring'), false).coordinates as [
		number,
		number,
	][][];
	assert.deepEqual(ring![0], ring!.at(-1));
	for (const point of ring!) {
		const at = projection.invert!(point) as [number, number];
		assert(Math.abs(distanceKm([130, 42], at) - 50) < 0.02, `${distanceKm([130, 42], at)}`);
	}
});

test('a zone is in each level that has the area that it is cut to', () => {
	for (const { layers: drawn } of [wide, near])
		assert.deepEqual(
			drawn.zones!.map(({ id, within }) => [id, within]),
			[['zone', 'KP']],
		);
});

test('the legend switches layers of its sheet, and an entry with a single line goes before', () => {
	assert.equal(wide.layers.rails![0]!.switch, 'railways');
	assert.equal(shape('pipelines', 'gas-east').switch, 'gas');
	assert.equal(shape('pipelines', 'gas-west').switch, 'proposed');
	assert.equal(shape('rings', 'ring').switch, undefined);
	assert.equal(sheet.names.find(({ id }) => id === 'gas-west')!.switch, 'proposed');
});

test('an entry that is drawn only while it is lit is switched off in stills that do not light it', () => {
	const quiet = drawSheet(spec, {
		...content,
		legend: legend.map((entry) =>
			entry.id === 'proposed' ? { ...entry, whileLit: true as const } : entry,
		),
	});
	const name = quiet.names.find(({ id }) => id === 'gas-west')!;
	assert.deepEqual([...sceneOf(quiet).on], ['railways', 'gas']);
	assert.deepEqual([...sceneOf(sheet).on], ['railways', 'gas', 'proposed']);
	assert.equal(isNamed(name, sceneOf(quiet)), false);
	for (const lit of ['proposed', 'gas-west'])
		assert.equal(isNamed(name, sceneOf(quiet, [lit])), true, lit);
});

test('areas have the tint of their sheet', () => {
	assert.equal(near.layers.areas![0]!.kind, 'rose');
});

test('names are those of the sheet, then places within reach, the figures of measures, and places beyond', () => {
	assert.deepEqual(
		sheet.names.map(({ id, kind, from, quiet }) => [id, kind, from ?? quiet]),
		[
			['KP', 'country', undefined],
			['gas-west', 'line', undefined],
			['port', 'place', 0],
			['ferry', 'place', 4],
			['village', 'place', true],
			['island', 'region', true],
			['way', 'figure', true],
			['moscow', 'place', true],
		],
	);
});

test('the figure of a measure stands in the middle of its line', () => {
	const [[x, y]] = sheet.names.find(({ kind }) => kind === 'figure')!.points as [[number, number]];
	const [from, to] = [sheet.project([129, 42]), sheet.project([131, 42.8])];
	assert(Math.hypot(x - (from[0] + to[0]) / 2, y - (from[1] + to[1]) / 2) < 0.2);
});

test('only measures that lie within reach are drawn', () => {
	assert.deepEqual(
		overlay.layers.measures!.map(({ id }) => id),
		['way'],
	);
});

test('arcs that a level does not draw are not sent with it', () => {
	const used = new Set(
		Object.values(wide.layers).flatMap((all) => all.flatMap(({ arcs }) => arcs.flat())),
	);
	for (const [index, arc] of wide.arcs.entries())
		assert.equal(arc.length > 0, used.has(index) || used.has(~index));
});

test(
	'on a sheet with years its coarsest level is of today; finer ones tell the pieces of areas and borders',
	{ tags: ['years-land'] },
	() => {
		const east = square.coordinates[0]!.map(([lon, lat]) => [lon! + 4, lat]);
		const { features } = feature('KP', square);
		const [china] = feature('CN', { type: 'Polygon', coordinates: [east] }).features;
		const file = topology({
			countries: { type: 'FeatureCollection', features: [...features, china] },
		} as never) as Topology;
		const past = { file: 'past.json', level: 'wide', areas: { KP: 'korea' }, holders: {} } as const;
		const drawn = drawSheet(spec, {
			...content,
			topology: () => file,
			pasts: [{ ...past, sheet: 'east', names: {}, schematic: [] }],
		});
		const [coarse, fine] = drawn.levels as [typeof overlay, typeof overlay];
		assert.deepEqual([coarse.era, fine.era, drawn.past!.era], ['today', undefined, 'past']);
		assert.deepEqual(
			fine.layers.areas!.map(({ id, piece }) => [id, piece]),
			[
				['KP', 'korea'],
				['CN', undefined],
			],
		);
		assert.deepEqual(fine.layers.borders![0]!.between, ['CN', 'korea']);
		assert.equal(sheet.past, undefined);
		assert.equal(sheet.years.size, 0);
	},
);
