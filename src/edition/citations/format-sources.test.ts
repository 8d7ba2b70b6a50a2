import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Source } from '#src/schema/content.ts';
import { FIXTURE_EDITION } from '#src/tests/support/fixture-edition.ts';
import { formatSources } from './format-sources.ts';

const csl = readFileSync(`${FIXTURE_EDITION}/content/citations.csl`, 'utf8');

const article: Source = {
	id: 'ports',
	type: 'article-journal',
	title: 'Ports of the lower Tumen',
	author: [{ family: 'Park', given: 'Min' }],
	'container-title': 'Review of Harbours',
	issued: { 'date-parts': [[2019]] },
	custom: { consulted: 'read' },
};

const formatOne = (source: Source) => formatSources([source], csl).get(source.id)!;

test('the short form of a source is its author and year', () => {
	const { short } = formatOne(article);
	assert.match(short, /Park/);
	assert.match(short, /2019/);
	assert.doesNotMatch(short, /Min|Review/);
});

test('the full form of a source has author, title, journal and year, without an element around them', () => {
	const { full } = formatOne(article);
	for (const part of ['Park', 'Ports of the lower Tumen', 'Review of Harbours', '2019']) {
		assert(full.includes(part), part);
	}
	assert.doesNotMatch(full, /^\s|<div|\s$/);
});

test('a described title is printed in brackets, without quotation marks', () => {
	const described = { ...article, custom: { ...article.custom, described: true } };
	assert.match(formatOne(article).full, /“Ports of the lower Tumen/);
	assert.match(formatOne(described).full, /(?<!“)\[Ports of the lower Tumen\]/);
});

test('a source has the same form alone and among others', () => {
	const others = ['piers', 'quays'].map((id) => ({ ...article, id }));
	const together = formatSources([...others, article], csl);
	assert.deepEqual([...together.keys()], ['piers', 'quays', 'ports']);
	assert.equal(together.get('ports')!.short, formatOne(article).short);
});
