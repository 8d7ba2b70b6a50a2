import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIXTURE_EDITION } from '#src/tests/support/fixture-edition.ts';
import { ContentFolder } from '../content-folder/content-folder.ts';
import { readCatalog } from '../read-catalog.ts';
import { findMisplaced } from './place-coordinates.ts';

const FILE = 'content/places.json';

/** Returns the warnings after the fields of a place are changed. */
function warningsWith(id: string, fields: object) {
	const original = new ContentFolder(FIXTURE_EDITION).text(FILE);
	const places = (JSON.parse(original) as { id: string }[]).map((place) =>
		place.id === id ? { ...place, ...fields } : place,
	);
	const unwritten = new Map([[FILE, JSON.stringify(places, null, 2)]]);
	const content = new ContentFolder(FIXTURE_EDITION, true, unwritten);
	const warnings = findMisplaced(content, readCatalog(content));
	for (const { file, line } of warnings) {
		assert.equal(file, FILE);
		assert.match(unwritten.get(FILE)!.split('\n')[line - 1]!, /"lon"/);
	}
	return warnings.map(({ message }) => message);
}

const tags = ['editor-line-numbers'];

test('places in their countries are passed over', { tags }, () => {
	assert.deepEqual(warningsWith('', {}), []);
});

test(
	'longitude and latitude in each other’s place are told, with the distance to the country',
	{ tags },
	() => {
		const [message, ...more] = warningsWith('tbilisi', { lon: 41.72, lat: 44.79 });
		assert.deepEqual(more, []);
		assert.match(
			message!,
			/^"tbilisi" stands at 41\.72° E, 44\.79° N, in Russia, 1\d\d km from Georgia, its "country"\. Changed round, 44\.79° E, 41\.72° N is in Georgia: change "lon" and "lat" round\.$/,
		);
	},
);

test('a place in another country is told, with both readings', { tags }, () => {
	const [message] = warningsWith('tbilisi', { country: 'AZ', lon: 41.7, lat: 42.1 });
	assert.match(
		message!,
		/^"tbilisi" stands at 41\.7° E, 42\.1° N, in Georgia, \d{3} km from Azerbaijan, its "country"\. Changed round, 42\.1° E, 41\.7° N is not there either\. Put "lon", "lat" or "country" right; if they are, leave them\.$/,
	);
});

test('a minus too many is told', { tags }, () => {
	assert.match(
		warningsWith('tbilisi', { lon: -44.79 })[0]!,
		/stands at 44\.79° W, 41\.72° N, \d{4} km from Georgia/,
	);
});

test(
	'a place off the shore, on the border or in a country that the map cuts off is passed over',
	{ tags },
	() => {
		assert.deepEqual(warningsWith('poti', { lon: 41.5, lat: 42.15 }), []);
		assert.deepEqual(warningsWith('poti', { country: 'RU', lon: -150, lat: 60 }), []);
		assert.deepEqual(warningsWith('poti', { country: 'FR', lon: 2, lat: 48 }), []);
	},
);
