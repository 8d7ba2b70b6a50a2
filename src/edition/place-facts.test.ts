import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAtlas } from '../map/atlas.ts';
import { currentEdition } from './current.ts';
import {
	describeDistance,
	formatCoordinates,
	frameOf,
	framesOf,
	isArea,
	uncertaintyKm,
} from './place-facts.ts';
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

test('uncertaintyKm goes by what the record says of its point', () => {
	assert.deepEqual(
		[at(130.1234, 42.1, true), at(130.12, 42.1), at(130.12, 42.1234)].map(uncertaintyKm),
		[3, 2, 0.5],
	);
});

test('framesOf lists every map a place lies on, the one that letters it first', () => {
	const { sheets } = loadAtlas();
	const khasan = places.get('khasan')!;
	const ids = framesOf(khasan, sheets).map(({ id }) => id);
	assert.deepEqual(ids.toSorted(), ['border-region', 'lower-tumen', 'northeast-asia']);
	assert.equal(ids[0], frameOf(khasan, sheets)!.id);
	const [first, ...others] = sheets;
	const bare = [{ ...first!, labels: [] }, ...others];
	assert.notEqual(framesOf(khasan, bare)[0]!.id, first!.frame.id);
	assert.deepEqual(framesOf(places.get('moscow')!, sheets), []);
});
