import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from './current.ts';
import { mapNames, mapWords } from './map-names.ts';

const { places, words } = currentEdition();

test('mapNames takes the first verified form of a language', () => {
	const names = mapNames({
		names: [
			{ lang: 'ko', name: '가', verified: false },
			{ lang: 'ko', name: '나', verified: true },
			{ lang: 'ko', name: '다', verified: true },
			{ lang: 'ru', name: 'Б', verified: false },
			{ lang: 'zh-Hant', name: '丙', verified: true },
		],
	});
	assert.deepEqual(names, { ko: '나' });
});

test('mapNames follows the usage of each script where a name is contested', () => {
	assert.deepEqual(mapNames(places.get('sea-of-japan-east-sea')!), {
		ko: '동해',
		ru: 'Японское море',
		'zh-Hans': '日本海',
	});
	assert.equal(mapNames(places.get('vladivostok')!)['zh-Hans'], '海参崴');
	assert.equal(mapNames(places.get('rason')!).ko, '라선');
});

test('mapWords gives words by what the map says in English', () => {
	assert.deepEqual(mapWords([{ en: 'Expedition Bay', ru: 'бухта' }]), {
		'Expedition Bay': { ru: 'бухта' },
	});
	assert.equal(mapWords(words)['China']?.['zh-Hans'], '中国');
});
