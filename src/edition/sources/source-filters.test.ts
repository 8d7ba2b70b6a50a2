import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { citedSources } from './cited-sources.ts';
import { facetsOf, sourceFilters } from './source-filters.ts';
import { groupSources } from './source-groups.ts';

const edition = currentEdition();
const groups = groupSources(citedSources(edition));
const filters = sourceFilters(groups, edition.interviews);
const all = groups.flatMap((group) =>
	group.items.map((item) => facetsOf(item, group, edition.interviews)),
);

test('a source has facets for its kind, its language, how far it was consulted, and every answer that cites it', () => {
	const group = groups.find(({ id }) => id === 'united-nations')!;
	const item = group.items.find(({ source }) => source.id === 'unscr-2375')!;
	const facets = facetsOf(item, group, edition.interviews);
	assert.deepEqual(facets.slice(0, 3), ['kind:united-nations', 'language:en', 'consulted:quoted']);
	assert(facets.includes('in:putin-kim-pact/gas-pipelines/'));
});

test('every option matches a source, and every facet is an option', () => {
	const options = filters.flatMap((filter) => filter.options.map(({ facet }) => facet));
	assert.deepEqual(new Set(options), new Set(all.flat()));
	assert.equal(new Set(options).size, options.length);
	for (const facet of options) assert.doesNotMatch(facet, /\s/);
});

test('languages are listed by name, in alphabetical order', () => {
	const names = filters[1]!.options.map(({ name }) => name);
	assert.deepEqual(names, [...names].sort());
	assert(names.includes('Russian'));
});
