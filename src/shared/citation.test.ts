import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCitation } from './citation.ts';

test('parseCitation reads one source, with an @ or without', () => {
	assert.deepEqual(parseCitation('tass-2018'), [{ key: 'tass-2018' }]);
	assert.deepEqual(parseCitation('@tass-2018'), [{ key: 'tass-2018' }]);
});

test('parseCitation reads several, each with its locator', { tags: ['source-citations'] }, () => {
	assert.deepEqual(parseCitation('@unscr-2375, §18; @tass-2018;npt, Art. X'), [
		{ key: 'unscr-2375', locator: '§18' },
		{ key: 'tass-2018' },
		{ key: 'npt', locator: 'Art. X' },
	]);
});

test('parseCitation keeps the commas inside a locator', () => {
	assert.deepEqual(parseCitation('unscr-2397, §§4, 5'), [{ key: 'unscr-2397', locator: '§§4, 5' }]);
});
