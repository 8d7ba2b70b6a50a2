import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Lettering, letter } from './lettering.ts';
import type { MapJson } from './map-json.ts';

const data = {
	places: {
		khasan: { names: { ko: '하산', ru: 'Хасан' } },
	} as unknown as MapJson['places'],
	words: {
		Russia: { ru: 'Россия' },
		'Primorsky Krai': { ko: '연해주' },
		'North Korea': { ru: 'КНДР' },
		DPRK: { ru: 'КНДР' },
	},
};
const said = (label: Lettering, language: string) =>
	letter(label, data, language).map(({ text, lang }) => `${text.replace(/\s/, ' ')} ${lang}`);

test('letter gives a place its one name, or leaves its lines English', () => {
	const label = { text: 'Khasan', sub: 'station', place: 'khasan' };
	assert.deepEqual(said(label, 'ru'), ['Хасан ru']);
	assert.deepEqual(said(label, 'zh-Hans'), ['Khasan en', 'station en']);
	assert.deepEqual(said({ text: '', place: 'nowhere' }, 'ru'), [' en']);
});

test('letter puts each line of another label into words by itself', () => {
	const label = { text: 'Russia', sub: 'Primorsky Krai' };
	assert.deepEqual(said(label, 'ru'), ['Россия ru', 'Primorsky Krai en']);
	assert.deepEqual(said(label, 'ko'), ['Russia en', '연해주 ko']);
});

test('letter does not say the same twice', () => {
	assert.deepEqual(said({ text: 'North Korea', sub: 'DPRK' }, 'ru'), ['КНДР ru']);
});

test('letter writes figures as a language does', () => {
	assert.deepEqual(said({ text: '3.6 km' }, 'ru'), ['3,6 км ru']);
	assert.deepEqual(said({ text: '3.60 km' }, 'ru'), ['3,60 км ru']);
	assert.deepEqual(said({ text: '1,010 km' }, 'zh-Hans'), ['1,010公里 zh-Hans']);
	assert.deepEqual(said({ text: '127 km' }, 'ko'), ['127km ko']);
	assert.deepEqual(said({ text: '3.6 km' }, 'fa'), ['۳٫۶ کیلومتر fa']);
});
