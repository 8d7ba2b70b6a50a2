import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainFragment, withTextDirective } from './text-directive.ts';

test('withText adds the words after the fragment, escaped', { tags: ['link-to-words'] }, () => {
	assert.equal(
		withTextDirective('https://x.org/gas/#gas', { textStart: 'oil, gas & well-being' }),
		'https://x.org/gas/#gas:~:text=oil%2C%20gas%20%26%20well%2Dbeing',
	);
});

test('withText adds an empty fragment to an address without one', () => {
	assert.equal(withTextDirective('/gas/', { textStart: 'oil' }), '/gas/#:~:text=oil');
});

test('withText writes prefix, start, end and suffix in this order', () => {
	const fragment = { prefix: 'a', textStart: 'b', textEnd: 'c', suffix: 'd' };
	assert.equal(withTextDirective('#x', fragment), '#x:~:text=a-,b,c,-d');
});

test('plainFragment repeats a short text, and gives only both ends of a long text', () => {
	assert.deepEqual(plainFragment('a few words'), { textStart: 'a few words' });
	const { textStart, textEnd } = plainFragment('a b c d e f g h i j k l m n');
	assert.deepEqual([textStart, textEnd], ['a b c d e', 'j k l m n']);
});
