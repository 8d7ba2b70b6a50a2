import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCircles, graphOf } from './find-circles.ts';

const pairs = (text: string) =>
	text.split(' ').map((pair) => {
		const [from, to] = pair.split('>');
		return { from: from!, to: to! };
	});
const circles = (text: string) => findCircles(graphOf(pairs(text), (name) => name));

test('a graph without a circle has none', () => {
	assert.deepEqual(circles('a>b b>c a>c'), []);
});

test('a circle is named by all its members', () => {
	assert.deepEqual(circles('a>b b>c c>a c>d'), [['a', 'b', 'c']]);
});

test('two circles that only touch one way stay two', () => {
	assert.deepEqual(circles('a>b b>a b>c c>d d>c').toSorted(), [
		['a', 'b'],
		['c', 'd'],
	]);
});

test('what stands in one folder is no circle of folders', () => {
	const graph = graphOf(pairs('x/a>x/b x/b>x/a'), (name) => name.split('/')[0]!);
	assert.deepEqual(findCircles(graph), []);
});
