import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from './current.ts';
import { chiefNames, groupByCountry, languageName } from './gazetteer.ts';
import { distanceToReference, formatCoordinates, frameOf } from './place-facts.ts';

const { places, map } = currentEdition();
const rajin = places.get('rajin')!;

test('groupByCountry keeps every place and puts those between countries last', () => {
	const groups = groupByCountry(places.values());
	assert.equal(groups.flatMap((group) => group.places).length, places.size);
	assert.equal(groups.at(-1)!.name, 'Between countries');
});

test('languageName names a language in English', () => {
	assert.equal(languageName('ko'), 'Korean');
	assert.equal(languageName('zh-Hans'), 'Simplified Chinese');
});

test('chiefNames prefers a checked name and keeps one for each language', () => {
	const names = chiefNames({
		names: [
			{ lang: 'ko', name: '가', verified: false },
			{ lang: 'ko', name: '나', verified: true },
			{ lang: 'ru', name: 'Б', verified: false },
		],
	});
	assert.deepEqual(
		names.map(({ name }) => name),
		['나', 'Б'],
	);
});

test('formatCoordinates gives hemispheres, and fewer decimals for an approximate point', () => {
	const exact = { ...rajin, lon: -0.5, lat: -33.25, approximate: undefined };
	assert.equal(formatCoordinates(exact), '33.2500° S, 0.5000° W');
	assert.equal(formatCoordinates({ ...exact, approximate: true }), '33.25° S, 0.50° W');
});

test('distanceToReference agrees with the measure of the map', () => {
	assert.equal(distanceToReference(places.get('vladivostok')!, map), '127 km');
	assert.equal(distanceToReference(places.get('tripoint')!, map), 'on it');
});

test('frameOf chooses a frame that letters the place, not one that only points to it', () => {
	const frame = (id: string, label: object) =>
		({ frame: { id }, labels: [{ place: 'seoul', from: 0, ...label }] }) as never;
	const sheets = [frame('near', { arrow: 210 }), frame('wide', {})];
	assert.equal(frameOf('seoul', sheets), 'wide');
	assert.equal(frameOf('moscow', sheets), undefined);
});
