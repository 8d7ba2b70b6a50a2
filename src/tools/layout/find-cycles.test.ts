import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCycles, graphOf } from './find-cycles.ts';

const pairs = (text: string) =>
	text.split(' ').map((pair) => {
		const [from, to] = pair.split('>');
		return { from: from!, to: to! };
	});
const cycles = (text: string) => findCycles(graphOf(pairs(text), (name) => name));

test('a graph without cycles gives an empty list', () => {
	assert.deepEqual(cycles('a>b b>c a>c'), []);
});

test('a cycle is the sorted list of its nodes', () => {
	assert.deepEqual(cycles('a>b b>c c>a c>d'), [['a', 'b', 'c']]);
});

test('two cycles with an edge in one direction between them stay separate', () => {
	assert.deepEqual(cycles('a>b b>a b>c c>d d>c').toSorted(), [
		['a', 'b'],
		['c', 'd'],
	]);
});

test('files that import each other within one folder make no cycle of folders', () => {
	const graph = graphOf(pairs('x/a>x/b x/b>x/a'), (name) => name.split('/')[0]!);
	assert.deepEqual(findCycles(graph), []);
});
