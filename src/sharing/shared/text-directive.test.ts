import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainFragment, withoutNumbers, withTextDirective } from './text-directive.ts';

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

test('plainFragment gives both ends of a text with markers, without their numbers', () => {
	assert.deepEqual(plainFragment('for 75 years[2] been'), {
		textStart: 'for 75 years',
		textEnd: 'been',
	});
	const { textStart, textEnd } = plainFragment('a b c d e f[1] g[2][3] h i');
	assert.deepEqual([textStart, textEnd], ['a b c d e', 'h i']);
});

test('withoutNumbers drops a prefix or suffix that is the number of a marker', () => {
	assert.deepEqual(withoutNumbers({ prefix: '[2]', textStart: 'been', suffix: 'so' }), {
		textStart: 'been',
		suffix: 'so',
	});
	assert.deepEqual(withoutNumbers({ textStart: 'for', suffix: '14' }), { textStart: 'for' });
});
