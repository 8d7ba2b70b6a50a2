import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import type { Place } from '#src/schema/content.ts';
import { distanceLine, formatCoordinates, isArea, uncertaintyKm } from './place-facts.ts';

const edition = fixtureEdition();
const { places } = edition;
const at = (lon: number, lat: number, approximate?: boolean) =>
	({ lon, lat, approximate }) as Place;

test('formatCoordinates prints latitude first, with four decimals', () => {
	assert.equal(formatCoordinates(at(130.298, 42.257)), '42.2570° N, 130.2980° E');
});

test('formatCoordinates prints S and W instead of a minus', () => {
	assert.equal(formatCoordinates(at(-70.5, -33.25)), '33.2500° S, 70.5000° W');
});

test('formatCoordinates prints an approximate point with two decimals', () => {
	assert.equal(formatCoordinates(at(130.5, 42.31, true)), '42.31° N, 130.50° E');
});

test('isArea is true for seas, islands and regions, and false for towns and lakes', () => {
	assert.deepEqual(
		['sea', 'island', 'region', 'port town', 'seaport', 'lake'].map((type) => isArea({ type })),
		[true, true, true, false, false, false],
	);
});

test('uncertaintyKm depends on the precision of the point’s coordinates', () => {
	assert.deepEqual(
		[at(130.1234, 42.1, true), at(130.12, 42.1), at(130.12, 42.1234)].map(uncertaintyKm),
		[3, 2, 0.5],
	);
});

test('distances are measured from the line of the sheet that has the place', () => {
	assert.equal(distanceLine(places.get('tbilisi')!, edition), 'georgian-shore');
});

test('the distance of a place beyond every map is measured from the line of an interview that names it', () => {
	assert.equal(distanceLine(places.get('tehran')!, edition), 'georgian-shore');
});

test('a place that no map shows and no text names has no distance', () => {
	const quito = { ...places.get('tehran')!, id: 'quito', lon: -78.5, lat: -0.2 };
	assert.equal(distanceLine(quito, edition), undefined);
});
