import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { fixtureAtlas, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { toUnits } from '#src/geo/shared/plane-coordinates.ts';
import { makeMapJson } from './make-map-json.ts';
import { makePlaceCard } from './make-place-card.ts';

const edition = fixtureEdition();
const atlas = fixtureAtlas();
const brotliKb = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length / 1000;
const paths = new Set(edition.permalinks.values());

for (const interview of edition.interviews) {
	const { places, measures, planes } = makeMapJson(edition, interview, atlas);

	test(`${interview.id}: the file has every place and measure that its texts and frames name`, () => {
		const named = [interview.introduction, ...interview.answers].flatMap(
			({ mentions }) => mentions,
		);
		for (const { place } of named) assert(places[place], place);
		const labels = edition.map.frames
			.filter(({ id }) => interview.frames.includes(id))
			.flatMap((frame) => frame.labels);
		for (const { place, measure } of labels) {
			assert(!place || places[place], place);
			assert(!measure || measures[measure], measure);
		}
		assert.deepEqual(Object.keys(measures), [...interview.measures.keys()]);
		const names = Object.values(places).map(({ name }) => name);
		assert.deepEqual(names, names.toSorted(new Intl.Collator('en-GB').compare));
	});

	test(`${interview.id}: every place lies on the plate of each frame listed for it`, () => {
		for (const { name, at, frames, area } of Object.values(places)) {
			if (area) continue; // The label of an area stands where there is room, not at its point.
			for (const frame of frames) {
				const [x, y] = toUnits(planes[frame]!, at);
				const [left, top, width, height] = planes[frame]!.box;
				assert(x > left && x < left + width && y > top && y < top + height, `${name}, ${frame}`);
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
		`${interview.id}: every measure says how it was measured, and is drawn on the frame listed for it`,
		{ tags: ['map-measures'] },
		() => {
			for (const [id, { how, frame, beside, published }] of Object.entries(measures)) {
				assert.match(how, /^(A straight line|Followed along) .* WGS 84 .*\. .+\.$/);
				if (frame) {
					const drawn = atlas.sheet(frame).measures;
					assert(drawn.some((measure) => measure.id === id));
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

test('a place has its names, distance and uncertainty, and the best frame to show it comes first', () => {
	const { places } = makeMapJson(edition, edition.interviews[0]!, atlas);
	const { batumi, poti, sukhumi } = places as Record<string, (typeof places)[string]>;
	assert.equal(batumi!.what, 'city and port, Georgia');
	assert.equal(batumi!.names.ka, 'ბათუმი');
	assert.equal(batumi!.names.fa, 'باتومی');
	assert.equal(places['akhaltsikhe']!.names.fa, undefined, 'a name that nobody checked');
	assert.match(batumi!.distance!, /^[\d.]+ km$/);
	assert.deepEqual([batumi!.within, poti!.within], [0.5, 3]);
	assert.match(poti!.distance!, /^about [\d.]+ km$/);
	assert.equal(sukhumi!.frames[0], 'western-georgia');
	assert.equal(places['black-sea']!.distance, undefined);
	assert.deepEqual(places['tehran']!.frames, []);
});

test(
	'a measure has the measured length, the interview’s own and those that sources publish',
	{ tags: ['map-measures'] },
	() => {
		const { measures } = makeMapJson(edition, edition.interviews[0]!, atlas);
		const shore = measures['tbilisi-shore']!;
		assert.deepEqual(
			[shore.text, shore.claimed, shore.frame],
			['252 km', '200 km', 'south-caucasus'],
		);
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
			const card = makePlaceCard(place, edition);
			assert(paths.has(card.path));
			assert.match(card.what, /^\p{Lu}/u);
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
	const { mentions } = makePlaceCard(edition.places.get('batumi')!, edition);
	const inNote = mentions.find(({ note }) => note)!;
	assert.match(inNote.where, /^[^,]+, note \d+, [A-Z]\w+: [A-Z].*$/);
	const inText = mentions.find(({ note }) => !note)!;
	assert.match(inText.where, /^[^,]+$/);
});
