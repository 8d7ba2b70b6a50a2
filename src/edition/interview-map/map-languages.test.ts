import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesForMap, wordsForMap } from '#src/map/build/translated-names.ts';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { mapLanguages } from './map-languages.ts';

const { map, places, words } = fixtureEdition();
const languages = ['hy', 'ka', 'fa'];

test('mapNames returns the first verified name in each language', () => {
	const names = namesForMap(
		{
			names: [
				{ lang: 'ka', name: 'ა', verified: false },
				{ lang: 'ka', name: 'ბ', verified: true },
				{ lang: 'ka', name: 'გ', verified: true },
				{ lang: 'hy', name: 'Ա', verified: false },
				{ lang: 'zh-Hant', name: '丙', verified: true },
			],
		},
		languages,
	);
	assert.deepEqual(names, { ka: 'ბ' });
});

test('mapNames returns a name as each language has it, and none that is not verified', () => {
	assert.deepEqual(namesForMap(places.get('black-sea')!, languages), {
		hy: 'Սև ծով',
		ka: 'შავი ზღვა',
		fa: 'دریای سیاه',
	});
	assert.equal(namesForMap(places.get('batumi')!, languages)['fa'], 'باتومی');
	assert.equal(namesForMap(places.get('akhaltsikhe')!, languages)['fa'], undefined);
});

test('wordsForMap returns the translations of the English words on some sheets', () => {
	const translations = wordsForMap(words, map, ['ka']);
	assert.deepEqual(translations['Georgia'], { ka: 'საქართველო' });
	assert.deepEqual(translations['Turkey'], { ka: 'თურქეთი' });
	assert.deepEqual(wordsForMap(words, { sheets: [], pasts: [] }, ['ka']), {});
});

test('mapLanguages returns the languages in which many lettered places have a name, most names first', () => {
	assert.deepEqual(mapLanguages(map.sheets, places), languages);
	const unlettered = map.sheets.map((sheet) => ({ ...sheet, places: [], names: [] }));
	assert.deepEqual(mapLanguages(unlettered, places), []);
});
