import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isArea } from '#src/edition/places/place-facts.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import { lambertDistanceKm } from '#src/geo/shared/lambert-distance.ts';
import { fixtureAtlas, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { namesMissingInWords } from '#src/tests/support/map-tests/names-missing-in-words.ts';
import { boundsOfView } from '#src/sheet/build/bounds.ts';
import { mapWords } from './map-words.ts';

const edition = fixtureEdition();
const atlas = fixtureAtlas();
const words = mapWords(edition, atlas);
const { views } = edition.map;
const view = (id: string) => views.find((one) => one.id === id)!;

test(
	'the words of each view name everything that is lettered or lit in it',
	{ tags: ['map-in-words'] },
	() => {
		for (const one of views) assert.deepEqual(namesMissingInWords(one, edition, atlas), []);
	},
);

test('a view begins with its title and its width, and each of its sentences is whole', () => {
	for (const one of views) {
		const [first, ...others] = words.ofView(one);
		assert.ok(first!.startsWith(`${one.title}: about `), first);
		const km = Number(/about ([\d,]+) km/.exec(first!)![1]!.replace(',', ''));
		assert.ok(Math.abs(km / one.widthKm - 1) < 0.06, first);
		for (const sentence of [first!, ...others]) assert.match(sentence, /^\p{Lu}.*[^.,;: ]\.$|^\d/u);
		assert.doesNotMatch(words.ofView(one).join(' '), /undefined|NaN|Infinity|\s\s| ,/);
	}
});

test('countries and seas are on the side of a view where they are on the picture', () => {
	const [, lies] = words.ofView(view('western-georgia'));
	assert.match(lies!, /Russia in the north, Turkey in the south, Armenia in the south-east/);
	assert.match(lies!, /the Black Sea in the west\.$/);
});

test('the distance and direction of each place in a view are those on the ellipsoid', () => {
	const said = words.ofView(view('south-caucasus')).join(' ');
	const [tbilisi, yerevan] = ['tbilisi', 'yerevan'].map((id) => edition.places.get(id)!);
	const km = lambertDistanceKm([tbilisi!.lon, tbilisi!.lat], [yerevan!.lon, yerevan!.lat]);
	assert.match(said, new RegExp(`South of Tbilisi lie Yerevan at ${Math.round(km)} and Tabriz`));
});

test('what is lit is named, and the only place that is lit is what the others lie around', () => {
	const { sheet } = view('western-georgia');
	const bounds = boundsOfView(view('western-georgia'), atlas.sheet(sheet));
	const said = words.ofScene(sheet, { bounds, lit: ['kutaisi'] }).join(' ');
	assert.match(said, /^About 300 km from west to east, round Kutaisi, which is lit\. /);
	assert.match(said, /South-west of Kutaisi lies Batumi|of Kutaisi lie /);
	const two = words.ofScene(sheet, { bounds, lit: ['kutaisi', 'poti'] }).join(' ');
	assert.match(two, /Lit on it: Kutaisi and Poti\. /);
	const measure = words.ofScene(sheet, { bounds, lit: ['tbilisi-shore', 'rail-poti-baku'] });
	assert.match(measure.join(' '), /Lit on it: Tbilisi to the Georgian shore/);
});

test('a river that is lettered is told with the side where it runs', () => {
	assert.match(words.ofView(view('western-georgia')).join(' '), /The Rioni runs in the /);
});

test('a zone names the places inside it, and a ring the place that it is round', () => {
	const legend = (id: string) => edition.map.legend.find((entry) => entry.id === id)!;
	const layer = (id: string) => words.ofLayer('caucasus', legend(id)).join(' ');
	assert.equal(layer('herring-zone'), 'Herring zone: in Georgia, with Poti inside.');
	assert.equal(layer('tbilisi-ring'), '100 km ring: 100 km from Tbilisi.');
	assert.match(layer('lamp-oil'), /“Baku–Tabriz” from Baku to Tabriz, through Azerbaijan and Iran/);
	assert.match(layer('lamp-oil-proposed'), /“Lake Sevan–Baku” \(planned\).*drawn schematically/);
});

test('every place has words: in its country, and by its distance from the line of its sheet', () => {
	for (const place of edition.places.values()) {
		const said = words.ofPlace(place).join(' ');
		assert.match(said, /^\p{Lu}.{20,}\.$/u, place.id);
		if (!isArea(place)) assert.match(said, /of the Georgian shore of the Black Sea/, place.id);
	}
	assert.equal(
		words.ofPlace(edition.places.get('poti')!).join(' '),
		'Poti lies on the coast of Georgia, about 0.5 km east of the Georgian shore of the Black Sea. It lies between Batumi, about 56 km to the south, and Sukhumi, about 108 km to the north-west.',
	);
	assert.match(
		words.ofPlace(edition.places.get('tehran')!).join(' '),
		/beyond the edge of the map/,
	);
	const [lon, lat] = edition.map.lines.get('georgian-shore')![0]![0]!;
	const onLine = { ...edition.places.get('poti')!, id: 'quay', approximate: undefined, lon, lat };
	assert.match(words.ofPlace(onLine)[0]!, /, on the Georgian shore of the Black Sea[,.]/);
	assert.ok(words.ofPlace(edition.places.get('tbilisi')!)[0]!.includes(', 252 km east of the '));
});

test('a sea is told by the countries around it', () => {
	assert.match(
		words.ofPlace(edition.places.get('black-sea')!).join(' '),
		/^The Black Sea lies west of Tbilisi\. Around it are Georgia .* and east, Turkey in /,
	);
});

test('a measure has its length, direction, what it runs over, and what the interview says', () => {
	const measures = edition.interviews.flatMap((one: Edition['interviews'][number]) => [
		...one.measures.values(),
	]);
	const said = (id: string) => words.ofMeasure(measures.find((one) => one.id === id)!);
	assert.deepEqual(said('tbilisi-shore'), [
		'252 km to the west in a straight line, over land.',
		'The interview says 200 km.',
	]);
	assert.match(said('armenia-iran')[0]!, /^\d+ km along its course, on the whole to the east\.$/);
});

test('an area is told by its neighbours and the places named in it', () => {
	assert.deepEqual(words.ofArea('caucasus', 'AM'), [
		'Armenia borders Georgia, Azerbaijan, Turkey and Iran.',
		'The map names in it Yerevan, Gyumri and Lake Sevan.',
	]);
	assert.deepEqual(words.ofArea('caucasus', 'other'), []);
});
