import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { listAddresses } from './list-addresses.ts';
import { listPageParts } from './list-page-parts.ts';

const edition = fixtureEdition();
const listed = [...listAddresses(edition), ...listPageParts(edition)].flatMap(({ links }) => links);
const paths = new Set(listed.map(({ path }) => path));

test('the list of addresses contains every permalink', () => {
	for (const [key, path] of edition.permalinks) assert(paths.has(path.split('?')[0]!), key);
});

test('the list of addresses contains no address twice', () => {
	assert.equal(paths.size, listed.length);
});
