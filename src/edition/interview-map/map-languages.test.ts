import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current.ts';
import { mapNames, mapWords } from '#src/map/build/translated-names.ts';
import { mapLanguages } from './map-languages.ts';

const { map, places, words } = currentEdition();
const ours = ['ko', 'ru', 'zh-Hans'];

test('mapNames takes the first verified form of a language', () => {
	const names = mapNames(
		{
			names: [
				{ lang: 'ko', name: '가', verified: false },
				{ lang: 'ko', name: '나', verified: true },
				{ lang: 'ko', name: '다', verified: true },
				{ lang: 'ru', name: 'Б', verified: false },
				{ lang: 'zh-Hant', name: '丙', verified: true },
			],
		},
		ours,
	);
	assert.deepEqual(names, { ko: '나' });
});

test('mapNames follows the usage of each script where a name is contested', () => {
	assert.deepEqual(mapNames(places.get('sea-of-japan-east-sea')!, ours), {
		ko: '동해',
		ru: 'Японское море',
		'zh-Hans': '日本海',
	});
	assert.equal(mapNames(places.get('vladivostok')!, ours)['zh-Hans'], '海参崴');
	assert.equal(mapNames(places.get('rason')!, ours)['ko'], '라선');
});

test('mapWords gives words by what some frames say in English, in some languages', () => {
	const [, lower] = map.frames;
	const said = mapWords(words, [lower!], ['ru']);
	assert.deepEqual(said['Expedition Bay'], { ru: 'бухта Экспедиции' });
	assert.deepEqual(said['China'], { ru: 'Китай' });
	assert.equal(said['Mongolia'], undefined);
});

test('mapLanguages are those that many of the lettered places have names in, most names first', () => {
	assert.deepEqual(mapLanguages(map.frames, places), ours);
	const bare = map.frames.map((frame) => ({ ...frame, labels: [] }));
	assert.deepEqual(mapLanguages(bare, places), []);
});
