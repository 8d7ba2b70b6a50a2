import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@placemarkio/check-geojson';
import type { GeometryCollection } from 'geojson';
import { edition, interview, ROOT, toUrl } from '#src/tests/support/test-edition.ts';
import { linkedPlaces } from './linked-places.ts';

const collection = linkedPlaces(edition, toUrl);
const features = collection.features as unknown as LinkedPlace[];

/** A feature of Linked Places format 1.3. */
interface LinkedPlace {
	'@id': string;
	properties: { title: string; ccodes: string[]; fclasses: string[] };
	when: { timespans: { start: { in: string }; end: { in: string } }[] };
	names: { toponym: string; lang?: string; citations?: { label: string; '@id': string }[] }[];
	types: { identifier?: string; label?: string; sourceLabels: { label: string }[] }[];
	links: { type: string; identifier: string }[];
	geometry: GeometryCollection;
}
const featureOf = (id: string) => features.find((feature) => feature['@id'].endsWith(`/${id}/`))!;

test(
	'linkedPlaces is valid GeoJSON with a feature for every place',
	{ tags: ['data-exports'] },
	() => {
		check(JSON.stringify(collection));
		assert.deepEqual(
			features.map((feature) => feature['@id']),
			[...edition.places.keys()].map((id) => `${ROOT}places/${id}/`),
		);
	},
);

test('every feature has all properties that the Linked Places format requires', () => {
	assert.match(String(collection['@context']), /linkedplaces-context/);
	for (const { properties, when, names, types, geometry } of features) {
		assert(properties.title);
		assert(properties.fclasses.length > 0);
		for (const fclass of properties.fclasses) assert.match(fclass, /^[AHLPRST]$/);
		for (const code of properties.ccodes) assert.match(code, /^[A-Z]{2}$/);
		assert(when.timespans[0]!.start.in <= when.timespans[0]!.end.in);
		assert(names[0]!.citations!.every(({ label, '@id': id }) => label && URL.canParse(id)));
		for (const type of types) assert.equal(type.identifier === undefined, type.label === undefined);
		assert.equal(geometry.type, 'GeometryCollection');
		assert.equal(geometry.geometries.length, 1);
	}
});

test('a name has its language and whether it was checked', () => {
	const { names } = featureOf('batumi');
	const [english, ...others] = names;
	assert.deepEqual([english!.toponym, english!.lang], ['Batumi', 'en']);
	assert.deepEqual(others.at(3), {
		toponym: 'Батуми',
		lang: 'ru',
		verified: true,
		usage: 'on old charts',
	});
});

test('a point has the source of its coordinates and its certainty', () => {
	const pointOf = (id: string) =>
		featureOf(id).geometry.geometries[0] as unknown as Record<string, unknown>;
	assert.equal(pointOf('batumi')['certainty'], 'certain');
	assert.deepEqual(pointOf('batumi')['citations'], [
		{
			label: 'GeoNames 1, a number made up for the tests',
			'@id': 'https://www.geonames.org/1/',
		},
	]);
	assert.equal(pointOf('poti')['certainty'], 'less-certain');
	assert.equal(pointOf('black-sea')['certainty'], 'uncertain');
});

test('a place links to GeoNames and to the answers and notes that name it', () => {
	const { links } = featureOf('batumi');
	assert.equal(links[0]!.identifier, 'https://www.geonames.org/1/');
	const mentions = links.filter(({ type }) => type === 'subjectOf');
	assert(mentions.some(({ identifier }) => identifier.includes('#n-sailings')));
	for (const { type } of links) assert.match(type, /^(closeMatch|subjectOf|seeAlso)$/);
});

test(
	'linkedPlaces contains the label of the interview and the licences of all its parts',
	{ tags: ['data-exports'] },
	() => {
		const head = JSON.stringify({ ...collection, features: [] });
		for (const words of [interview.label, 'CC BY 4.0', 'geonames.org', 'naturalearthdata.com']) {
			assert(head.replaceAll('by/4.0', 'CC BY 4.0').includes(words), words);
		}
	},
);
