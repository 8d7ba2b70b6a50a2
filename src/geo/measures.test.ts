import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoArea, geoContains } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { coastWithin } from './borders.ts';
import { distanceKm } from './geodesic.ts';
import type { Land, LonLat } from './map-types.ts';
import { computeMeasures, formatKm, type Measure } from './measures.ts';

const { map, places } = fixtureEdition();
const context = { places: [...places.values()], lines: map.lines };
const compute = (rest: Partial<Measure>) => {
	const measure = { id: 'one', label: '', from: '', to: '', how: 'straight', ...rest } as Measure;
	return computeMeasures([measure], context)[0]!;
};
const ALONG_THE_BORDER: Partial<Measure> = {
	from: 'nearest:border-am-ir',
	to: 'nearest:border-am-ir',
	how: 'along',
	line: 'border-am-ir',
};
/**
 * Distances on the map of the invented edition in km, computed independently of this code: with Vincenty’s formula, and
 * to the nearest of many points on a line.
 */
const EXPECTED: [Partial<Measure>, number][] = [
	[{ from: 'tbilisi', to: 'nearest:georgian-shore' }, 252.3],
	[{ from: 'kutaisi', to: 'nearest:georgian-shore' }, 83.6],
	[{ from: 'sukhumi', to: 'nearest:georgian-shore' }, 43.8],
	[{ from: 'akhaltsikhe', to: 'nearest:georgian-shore' }, 103.5],
	[{ from: 'batumi', to: 'nearest:georgian-shore' }, 8.92],
	[{ from: 'baku', to: 'nearest:georgian-shore' }, 698.7],
	[{ from: 'yerevan', to: 'nearest:border-am-ir' }, 199.8],
	[{ from: 'tabriz', to: 'nearest:border-am-ir' }, 88.4],
	[{ from: 'nearest:border-am-ir', to: 'gyumri' }, 288.0],
	[{ from: 'batumi', to: 'poti' }, 56.5],
	[{ from: 'batumi', to: 'tbilisi' }, 262.9],
	[{ from: 'yerevan', to: 'tbilisi' }, 172.6],
	[{ from: 'kutaisi', to: 'gyumri' }, 188.0],
	[{ from: 'sukhumi', to: 'akhaltsikhe' }, 221.2],
	[{ from: 'yerevan', to: 'tabriz' }, 279.3],
	[{ from: 'tehran', to: 'tabriz' }, 526.2],
	[{ from: 'poti', to: 'baku' }, 713.3],
	[{ from: 'sukhumi', to: 'baku' }, 790.3],
	[{ from: 'tehran', to: 'batumi' }, 1074.7],
	[{ from: 'batumi', to: 'poti', how: 'along', line: 'ferry-line' }, 67.7],
	[{ from: 'poti', to: 'batumi', how: 'along', line: 'ferry-line' }, 67.7],
	[ALONG_THE_BORDER, 33.4],
];

for (const [measure, km] of EXPECTED) {
	test(
		`${measure.from} to ${measure.to} ${measure.how ?? 'straight'} is ${km} km`,
		{ tags: ['true-distances'] },
		() => {
			const found = compute(measure).km;
			assert(Math.abs(found / km - 1) < 0.005, `${found}`);
		},
	);
}

test('a measure between two lines is the distance of their nearest points', () => {
	const { text } = compute({
		from: 'nearest:border-am-ir',
		to: 'nearest:georgian-shore',
		digits: 1,
	});
	assert.equal(text, '489.1 km');
});

test('formatKm rounds to the given digits and separates thousands with a comma', () => {
	assert.equal(formatKm(126.6), '127 km');
	assert.equal(formatKm(3.62, 1), '3.6 km');
	assert.equal(formatKm(1011.1, -1), '1,010 km');
});

test('the error for an unknown end of a measure names the measure and the end', () => {
	assert.throws(() => compute({ from: 'batumi', to: 'nearest:nowhere' }), {
		name: 'RangeError',
		message:
			'Measure "one" names "nearest:nowhere", which is no place of content/places.json and no line of the map.',
	});
});

test('one degree of latitude at 42° N is 111.1 km', () => {
	assert(Math.abs(distanceKm([130, 42], [130, 43]) - 111.08) < 0.05);
});

test('no polygon of the land has the wrong winding order, which would fill the globe', () => {
	const areas = polygonsOf(map.land('caucasus')).map(({ polygon }) => geoArea(polygon));
	assert(Math.max(...areas) < 2, `${Math.max(...areas)} steradians`);
});

for (const [place, country] of [
	['tbilisi', 'GE'],
	['yerevan', 'AM'],
	['baku', 'AZ'],
	['tabriz', 'IR'],
] as const) {
	test(`${place} lies in ${country}`, () => {
		const { lon, lat } = context.places.find(({ id }) => id === place)!;
		const found = polygonsOf(map.land('caucasus')).filter(({ polygon }) =>
			geoContains(polygon, [lon, lat]),
		);
		assert.deepEqual(
			found.map(({ id }) => id),
			[country],
		);
	});
}

function polygonsOf(land: Land) {
	return feature(land, land.objects.countries).features.flatMap(({ id, geometry }) =>
		(geometry as MultiPolygon).coordinates.map((coordinates) => ({
			id,
			polygon: { type: 'Polygon' as const, coordinates },
		})),
	);
}

/** An island round [180, 65], with a point every degree of its shores. @param west Longitude of its western edge. */
function islandFrom(west: number): Land {
	const south = Array.from({ length: 21 }, (_, i): LonLat => [west + 20 - i, 60]);
	const north = Array.from({ length: 21 }, (_, i): LonLat => [west + i, 70]);
	const coordinates = [[...north, ...south, north[0]!]];
	const island = {
		type: 'Feature',
		id: 'AA',
		properties: {},
		geometry: { type: 'Polygon', coordinates },
	};
	return topology({
		countries: { type: 'FeatureCollection', features: [island] },
	} as never) as never;
}

test(
	'a shore across 180° is found, however the longitudes of the land are counted',
	{ tags: ['map-geometry'] },
	() => {
		for (const west of [170, -190]) {
			const pieces = coastWithin(islandFrom(west), [
				[174.5, 55],
				[-174.5, 65],
			]);
			assert.equal(pieces.flat().length, 11);
			assert(pieces.flat().every(([, lat]) => lat === 60));
		}
	},
);

test('a box whose corners are the wrong way round has no shore', () => {
	assert.deepEqual(
		coastWithin(islandFrom(100), [
			[125, 65],
			[95, 55],
		]),
		[],
	);
	assert.deepEqual(
		coastWithin(islandFrom(100), [
			[105, 65],
			[115, 55],
		]),
		[],
	);
});
