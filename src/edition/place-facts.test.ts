import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from './current.ts';
import { describeDistance, formatCoordinates, isArea } from './place-facts.ts';
import type { Place } from './schema.ts';

const { places, map } = currentEdition();
const at = (lon: number, lat: number, approximate?: boolean) =>
	({ lon, lat, approximate }) as Place;

test('formatCoordinates puts latitude first, to four decimals', () => {
	assert.equal(formatCoordinates(at(130.298, 42.257)), '42.2570° N, 130.2980° E');
});

test('formatCoordinates names the southern and western halves, without a minus', () => {
	assert.equal(formatCoordinates(at(-70.5, -33.25)), '33.2500° S, 70.5000° W');
});

test('formatCoordinates gives an approximate point two decimals', () => {
	assert.equal(formatCoordinates(at(130.5, 42.31, true)), '42.31° N, 130.50° E');
});

test('isArea holds seas and islands for areas, and towns not', () => {
	assert.deepEqual(
		['sea', 'island', 'port town', 'seaport', 'lake'].map((type) => isArea({ type })),
		[true, true, false, false, false],
	);
});

test('describeDistance tells how far a place lies from the border', () => {
	assert.match(
		describeDistance(places.get('vladivostok')!, map),
		/^1\d\d km from the Russia–North Korea land border, in a straight line$/,
	);
	assert.match(
		describeDistance({ ...places.get('vladivostok')!, approximate: true }, map),
		/^About 1\d\d km from/,
	);
});

test('describeDistance puts the end of the border on it', () => {
	assert.equal(
		describeDistance(places.get('tripoint')!, map),
		'On the Russia–North Korea land border',
	);
});
