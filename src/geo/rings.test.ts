import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LonLat } from './lon-lat.ts';
import { isInside } from './rings.ts';

const box = (west: number, south: number, east: number, north: number): LonLat[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south],
];

test('a point is inside a ring, outside it, and outside in a hole of it', () => {
	const rings = [box(128, 40, 132, 44), box(129, 41, 130, 42)];
	assert.equal(isInside([131, 43], rings), true);
	assert.equal(isInside([129.5, 41.5], rings), false);
	assert.equal(isInside([129.5, 40.5], rings), true);
	assert.equal(isInside([133, 43], rings), false);
	assert.equal(isInside([131, 45], rings), false);
	assert.equal(isInside([-49, 43], rings), false);
});

test('a ring may lie across 180°', () => {
	for (const ring of [box(178, 64, -178, 68), box(178, 64, 182, 68)]) {
		for (const lon of [179, -179, 179.99])
			assert.equal(isInside([lon, 66], [ring]), true, `${lon}`);
		for (const lon of [177, -177, 0, 90])
			assert.equal(isInside([lon, 66], [ring]), false, `${lon}`);
	}
});

test('a ring may reach far round the globe', () => {
	const ring: LonLat[] = [-170, -120, -60, 0, 60, 120, 170].map((lon): LonLat => [lon, 60]);
	const band = [...ring, ...ring.toReversed().map(([lon]): LonLat => [lon, 80])];
	assert.equal(isInside([20, 70], [band]), true);
	assert.equal(isInside([175, 70], [band]), false);
	assert.equal(isInside([20, 50], [band]), false);
});
