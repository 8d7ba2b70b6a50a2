import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAtlas } from '../map/atlas.ts';
import type { Label } from '../map/labels.ts';
import { currentEdition } from './current.ts';
import { chiefNames, describePlace, groupByCountry, languageName } from './gazetteer.ts';
import { describeDistance, formatCoordinates, frameOf } from './place-facts.ts';

const { places, map } = currentEdition();
const { sheets } = loadAtlas();
const rajin = places.get('rajin')!;

test('groupByCountry keeps every place and puts those between countries last', () => {
	const groups = groupByCountry(places.values());
	assert.equal(groups.flatMap((group) => group.places).length, places.size);
	assert.equal(groups.at(-1)!.name, 'Between countries');
});

test('describePlace says what a place is, and in which country if it is in one', () => {
	assert.equal(describePlace({ type: 'port town', country: 'KP' }), 'port town, North Korea');
	assert.equal(describePlace({ type: 'sea', country: null }), 'sea');
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

test('describeDistance agrees with the measure of the map', () => {
	assert.match(describeDistance(places.get('vladivostok')!, map), /^127 km from the .* border/);
	assert.match(describeDistance(places.get('tripoint')!, map), /^On the .* border$/);
	assert.match(describeDistance({ ...rajin, approximate: true }, map), /^About \d+ km/);
});

test('frameOf chooses a frame that letters the place, not one that only points to it', () => {
	const [first, second, ...others] = sheets;
	const pointing = { ...first!, labels: [{ place: 'rajin', arrow: 210 } as Label] };
	const lettering = { ...second!, labels: [{ place: 'rajin' } as Label] };
	const found = frameOf(rajin, [pointing, lettering, ...others]);
	assert.deepEqual(found, { id: second!.frame.id, lettered: true });
});

test('frameOf finds the plate that a place without a label lies on', () => {
	const bare = sheets.map(({ frame }) => ({ frame, labels: [] }));
	assert.deepEqual(frameOf(rajin, bare), { id: 'border-region', lettered: false });
	assert.equal(frameOf({ id: 'quito', lon: -78.5, lat: -0.2 }, bare), undefined);
});
