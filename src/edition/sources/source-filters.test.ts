import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { citedSources } from './cited-sources.ts';
import { facetsOf, sourceFilters } from './source-filters.ts';
import { groupSources } from './source-groups.ts';

const both = fixtureEdition();
const [ferry] = both.interviews as [(typeof both.interviews)[0]];
const alone = { ...both, interviews: [ferry] };

/** Returns the groups of an edition’s bibliography, its filters, and the facets of every source. */
function filterSources(edition: typeof both) {
	const groups = groupSources(citedSources(edition));
	const facets = groups.flatMap((group) =>
		group.items.map((item) => [item.source.id, facetsOf(item, group, edition.interviews)] as const),
	);
	return { filters: sourceFilters(groups, edition.interviews), facets: new Map(facets) };
}

test('a source has facets for its kind, its language, how far it was consulted, and every answer that cites it', () => {
	assert.deepEqual(filterSources(alone).facets.get('invented-timetable'), [
		'kind:news',
		'language:ka',
		'consulted:read',
		'in:invented-ferry/crossing/',
		'in:invented-ferry/timetable/',
		'in:invented-ferry/night-boat/',
	]);
});

test('with several interviews a source has facets for every interview that cites it, and not for the answers', () => {
	const facets = filterSources(both).facets.get('invented-rule')!;
	assert.deepEqual(facets.slice(3), ['of:invented-ferry', 'of:invented-lighthouse']);
});

test('a source that only outcomes cite has the facets of their answers or interview', () => {
	const withoutNotes = (interview: typeof ferry) => ({
		...interview,
		introduction: { ...interview.introduction, notes: [] },
		answers: interview.answers.map((answer) => ({ ...answer, notes: [] })),
	});
	const citing = (interviews: typeof both.interviews) =>
		filterSources({ ...both, interviews: interviews.map(withoutNotes) })
			.facets.get('invented-logbook')!
			.slice(3);
	assert.deepEqual(citing([ferry]), ['in:invented-ferry/crossing/']);
	assert.deepEqual(citing(both.interviews), ['of:invented-ferry']);
});

test('every option matches a source, and every facet is an option', () => {
	for (const edition of [alone, both]) {
		const { filters, facets } = filterSources(edition);
		const options = filters.flatMap((filter) => filter.options.map(({ facet }) => facet));
		assert.deepEqual(new Set(options), new Set([...facets.values()].flat()));
		assert.equal(new Set(options).size, options.length);
		for (const facet of options) assert.doesNotMatch(facet, /\s/);
	}
});

test('languages are listed by name, in alphabetical order', () => {
	const names = filterSources(both).filters[1]!.options.map(({ name }) => name);
	assert.deepEqual(names, ['English', 'Georgian', 'Russian']);
});
