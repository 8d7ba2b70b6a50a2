import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryMistake, languageMistake } from './codes.ts';

test(
	'countryMistake accepts any country of ISO 3166-1, and suggests the code that was meant',
	{ tags: ['editor-line-numbers'] },
	() => {
		for (const code of ['KP', 'GE', 'ZA']) assert.equal(countryMistake(code), undefined, code);
		assert.equal(countryMistake('ge'), 'Did you mean "GE"?');
		assert.equal(countryMistake('UK'), 'Did you mean "GB"?');
		for (const code of ['QX', 'ZZ', 'Georgia', ''])
			assert.match(countryMistake(code)!, /^Give the two capital letters of ISO 3166-1/, code);
	},
);

test(
	'languageMistake accepts any tag of a known language, and suggests the tag that was meant',
	{ tags: ['editor-line-numbers'] },
	() => {
		for (const tag of ['ka', 'zh-Hans', 'fa', 'sr-Latn'])
			assert.equal(languageMistake(tag), undefined);
		assert.equal(languageMistake('zh-hans'), 'Did you mean "zh-Hans"?');
		for (const tag of ['qxx', 'Persian language', ''])
			assert.match(languageMistake(tag)!, /^Give a language tag/, tag);
	},
);
