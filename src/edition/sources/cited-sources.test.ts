import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { inReadingOrder } from '../model/reading-order.ts';
import { citedSources } from './cited-sources.ts';
import { groupSources } from './source-groups.ts';

const edition = fixtureEdition();
const cited = citedSources(edition);

test('citedSources lists every source that a note cites', { tags: ['source-list'] }, () => {
	const keys = new Set(cited.map(({ source }) => source.id));
	for (const { passage } of inReadingOrder(edition.interviews)) {
		for (const { citations } of passage.notes)
			for (const { key } of citations) assert(keys.has(key));
	}
});

test('citedSources leaves out sources that nothing is based on', () => {
	for (const { notes, others } of cited) assert(notes.length + others.length > 0);
});

test('groupSources puts each source into one group', { tags: ['source-list'] }, () => {
	const items = groupSources(cited).flatMap((group) => group.items);
	assert.equal(items.length, cited.length);
	assert.equal(new Set(items).size, cited.length);
});

test('groupSources recognises a United Nations document by its symbol', () => {
	const symbol = { ...cited[0]!.source, type: 'legislation', number: 'S/RES/2375 (2017)' };
	const law = { ...cited[0]!.source, type: 'legislation', number: undefined };
	const groups = groupSources(
		[symbol, law].map((source) => ({ source, notes: [], outcomes: [], others: [] })),
	);
	assert.deepEqual(
		groups.map(({ id }) => id),
		['united-nations', 'treaties-and-laws'],
	);
});
