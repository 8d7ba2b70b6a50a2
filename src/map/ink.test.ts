import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoIdentity, type GeoProjection } from 'd3-geo';
import { inkPath } from './ink.ts';

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
	assert.equal(inkPath(plane, square), 'M0 0l10 0 0 10-10 0z');
});

test('a reversed path runs the other way round', () => {
	assert.equal(inkPath(plane, square, { reversed: true }), 'M0 10l10 0 0-10-10 0z');
});

test('points that fall on one another are written once', () => {
	const coordinates = [
		[0, 0],
		[0.2, 0.2],
		[4, -3],
	];
	assert.equal(inkPath(plane, { type: 'LineString', coordinates }), 'M0 0l4-3');
});
