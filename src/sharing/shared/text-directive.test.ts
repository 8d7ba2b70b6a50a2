import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainFragment, withText } from './text-directive.ts';

test('words follow the fragment, escaped', () => {
	assert.equal(
		withText('https://x.org/gas/#gas', { textStart: 'oil, gas & well-being' }),
		'https://x.org/gas/#gas:~:text=oil%2C%20gas%20%26%20well%2Dbeing',
	);
});

test('an address without a fragment gets one', () => {
	assert.equal(withText('/gas/', { textStart: 'oil' }), '/gas/#:~:text=oil');
});

test('prefix, end and suffix have their places', () => {
	const fragment = { prefix: 'a', textStart: 'b', textEnd: 'c', suffix: 'd' };
	assert.equal(withText('#x', fragment), '#x:~:text=a-,b,c,-d');
});

test('few words are told whole, many by their ends', () => {
	assert.deepEqual(plainFragment('a few words'), { textStart: 'a few words' });
	const { textStart, textEnd } = plainFragment('a b c d e f g h i j k l m n');
	assert.deepEqual([textStart, textEnd], ['a b c d e', 'j k l m n']);
});
