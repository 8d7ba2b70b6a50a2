import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Topology } from 'topojson-specification';
import type { SheetSpec } from '#src/geo/map-types.ts';
import { drawSheet } from './sheet.ts';

/** Two countries with a river between them, and another river in one of them. */
const topology = {
	type: 'Topology',
	arcs: [
		[
			[130, 43],
			[130, 41],
		],
		[
			[130, 41],
			[128, 41],
			[128, 43],
			[130, 43],
		],
		[
			[130, 41],
			[132, 41],
			[132, 43],
			[130, 43],
		],
		[
			[131, 42],
			[131, 43],
		],
	],
	objects: {
		countries: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: 'CN', arcs: [[0, 1]] },
				{ type: 'Polygon', id: 'RU', arcs: [[0, 2]] },
			],
		},
		rivers: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'LineString', id: 'border-river', arcs: [0] },
				{ type: 'LineString', id: 'other-river', arcs: [3] },
			],
		},
	},
} as unknown as Topology;
const box = [
	[128, 41],
	[132, 43],
];
const namesWith = (names: object[]) =>
	drawSheet(
		{
			id: 'east',
			projection: { kind: 'stereographic', origin: [130, 42] },
			levels: [{ id: 'wide', file: 'level.json', box, graticule: 1, from: 0, step: 0.1 }],
			tints: {},
			places: [],
			reach: box,
			names,
		} as unknown as SheetSpec,
		{
			topology: () => topology,
			layers: [],
			legend: [],
			places: [],
			measures: [],
			pasts: [],
			years: [],
			formIn: (area, { text }) =>
				area === 'RU' ? { lang: 'ru', name: `${text} по-русски` } : undefined,
		},
	).names;

test('a river that runs along a border has the form of each country on its banks that has one', () => {
	const river = { text: 'Amur', kind: 'river', river: 'border-river', from: 1 };
	assert.deepEqual(namesWith([river]).slice(1), [
		{
			...{ id: 'border-river-RU', kind: 'river', text: 'Amur по-русски', lang: 'ru' },
			...{ river: 'border-river', areas: ['RU'], from: 7 },
		},
	]);
});

test('a river within a country has one name, as has one that is not named where banks would be', () => {
	const other = { text: 'Zeya', kind: 'river', river: 'other-river' };
	const coarse = { text: 'Amur', kind: 'river', river: 'border-river', below: 3 };
	for (const name of [other, coarse]) assert.equal(namesWith([name]).length, 1);
});
