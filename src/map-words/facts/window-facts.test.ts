import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { distanceKm } from '#src/geo/geodesic.ts';
import type { LonLat } from '#src/geo/lon-lat.ts';
import type { Place } from '#src/schema/content.ts';
import { drawSheet } from '#src/sheet/build/sheet.ts';
import { boundsAround } from '#src/sheet/shared/window.ts';
import { wordsOfWindow } from '../english.ts';
import { makeGround } from '../ground/ground.ts';
import { windowFacts } from './window-facts.ts';

const rectangle = (west: number, south: number, east: number, north: number): LonLat[] => {
	const steps = Array.from({ length: 13 }, (_, i) => i / 12);
	const low = steps.map((share): LonLat => [west + (east - west) * share, south]);
	const high = steps.map((share): LonLat => [east - (east - west) * share, north]);
	return [...low, ...high, [west, south]];
};

/** Makes a ground of rectangular countries round a point, with places by id. */
function inventedGround(
	origin: LonLat,
	countries: Record<string, [west: number, south: number, east: number, north: number]>,
	points: Record<string, LonLat>,
) {
	const land = topology({
		countries: {
			type: 'FeatureCollection',
			features: Object.entries(countries).map(([id, box]) => ({
				...{ type: 'Feature', id, properties: {} },
				geometry: { type: 'Polygon', coordinates: [rectangle(...box)] },
			})),
		},
	} as never) as Topology;
	const places = new Map(
		Object.entries(points).map(([id, [lon, lat]]) => {
			const place = { id, name: id, country: null, type: 'town', lon, lat };
			return [id, place as unknown as Place];
		}),
	);
	const spec = {
		id: 'sheet',
		projection: { kind: 'stereographic', origin },
		levels: [
			{
				...{ id: 'all', file: 'all.json', from: 0, graticule: 5, step: 0.1 },
				box: [
					[origin[0] - 9, Math.max(-89, origin[1] - 9)],
					[origin[0] + 9, Math.min(89, origin[1] + 9)],
				],
			},
		],
		tints: {},
		names: Object.keys(countries).map((area) => ({ text: `Land ${area}`, kind: 'country', area })),
		places: Object.keys(points).map((place) => ({ place, from: 0 })),
		reach: [
			[-180, -90],
			[180, 90],
		],
	} as never;
	const lines = { ids: () => [], get: () => undefined };
	const map = {
		...{
			legend: [],
			layers: [],
			pasts: [],
			years: [],
			topology: () => land,
			land: () => land as never,
			lines,
		},
		geometries: { all: { land: 'all.json', data: 'none' } },
	};
	const sheet = drawSheet(spec, {
		...{ ...map, measures: [], formIn: () => undefined },
		places: [...places.values()].map((place) => ({ ...place, isArea: false })),
	});
	return makeGround({ map: map as never, places }, { sheet: () => sheet }, 'sheet');
}

const factsAround = (ground: ReturnType<typeof inventedGround>, center: LonLat, widthKm: number) =>
	windowFacts(
		ground,
		{ bounds: boundsAround(ground.sheet.project(center), widthKm, 0.8) },
		new Map(),
	);

test('a window across 180° has both sides, with the near way from one to the other', () => {
	const ground = inventedGround(
		[180, 66],
		{ W: [174, 63, 179.5, 69], E: [-179, 63, -174, 69] },
		{ west: [179, 66], east: [-178, 66], north: [-178, 68], far: [-120, 66] },
	);
	const facts = factsAround(ground, [180, 66], 400);
	assert.deepEqual(facts.areas.map(({ name }) => name).toSorted(), ['Land E', 'Land W']);
	assert.deepEqual(
		facts.places.map(({ place }) => place.id),
		['east', 'north'],
	);
	const [east] = facts.places;
	assert.ok(Math.abs(east!.km - distanceKm([179, 66], [-178, 66])) < 0.001);
	const said = wordsOfWindow(facts).join(' ');
	assert.match(said, /Land W in the west/);
	assert.match(said, /Land E in the east/);
	assert.match(said, /East of west lies east at 136 km; to the north-east, north at 259 km/);
});

test('near a pole directions are those on the ground, and what is beyond the pole is north', () => {
	const ground = inventedGround(
		[30, 89],
		{ A: [10, 85, 50, 86] },
		{ camp: [30, 89], beyond: [-150, 89.5], side: [120, 89], south: [30, 88] },
	);
	const facts = factsAround(ground, [30, 89], 600);
	const said = wordsOfWindow(facts).join(' ');
	assert.match(said, /North of camp lies beyond at 168 km/);
	assert.match(said, /north-east, side at 158 km/);
	assert.match(said, /south, south at 112 km/);
});

test('what lies beyond the edge of a window is not told, near or far', () => {
	const ground = inventedGround(
		[10, 0],
		{ A: [8, -3, 12, 3] },
		{ middle: [10, 0], inside: [10.4, 0], outside: [10.6, 0], antipode: [-170, 0] },
	);
	assert.deepEqual(
		factsAround(ground, [10, 0], 100).places.map(({ place }) => place.id),
		['inside'],
	);
	assert.deepEqual(
		factsAround(ground, [10, 0], 150).places.map(({ place }) => place.id),
		['inside', 'outside'],
	);
});

test('a window in the middle of a country is in it, and one at sea has none', () => {
	const ground = inventedGround([10, 0], { A: [8, -3, 12, 3] }, {});
	assert.deepEqual(factsAround(ground, [10, 0], 100).areas, [{ name: 'Land A', side: 'middle' }]);
	assert.deepEqual(factsAround(ground, [5, 0], 100).areas, []);
});
