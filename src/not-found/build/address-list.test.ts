import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current.ts';
import { listAddresses, listParts } from './address-list.ts';

const edition = currentEdition();
const listed = [...listAddresses(edition), ...listParts(edition)].flatMap(({ links }) => links);
const paths = new Set(listed.map(({ path }) => path));

test('the list of addresses contains every permalink', () => {
	for (const [key, path] of edition.permalinks) assert(paths.has(path), key);
});

test('the list of addresses contains no address twice', () => {
	assert.equal(paths.size, listed.length);
});
