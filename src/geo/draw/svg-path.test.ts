import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type GeoProjection, geoIdentity } from 'd3-geo';
import { svgPath } from './svg-path.ts';

const plane = geoIdentity() as unknown as GeoProjection;
const square = {
	type: 'Polygon' as const,
	coordinates: [
		[
			[0, 0],
			[10, 0],
			[10, 10],
			[0, 10],
			[0, 0],
		],
	],
};

test('svgPath writes relative steps in whole numbers, without unnecessary spaces', () => {
	assert.equal(svgPath(plane, square), 'M0 0l10 0 0 10-10 0z');
});

test('svgPath writes a reversed path in the opposite direction', () => {
	assert.equal(svgPath(plane, square, { reversed: true }), 'M0 10l10 0 0-10-10 0z');
});

test('svgPath writes points that round to the same position once', () => {
	const coordinates = [
		[0, 0],
		[0.2, 0.2],
		[4, -3],
	];
	assert.equal(svgPath(plane, { type: 'LineString', coordinates }), 'M0 0l4-3');
});
