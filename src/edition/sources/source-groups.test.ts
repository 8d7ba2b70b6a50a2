import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CitedSource } from './cited-sources.ts';
import { groupSources } from './source-groups.ts';

const cited = (short: string, type: string, number?: string) =>
	({
		source: { short, type, number },
		notes: [],
		outcomes: [],
		others: [],
	}) as unknown as CitedSource;
const groups = (...sources: CitedSource[]) =>
	groupSources(sources).map(({ id, items }) => [id, items.map(({ source }) => source.short)]);

test('groupSources groups sources by kind, in the order of the bibliography', () => {
	assert.deepEqual(
		groups(
			cited('TASS, 2018', 'article-newspaper'),
			cited('Park, 2019', 'book'),
			cited('UNSCR 2375', 'report', 'S/RES/2375 (2017)'),
			cited('Treaty of Aigun', 'treaty'),
			cited('KOGAS', 'webpage'),
		),
		[
			['united-nations', ['UNSCR 2375']],
			['treaties-and-laws', ['Treaty of Aigun']],
			['scholarship', ['Park, 2019']],
			['news', ['TASS, 2018']],
			['web', ['KOGAS']],
		],
	);
});

test('groupSources sorts each group by the printed form, with numbers by value', () => {
	assert.deepEqual(
		groups(
			cited('UNSCR 2375', 'report', 'S/RES/2375 (2017)'),
			cited('UNSCR 984', 'report', 'S/RES/984 (1995)'),
		),
		[['united-nations', ['UNSCR 984', 'UNSCR 2375']]],
	);
});
