import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { namesForMap, wordsForMap } from '#src/map/build/translated-names.ts';
import { mapLanguages } from './map-languages.ts';

const { map, places, words } = currentEdition();
const languages = ['ko', 'ru', 'zh-Hans'];

test('mapNames returns the first verified name in each language', () => {
	const names = namesForMap(
		{
			names: [
				{ lang: 'ko', name: '가', verified: false },
				{ lang: 'ko', name: '나', verified: true },
				{ lang: 'ko', name: '다', verified: true },
				{ lang: 'ru', name: 'Б', verified: false },
				{ lang: 'zh-Hant', name: '丙', verified: true },
			],
		},
		languages,
	);
	assert.deepEqual(names, { ko: '나' });
});

test('mapNames returns a contested name as each language has it', () => {
	assert.deepEqual(namesForMap(places.get('sea-of-japan-east-sea')!, languages), {
		ko: '동해',
		ru: 'Японское море',
		'zh-Hans': '日本海',
	});
	assert.equal(namesForMap(places.get('vladivostok')!, languages)['zh-Hans'], '海参崴');
	assert.equal(namesForMap(places.get('rason')!, languages)['ko'], '라선');
});

test('mapWords returns the translations of the English words on some frames', () => {
	const [, lower] = map.frames;
	const translations = wordsForMap(words, [lower!], ['ru']);
	assert.deepEqual(translations['Expedition Bay'], { ru: 'бухта Экспедиции' });
	assert.deepEqual(translations['China'], { ru: 'Китай' });
	assert.equal(translations['Mongolia'], undefined);
});

test('mapLanguages returns the languages in which many labelled places have a name, most names first', () => {
	assert.deepEqual(mapLanguages(map.frames, places), languages);
	const unlabelled = map.frames.map((frame) => ({ ...frame, labels: [] }));
	assert.deepEqual(mapLanguages(unlabelled, places), []);
});
