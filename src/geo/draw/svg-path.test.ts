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

test('a path is written in whole, relative steps without a space too many', () => {
	assert.equal(svgPath(plane, square), 'M0 0l10 0 0 10-10 0z');
});

test('a reversed path runs the other way round', () => {
	assert.equal(svgPath(plane, square, { reversed: true }), 'M0 10l10 0 0-10-10 0z');
});

test('points that fall on one another are written once', () => {
	const coordinates = [
		[0, 0],
		[0.2, 0.2],
		[4, -3],
	];
	assert.equal(svgPath(plane, { type: 'LineString', coordinates }), 'M0 0l4-3');
});
