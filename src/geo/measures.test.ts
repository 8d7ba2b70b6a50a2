import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoArea, geoContains, geoInterpolate } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { currentAtlas } from '#src/authoring/current-edition.ts';
import { distanceKm } from './geodesic.ts';
import type { Land, LonLat } from './map-types.ts';
import { computeMeasures, formatKm, type Measure } from './measures.ts';
import { frameProjection } from './projection.ts';

const atlas = currentAtlas();
const measured = atlas.measuredOn('border-region');
const compute = (rest: Partial<Measure>) => {
	const measure = { id: 'one', label: '', from: '', to: '', how: 'straight', ...rest } as Measure;
	return computeMeasures([measure], atlas)[0]!;
};
/** Distances between places of content/places.json in km, computed independently of this code. */
const EXPECTED: [Partial<Measure>, number][] = [
	[{ from: 'vladivostok', to: 'nearest:border-ru-kp' }, 126.6],
	[{ from: 'slavyanka', to: 'nearest:border-ru-kp' }, 78.9],
	[{ from: 'zarubino', to: 'nearest:border-ru-kp' }, 43.2],
	[{ from: 'kraskino', to: 'nearest:border-ru-kp' }, 34.6],
	[{ from: 'posyet', to: 'nearest:border-ru-kp' }, 29.4],
	[{ from: 'ussuriysk', to: 'nearest:border-ru-kp' }, 187.1],
	[{ from: 'nakhodka', to: 'nearest:border-ru-kp' }, 187.2],
	[{ from: 'vladivostok', to: 'rajin' }, 161.0],
	[{ from: 'vladivostok', to: 'khasan' }, 125.5],
	[{ from: 'vladivostok', to: 'chongjin' }, 225.7],
	[{ from: 'vladivostok', to: 'hunchun' }, 126.4],
	[{ from: 'khasan', to: 'rajin' }, 35.7],
	[{ from: 'hunchun', to: 'rajin' }, 68.3],
	[{ from: 'rajin', to: 'sonbong' }, 13.4],
	[{ from: 'rajin', to: 'chongjin' }, 66.1],
	[{ from: 'rajin', to: 'pyongyang' }, 524.0],
	[{ from: 'rajin', to: 'seoul' }, 592.3],
	[{ from: 'vladivostok', to: 'pyongyang' }, 684.5],
	[{ from: 'vladivostok', to: 'seoul' }, 742.2],
	[{ from: 'vladivostok', to: 'tokyo' }, 1062.7],
	[{ from: 'vladivostok', to: 'beijing' }, 1337.8],
	[{ from: 'vladivostok', to: 'komsomolsk' }, 915.2],
	[{ from: 'komsomolsk', to: 'seoul' }, 1648.1],
	[{ from: 'yuzhno-sakhalinsk', to: 'seoul' }, 1661.3],
	[{ from: 'tripoint', to: 'tumen-mouth' }, 14.73],
	[{ from: 'tripoint', to: 'tumen-mouth', how: 'along', line: 'border-river' }, 17.3],
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

test('China comes within 3.6 km of Expedition Bay', () => {
	const { text } = compute({
		from: 'nearest:border-cn-ru',
		to: 'nearest:posyet-shore',
		digits: 1,
	});
	assert.equal(text, '3.6 km');
});

test('every measure fits completely on the plate of at least one frame', () => {
	for (const { id, line } of measured) {
		const sheet = atlas.frames.find((frame) =>
			atlas.sheet(frame.id).measures.some((one) => one.id === id),
		);
		assert(sheet, id);
		assert(line.length >= 2, id);
	}
});

test('a long straight measure is less than half an SVG unit off the geodesic on the widest frame', () => {
	const { frame } = atlas.sheet('northeast-asia');
	const projection = frameProjection(frame);
	for (const id of ['vladivostok-vostochny', 'khasan-seoul']) {
		const { from, to } = measured.find((one) => one.id === id)!;
		const [[x, y], [toX, toY]] = [projection(from)!, projection(to)!];
		const [midX, midY] = projection(geoInterpolate(from, to)(0.5) as LonLat)!;
		const doubleArea = Math.abs((toX - x) * (y - midY) - (x - midX) * (toY - y));
		assert(
			doubleArea / Math.hypot(toX - x, toY - y) < 0.5,
			`${id} bends: give it points on the way`,
		);
	}
});

test('formatKm rounds to the given digits and separates thousands with a comma', () => {
	assert.equal(formatKm(126.6), '127 km');
	assert.equal(formatKm(3.62, 1), '3.6 km');
	assert.equal(formatKm(1011.1, -1), '1,010 km');
});

test('the error for an unknown end of a measure names the measure and the end', () => {
	assert.throws(() => compute({ from: 'rajin', to: 'nearest:nowhere' }), {
		name: 'RangeError',
		message:
			'Measure "one" names "nearest:nowhere", which is no place of content/places.json and no line of the map.',
	});
});

test('one degree of latitude at the Tumen is 111.1 km', () => {
	assert(Math.abs(distanceKm([130, 42], [130, 43]) - 111.08) < 0.05);
});

for (const sheet of ['region', 'neasia'] as const) {
	test(`no polygon of ${sheet} has the wrong winding order, which would fill the globe`, () => {
		const areas = polygonsOf(atlas.land(sheet)).map(({ polygon }) => geoArea(polygon));
		assert(Math.max(...areas) < 2, `${Math.max(...areas)} steradians`);
	});
}

for (const [place, country] of [
	['fangchuan', 'CN'],
	['hunchun', 'CN'],
	['khasan', 'RU'],
	['rajin', 'KP'],
] as const) {
	test(`${place} lies in ${country}`, () => {
		const { lon, lat } = atlas.places.find(({ id }) => id === place)!;
		const found = polygonsOf(atlas.land('region')).filter(({ polygon }) =>
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
