import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import type { LegendEntry } from '../map-types.ts';
import { legendOfFrames } from './legend.ts';

const { map } = fixtureEdition();
const frame = (id: string) => map.frames.find((one) => one.id === id)!;
const idsOn = (...ids: string[]) => legendOfFrames(ids.map(frame), map).legend.map(({ id }) => id);

test('a legend has only entries for layers that its frames draw', () => {
	assert.deepEqual(idsOn('south-caucasus'), [
		'caucasus-railway',
		'tbilisi-ring',
		'lamp-oil',
		'lamp-oil-proposed',
		'hat-border',
	]);
	assert.deepEqual(idsOn('western-georgia'), [
		'caucasus-railway',
		'lamp-oil-proposed',
		'herring-zone',
	]);
	assert.deepEqual(
		idsOn(...map.frames.map(({ id }) => id)),
		map.legend.map(({ id }) => id),
	);
});

test('a legend has only entries for borders that its frames draw', () => {
	const frames = map.frames.map(({ id }) => id);
	const entry: LegendEntry = {
		id: 'river',
		name: 'River',
		what: 'x',
		frames,
		kinds: ['river'],
	};
	const [wide, narrow] = frames.map(frame);
	const withRiver = { ...narrow!, borders: [{ kind: 'river' as const, line: 'border-am-ir' }] };
	const has = (one: typeof wide) =>
		legendOfFrames([one!], { legend: [entry], layers: [] }).legend.length === 1;
	assert.deepEqual([has(wide), has(withRiver)], [false, true]);
});

test('an entry of the legend leaves out lines that none of its frames draws', () => {
	const linesOf = (layers: typeof map.layers, id: string) =>
		legendOfFrames([frame(id)], { ...map, layers })
			.legend.find((entry) => entry.id === 'lamp-oil-proposed')!
			.lines!.map(({ layer }) => layer);
	assert.deepEqual(linesOf(map.layers, 'south-caucasus'), ['lamp-oil-kutaisi', 'lamp-oil-sevan']);
	assert.deepEqual(linesOf(map.layers, 'western-georgia'), ['lamp-oil-kutaisi']);
	const without = map.layers.filter(({ id }) => id !== 'lamp-oil-kutaisi');
	assert.deepEqual(linesOf(without, 'south-caucasus'), ['lamp-oil-sevan']);
});
