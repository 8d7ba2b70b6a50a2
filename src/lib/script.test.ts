import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitByScript } from './script.ts';

test('splitByScript gives each foreign word its language', () => {
	assert.deepEqual(splitByScript('Rason (라선, 罗先, Расон) lies'), [
		{ text: 'Rason (' },
		{ text: '라선', lang: 'ko' },
		{ text: ', ' },
		{ text: '罗先', lang: 'zh' },
		{ text: ', ' },
		{ text: 'Расон', lang: 'ru' },
		{ text: ') lies' },
	]);
});

test('splitByScript keeps a name of several words whole', () => {
	assert.deepEqual(splitByScript('Мост Дружбы'), [{ text: 'Мост Дружбы', lang: 'ru' }]);
});

test('splitByScript leaves English alone', () => {
	assert.deepEqual(splitByScript('Rasŏn'), [{ text: 'Rasŏn' }]);
	assert.deepEqual(splitByScript(''), []);
});
