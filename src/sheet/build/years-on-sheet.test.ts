import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PastSpec, YearSpec } from '#src/geo/map-types.ts';
import { yearsOnSheet } from './years-on-sheet.ts';

const past: PastSpec = {
	sheet: 'bay',
	file: 'bay.json',
	level: 'wide',
	areas: {},
	holders: {
		league: { name: 'Herring\nLeague', tint: 'rose' },
		office: { name: 'Office', tint: 'sand' },
	},
	names: {},
	schematic: [],
};
const year = (
	id: string,
	holds: Record<string, string>,
	rest: Partial<YearSpec> = {},
): YearSpec => ({
	...{ id, holds, sheet: 'bay', date: id, title: id, sentence: id, events: [], sources: [] },
	...{ center: [41, 42], widthKm: 100, lit: [], shows: [] },
	...rest,
});
const years = yearsOnSheet(
	past,
	[
		year('1901', { coast: 'league', hills: 'league', plain: 'office' }),
		year('1910', { coast: 'office' }, { sheet: 'elsewhere' }),
		year('1925', { coast: 'office' }, { lit: ['coast'], shows: ['rails'] }),
		year('1950', {}, { center: [40, 41], widthKm: 40 }),
	],
	([lon, lat]) => [lon * 10, -lat * 10],
);

test(
	'yearsOnSheet lists the years of its sheet in their order; what a year does not change stays as it was',
	{ tags: ['years-land'] },
	() => {
		assert.deepEqual([...years.keys()], ['1901', '1925', '1950']);
		assert.deepEqual(years.get('1901')!.holds, {
			coast: 'league',
			hills: 'league',
			plain: 'office',
		});
		const changed = { coast: 'office', hills: 'league', plain: 'office' };
		assert.deepEqual(years.get('1925')!.holds, changed);
		assert.deepEqual(years.get('1950')!.holds, changed);
	},
);

test('yearsOnSheet keeps what is lit and shown to the one year', () => {
	assert.deepEqual(years.get('1925')!.lit, ['coast']);
	assert.deepEqual(years.get('1925')!.shows, ['rails']);
	assert.deepEqual(years.get('1950')!.lit, []);
	assert.deepEqual(years.get('1950')!.shows, []);
});

test('yearsOnSheet gives each year the tints of the holders, and its window, a quarter higher than it is wide', () => {
	assert.deepEqual(years.get('1901')!.tints, { league: 'rose', office: 'sand' });
	assert.deepEqual(years.get('1901')!.bounds, [360, -482.5, 460, -357.5]);
	assert.deepEqual(years.get('1950')!.bounds, [380, -435, 420, -385]);
});

test('yearsOnSheet names each holder once, in all that it held that year', () => {
	assert.deepEqual(years.get('1901')!.names, [
		{ id: 'league', kind: 'country', text: 'Herring\nLeague', areas: ['coast', 'hills'] },
		{ id: 'office', kind: 'country', text: 'Office', areas: ['plain'] },
	]);
	assert.deepEqual(
		years.get('1925')!.names.map(({ id, areas }) => [id, areas]),
		[
			['office', ['coast', 'plain']],
			['league', ['hills']],
		],
	);
});
