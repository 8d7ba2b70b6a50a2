import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { boxPolygon } from './planar/box.ts';
import { clipMap } from './clip-map.ts';

const root = mkdtempSync(join(tmpdir(), 'clip-map-'));
after(() => rmSync(root, { recursive: true }));
const folder = join(root, 'content/map');
mkdirSync(join(folder, 'sources'), { recursive: true });

const rectangle = (A3: string, west: number, south: number, east: number, north: number) => ({
	type: 'Feature',
	properties: { A3 },
	geometry: {
		type: 'Polygon',
		coordinates: boxPolygon([
			[west, south],
			[east, north],
		]),
	},
});
/** Two countries whose border runs along 175° W, one of them cut at 180°. */
const WORLD = {
	type: 'FeatureCollection',
	features: [
		{
			type: 'Feature',
			properties: { A3: 'AAA' },
			geometry: {
				type: 'MultiPolygon',
				coordinates: [
					rectangle('AAA', 170, 60, 180, 70).geometry.coordinates,
					rectangle('AAA', -180, 60, -175, 70).geometry.coordinates,
				],
			},
		},
		rectangle('BBB', -175, 60, -160, 70),
		rectangle('CCC', -100, 60, -90, 70),
	],
};
writeFileSync(join(folder, 'sources/world.json'), JSON.stringify(WORLD));

const CLIPPING = {
	source: 'world.json',
	countries: { AAA: 'AA', BBB: 'BB' },
	box: [
		[165, 55],
		[-150, 75],
	],
};
const LAND = { to: 'land.topo.json', ...CLIPPING, minTriangle: 1e-4, minRing: 1e-4 };
const BORDER = { to: 'border.json', ...CLIPPING, parts: ['north', 'south'], parted: [-175, 60] };

const clip = (...land: object[]) => {
	writeFileSync(join(folder, 'clip.json'), JSON.stringify({ land }, undefined, 1));
	return clipMap(root);
};
const readMade = (file: string) => readFileSync(join(folder, file), 'utf8');

test(
	'land across 180° is written with longitudes that run on, and again with the same bytes',
	{ tags: ['map-geometry'] },
	() => {
		const made = clip({ ...LAND, steps: [1e5, 1e4] }, { ...BORDER, steps: [1e5] });
		assert.deepEqual(
			made.map(({ file }) => file),
			['content/map/land.topo.json', 'content/map/border.json'],
		);
		const first = readMade('land.topo.json');
		const land = JSON.parse(first);
		assert.deepEqual(land.bbox, [170, 60, 200, 70]);
		assert.deepEqual(
			land.objects.countries.geometries.map(({ id }: { id: string }) => id),
			['AA', 'BB'],
		);
		assert.equal(Math.round(JSON.parse(readMade('border.json')).north.at(-1)[0]), 185);
		clip({ ...LAND, steps: [1e5, 1e4] });
		assert.equal(readMade('land.topo.json'), first);
	},
);

test('a mistake in clip.json is reported with its line, and a box without land with its file', () => {
	assert.throws(
		() => clip({ ...LAND, minTriangle: undefined, minTriangl: 1, steps: [1e5, 1e4] }),
		/clip\.json:\d+:\d+ {2}Unknown field "minTriangl"\. Did you mean "minTriangle"\?/,
	);
	const box = [
		[0, 0],
		[10, 10],
	];
	const elsewhere = { ...LAND, box, to: 'elsewhere.topo.json', steps: [1e5, 1e4] };
	assert.throws(() => clip(elsewhere), /elsewhere\.topo\.json would be faulty/);
	assert.throws(() => readMade('elsewhere.topo.json'));
	assert.throws(
		() => clip({ ...LAND, source: 'nowhere.json', steps: [1e5, 1e4] }),
		/sources\/nowhere\.json:1:1 {2}There is no such file/,
	);
});
