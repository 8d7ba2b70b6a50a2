import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CslItem } from './csl-record.ts';
import { highwireMeta } from './highwire-meta.ts';

const talk: CslItem = {
	id: 'talk',
	type: 'document',
	title: 'A talk',
	author: [{ family: 'Lima', given: 'Ana' }, { literal: 'Plato' }],
	publisher: 'Tumen',
	issued: { 'date-parts': [[2024, 9, 3]] },
	language: 'en-GB',
	URL: 'https://example.org/talk/',
};
const pairs = (record: CslItem) => highwireMeta(record).map(({ name, content }) => [name, content]);

test(
	'highwireMeta gives the type of an interview in Zotero’s own tag, and its date with slashes',
	{ tags: ['reference-managers'] },
	() => {
		assert.deepEqual(pairs(talk), [
			['z:itemType', 'document'],
			['citation_title', 'A talk'],
			['citation_author', 'Lima, Ana'],
			['citation_author', 'Plato'],
			['citation_publication_date', '2024/09/03'],
			['citation_publisher', 'Tumen'],
			['citation_language', 'en-GB'],
			['citation_fulltext_html_url', 'https://example.org/talk/'],
		]);
	},
);

test('highwireMeta makes a chapter a book section by giving the title of its container', () => {
	const names = pairs({ ...talk, type: 'chapter', 'container-title': 'Talks' });
	assert.deepEqual(
		names.find(([name]) => name === 'citation_inbook_title'),
		['citation_inbook_title', 'Talks'],
	);
	assert(!names.some(([name]) => name === 'z:itemType'));
});
