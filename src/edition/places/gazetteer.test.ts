import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import {
	describePlace,
	groupByCountry,
	languageName,
	localName,
	mainNames,
	nativeLanguageName,
} from './gazetteer.ts';
import { formatCoordinates } from './place-facts.ts';

const edition = fixtureEdition();
const { places } = edition;
const batumi = places.get('batumi')!;

test('groupByCountry lists every place, with those between countries last', () => {
	const groups = groupByCountry(places.values());
	assert.equal(groups.flatMap((group) => group.places).length, places.size);
	assert.equal(groups.at(-1)!.name, 'Between countries');
});

test('describePlace gives the type of a place, and the country if it has one', () => {
	assert.equal(describePlace({ type: 'port town', country: 'KP' }), 'port town, North Korea');
	assert.equal(describePlace({ type: 'sea', country: null }), 'sea');
});

test('languageName names a language in English', () => {
	assert.equal(languageName('ko'), 'Korean');
	assert.equal(languageName('zh-Hans'), 'Simplified Chinese');
});

test('each language has one main name, a verified one if there is one', () => {
	const names = mainNames({
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

test('formatCoordinates prints hemispheres, and fewer decimals for an approximate point', () => {
	const exact = { ...batumi, lon: -0.5, lat: -33.25, approximate: undefined };
	assert.equal(formatCoordinates(exact), '33.2500° S, 0.5000° W');
	assert.equal(formatCoordinates({ ...exact, approximate: true }), '33.25° S, 0.50° W');
});

test('the native name of a language gives the script only if another tag has the same language', () => {
	assert.equal(nativeLanguageName('ru', ['ko', 'ru', 'zh-Hans']), 'Русский');
	assert.equal(nativeLanguageName('zh-Hans', ['ko', 'ru', 'zh-Hans']), '中文');
	assert.notEqual(nativeLanguageName('zh-Hans', ['zh-Hans', 'zh-Hant']), '中文');
	assert.equal(nativeLanguageName('ka', ['ka', 'fa']), 'ქართული');
});

test('the local name of a place is its first verified name in the language of its country', () => {
	assert.equal(localName(places.get('batumi')!)?.name, 'ბათუმი');
	assert.equal(localName(places.get('black-sea')!), undefined, 'of no single country');
	const names = [
		{ lang: 'ru', name: 'Раджин', verified: true },
		{ lang: 'ko', name: '나진', verified: false },
		{ lang: 'ko', name: '라진', verified: true },
	];
	assert.equal(localName({ names, country: 'KP' })?.name, '라진');
	assert.equal(localName({ names, country: 'CN' }), undefined);
});
