import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { fixtureAtlas, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { placesOnSheet } from '#src/edition/interview-map/map-languages.ts';
import { toUnits } from '#src/geo/shared/plane-coordinates.ts';
import { makeMapJson } from './make-map-json.ts';
import { makePlaceCard } from './make-place-card.ts';

const edition = fixtureEdition();
const atlas = fixtureAtlas();
const brotliKb = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length / 1000;
const paths = new Set(edition.permalinks.values());

for (const interview of edition.interviews) {
	const { places, measures, planes } = makeMapJson(edition, interview, atlas);

	test(`${interview.id}: the file has every place and measure that its texts and sheets name`, () => {
		const named = [interview.introduction, ...interview.answers].flatMap(
			({ mentions }) => mentions,
		);
		for (const { place } of named) assert(places[place], place);
		for (const sheet of edition.map.sheets) {
			if (!interview.sheets.includes(sheet.id)) continue;
			for (const place of placesOnSheet(sheet)) assert(places[place], place);
		}
		assert.deepEqual(Object.keys(measures), [...interview.measures.keys()]);
		const names = Object.values(places).map(({ name }) => name);
		assert.deepEqual(names, names.toSorted(new Intl.Collator('en-GB').compare));
	});

	test(`${interview.id}: the browser finds each place where the build draws it`, () => {
		for (const { name, at, sheets } of Object.values(places)) {
			for (const sheet of sheets) {
				const [x, y] = toUnits(planes[sheet]!, at);
				const [drawnX, drawnY] = atlas.sheet(sheet).project([...at]);
				assert(Math.hypot(x - drawnX, y - drawnY) < 1e-6, `${name}, ${sheet}`);
			}
		}
	});

	test(`${interview.id}: every name that the map shows is verified`, () => {
		for (const [id, { names }] of Object.entries(places)) {
			for (const [lang, name] of Object.entries(names)) {
				const form = edition.places
					.get(id)!
					.names.find((one) => one.lang === lang && one.name === name)!;
				assert(form.verified && form.lang === lang, `${id}, ${name}`);
			}
		}
	});

	test(
		`${interview.id}: every measure says how it was measured, and is drawn on the sheet listed for it`,
		{ tags: ['map-measures'] },
		() => {
			for (const [id, { how, sheet, beside, published }] of Object.entries(measures)) {
				assert.match(how, /^(A straight line|Followed along) .* WGS 84 .*\. .+\.$/);
				if (sheet) {
					const { levels } = atlas.sheet(sheet);
					assert(levels.at(-1)!.layers.measures!.some((measure) => measure.id === id));
				}
				const { layers } = edition.map;
				for (const other of beside) {
					assert(measures[other] ?? layers.find((layer) => layer.id === other), other);
				}
				for (const { path } of published) assert(paths.has(path), path);
			}
		},
	);

	test(`${interview.id}: the file is smaller than 6.5 kB with Brotli`, () => {
		assert(brotliKb(makeMapJson(edition, interview, atlas)) < 6.5);
	});
}

test('a place has its names, distance and uncertainty, and the sheets that it has a window on', () => {
	const { places } = makeMapJson(edition, edition.interviews[0]!, atlas);
	const { batumi, poti, sukhumi } = places as Record<string, (typeof places)[string]>;
	assert.equal(batumi!.what, 'city and port, Georgia');
	assert.equal(batumi!.names.ka, 'ბათუმი');
	assert.equal(batumi!.names.fa, 'باتومی');
	assert.equal(places['akhaltsikhe']!.names.fa, undefined, 'a name that nobody checked');
	assert.match(batumi!.distance!, /^[\d.]+ km$/);
	assert.deepEqual([batumi!.within, poti!.within], [0.5, 3]);
	assert.match(poti!.distance!, /^about [\d.]+ km$/);
	assert.deepEqual(sukhumi!.sheets, ['caucasus', 'lighthouse-coast']);
	assert.equal(places['black-sea']!.distance, undefined);
	assert.deepEqual(places['quito']?.sheets ?? [], []);
});

test(
	'a measure has the measured length, the interview’s own and those that sources publish',
	{ tags: ['map-measures'] },
	() => {
		const { measures } = makeMapJson(edition, edition.interviews[0]!, atlas);
		const shore = measures['tbilisi-shore']!;
		assert.deepEqual([shore.text, shore.sheet], ['252 km', 'caucasus']);
		assert.match(shore.words, /252 km to the west.* The interview says 200 km\./);
		assert.equal(
			shore.how,
			'A straight line on the WGS 84 ellipsoid. Data: general geography, for the tests; Natural Earth.',
		);
		const [published] = shore.published;
		assert.equal(published!.text, '250 km');
		assert.match(published!.path, /^sources\/#invented-timetable$/);
		const border = measures['armenia-iran']!;
		assert.match(border.how, /^Followed along .* Data: Natural Earth\.$/);
		assert.deepEqual(border.published, []);
	},
);

for (const place of edition.places.values()) {
	test(
		`the card of ${place.name} links to the passages that name the place`,
		{ tags: ['map-cards'] },
		() => {
			const card = makePlaceCard(place, edition, atlas);
			assert.equal(card.names.length, place.names.length);
			for (const { path, answer, note, words } of card.mentions) {
				assert(paths.has(path), path);
				assert.equal(path.includes('#'), note !== undefined);
				if (answer) assert(path.includes(`/${answer}/`));
				assert(words.length > 0);
			}
			assert(brotliKb(card) < 1.5, `${brotliKb(card)} kB`);
		},
	);
}

test('a card labels each mention with its passage, and with the number, kind and title of its note', () => {
	const { mentions } = makePlaceCard(edition.places.get('batumi')!, edition, atlas);
	const inNote = mentions.find(({ note }) => note)!;
	assert.match(inNote.where, /^[^,]+, note \d+, [A-Z]\w+: [A-Z].*$/);
	const inText = mentions.find(({ note }) => !note)!;
	assert.match(inText.where, /^[^,]+$/);
});

test('what has moved on the map is found by its former id', { tags: ['permalinks-moved'] }, () => {
	const successors = new Map([
		['view western', 'view western-georgia'],
		['measure invented-ferry/shore', 'measure invented-ferry/tbilisi-shore'],
		['note invented-ferry/old', 'note invented-ferry/new'],
	]);
	const moved = { ...edition, moves: { ...edition.moves, successors } };
	assert.deepEqual(makeMapJson(moved, edition.interviews[0]!, atlas).moved, {
		western: 'western-georgia',
		shore: 'tbilisi-shore',
	});
});
