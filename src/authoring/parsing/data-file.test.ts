import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseData } from './data-file.ts';

const json = `[
  { "id": "rajin", "names": ["Rajin", "Najin"] },
  {
    "id": "rason",
    "lat": 42.3
  }
]`;
const at = (path: (string | number)[]) => {
	const { line, column } = parseData('a.json', json).problem(path, '');
	return [line, column];
};

test('parseData reads JSON', () => {
	const { value, problems } = parseData('a.json', '{ "km": [1.5, null] }');
	assert.deepEqual(value, { km: [1.5, null] });
	assert.deepEqual(problems, []);
});

test('parseData locates the name of a field at any depth', () => {
	assert.deepEqual(at([1, 'lat']), [5, 5]);
	assert.deepEqual(at([0, 'names']), [2, 20]);
});

test('parseData locates an item of a list', () => {
	assert.deepEqual(at([0, 'names', 1]), [2, 39]);
	assert.deepEqual(at([1]), [3, 3]);
});

test('parseData locates a missing value at the object or list that should contain it', () => {
	assert.deepEqual(at([1, 'name']), [3, 3]);
	assert.deepEqual(at([1, 'names', 0]), [3, 3]);
	assert.deepEqual(at([]), [1, 1]);
});

test('parseData counts lines from the given first line', () => {
	const { line, column } = parseData('a.mdx', 'question: Why?\nlabel: Gas\n', 2).problem(
		['label'],
		'',
	);
	assert.deepEqual([line, column], [3, 1]);
});

test('parseData reports where the syntax is wrong and returns no value', () => {
	const { value, problems } = parseData('a.json', '{\n  "id": "rajin"\n  "lat": 42\n}');
	assert.equal(value, undefined);
	const message = 'A comma is missing after "rajin". Put one there.';
	assert.deepEqual(problems, [{ file: 'a.json', line: 2, column: 16, message }]);
});
