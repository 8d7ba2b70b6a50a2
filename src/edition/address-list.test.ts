import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listAddresses, listEvents, listNotes } from './address-list.ts';
import { currentEdition } from './current.ts';

const edition = currentEdition();
const listed = [
	...listAddresses(edition).flatMap(({ links }) => links),
	...listNotes(edition),
	...listEvents(edition),
];
const paths = new Set(listed.map(({ path }) => path));

for (const kind of ['interview', 'answer', 'note', 'event', 'place']) {
	test(`the list of addresses holds every ${kind}`, () => {
		for (const [key, path] of edition.permalinks) {
			if (key.startsWith(`${kind} `)) assert(paths.has(path), key);
		}
	});
}

test('the list of addresses names each once', () => {
	assert.equal(paths.size, listed.length);
});
