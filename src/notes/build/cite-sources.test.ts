import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import type { Edition } from '#src/edition/model/edition.ts';
import { citeSources } from './cite-sources.ts';

const sources = new Map([
	['book', { short: 'A Book 1999', custom: { consulted: 'read' } }],
	['page', { short: 'A Page 2020', custom: { consulted: 'quoted' }, URL: 'https://example.org/' }],
]) as unknown as Edition['sources'];
const addressOf = (key: string) => `/sources/#${key}`;

test('a citation links each source, with the part that is cited and how far the source was consulted', () => {
	const cite = citeSources(sources, { addressOf, printsUrl: false });
	assert.equal(
		toHtml(cite([{ key: 'book', locator: 'p. 2' }, { key: 'page' }])),
		'<span class="sources"><a href="/sources/#book">A Book 1999, p. 2</a> <i>read</i> · <a href="/sources/#page">A Page 2020</a> <i>quoted elsewhere</i></span>',
	);
});

test('on paper a source’s own address follows, if it has one', () => {
	const cite = citeSources(sources, { addressOf, printsUrl: true });
	assert.match(
		toHtml(cite([{ key: 'page' }])),
		/<i>quoted elsewhere<\/i><span class="print-only"> https:\/\/example\.org\/<\/span>/,
	);
	assert.doesNotMatch(toHtml(cite([{ key: 'book' }])), /print-only/);
});
