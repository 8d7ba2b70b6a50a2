import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, scriptMistake, splitByScript } from './script.ts';

test(
	'splitByScript gives each word in another script its language',
	{ tags: ['script-languages'] },
	() => {
		assert.deepEqual(splitByScript('Rason (라선, 罗先, Расон) lies'), [
			{ text: 'Rason (' },
			{ text: '라선', lang: 'ko' },
			{ text: ', ' },
			{ text: '罗先', lang: 'zh' },
			{ text: ', ' },
			{ text: 'Расон', lang: 'ru' },
			{ text: ') lies' },
		]);
	},
);

test('splitByScript keeps a name of several words in one run', () => {
	assert.deepEqual(splitByScript('Мост Дружбы'), [{ text: 'Мост Дружбы', lang: 'ru' }]);
});

test('splitByScript gives English text no language', () => {
	assert.deepEqual(splitByScript('Rasŏn'), [{ text: 'Rasŏn' }]);
	assert.deepEqual(splitByScript(''), []);
});

test(
	'splitByScript recognises scripts of a single language, and gives Hebrew its direction',
	{ tags: ['script-languages'] },
	() => {
		assert.deepEqual(splitByScript('თბილისი, Թբիլիսի, Αθήνα, กรุงเทพ, दिल्ली'), [
			{ text: 'თბილისი', lang: 'ka' },
			{ text: ', ' },
			{ text: 'Թբիլիսի', lang: 'hy' },
			{ text: ', ' },
			{ text: 'Αθήνα', lang: 'el' },
			{ text: ', ' },
			{ text: 'กรุงเทพ', lang: 'th' },
			{ text: ', ' },
			{ text: 'दिल्ली', lang: 'hi' },
		]);
		assert.deepEqual(splitByScript('דן'), [{ text: 'דן', lang: 'he', dir: 'rtl' }]);
	},
);

test('a script of several languages gets its most common language, unless another is configured', () => {
	assert.deepEqual(splitByScript('بحر'), [{ text: 'بحر', lang: 'ar', dir: 'rtl' }]);
	assert.deepEqual(splitByScript('باد گرم', { Arab: 'fa' }), [
		{ text: 'باد گرم', lang: 'fa', dir: 'rtl' },
	]);
	assert.deepEqual(splitByScript('Київ', { Cyrl: 'uk' }), [{ text: 'Київ', lang: 'uk' }]);
});

test('directionOf returns “rtl” for languages written from right to left', () => {
	assert.equal(directionOf('fa'), 'rtl');
	assert.equal(directionOf('he'), 'rtl');
	assert.equal(directionOf('zh-Hans'), undefined);
});

test('scriptMistake lists the valid scripts', () => {
	assert.equal(scriptMistake('Cyrl'), undefined);
	assert.match(scriptMistake('Cyrillic')!, /^Name one of Arab, Armn, /);
});
