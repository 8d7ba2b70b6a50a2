import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LabelText, labelLines } from './label-lines.ts';
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
const translated = (label: LabelText, language: string) =>
	labelLines(label, data, language).map(({ text, lang }) => `${text.replace(/\s/, ' ')} ${lang}`);

test('the label of a place has its one translated name, or keeps its English lines', () => {
	const label = { text: 'Khasan', sub: 'station', place: 'khasan' };
	assert.deepEqual(translated(label, 'ru'), ['Хасан ru']);
	assert.deepEqual(translated(label, 'zh-Hans'), ['Khasan en', 'station en']);
	assert.deepEqual(translated({ text: '', place: 'nowhere' }, 'ru'), [' en']);
});

test('any other label is translated line by line', () => {
	const label = { text: 'Russia', sub: 'Primorsky Krai' };
	assert.deepEqual(translated(label, 'ru'), ['Россия ru', 'Primorsky Krai en']);
	assert.deepEqual(translated(label, 'ko'), ['Russia en', '연해주 ko']);
});

test('a second line that equals the first is dropped', () => {
	assert.deepEqual(translated({ text: 'North Korea', sub: 'DPRK' }, 'ru'), ['КНДР ru']);
});

test('a distance has the digits, the decimal mark and the unit of the language', () => {
	assert.deepEqual(translated({ text: '3.6 km' }, 'ru'), ['3,6 км ru']);
	assert.deepEqual(translated({ text: '3.60 km' }, 'ru'), ['3,60 км ru']);
	assert.deepEqual(translated({ text: '1,010 km' }, 'zh-Hans'), ['1,010公里 zh-Hans']);
	assert.deepEqual(translated({ text: '127 km' }, 'ko'), ['127km ko']);
	assert.deepEqual(translated({ text: '3.6 km' }, 'fa'), ['۳٫۶ کیلومتر fa']);
});
