import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { mapPermalinks } from './map-permalinks.ts';

const edition = fixtureEdition();
const oldest = edition.interviews.at(-1)!;

test(
	'views, layers and areas stand at the oldest interview that shows them',
	{ tags: ['permalinks'] },
	() => {
		const links = new Map(mapPermalinks(edition));
		for (const { id, sheet } of edition.map.views) {
			const showing = edition.interviews.filter(({ sheets }) => sheets.includes(sheet));
			assert.equal(links.get(`view ${id}`), `${showing.at(-1)!.id}/?map=${id}`);
		}
		for (const { id } of edition.map.legend) assert(links.has(`layer ${id}`), id);
		assert(links.has('area GE') && links.has('area herring-zone'));
		assert(!links.has('area other'));
	},
);

test('what no interview shows has no address', () => {
	const interviews = [{ ...oldest, sheets: [] }];
	assert.deepEqual(mapPermalinks({ ...edition, interviews }), []);
});
