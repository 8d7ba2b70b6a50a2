import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure } from '../model/measure.ts';
import { itemsBesideMeasure } from './items-beside-measure.ts';

const map = {
	layers: [
		{ id: 'ring-city', kind: 'ring', frames: ['one'] },
		{ id: 'gas-south', kind: 'gas', frames: ['one'] },
	],
	legend: [
		{ name: '50 km ring', kinds: ['ring'], frames: ['one'] },
		{ name: 'Pipes', kinds: ['gas'], frames: ['other'] },
		{
			name: 'Gas lines',
			kinds: ['gas'],
			frames: ['one'],
			lines: [{ layer: 'gas-south', name: 'To the south' }],
		},
	],
} as unknown as Parameters<typeof itemsBesideMeasure>[2];
const river = { id: 'river', label: 'Along the river', path: 'places/#m-river' } as Measure;

test('an item drawn with a measure is named after its line, its legend entry or the other measure', () => {
	const measure = { id: 'one', beside: ['gas-south', 'ring-city', 'river'] } as Measure;
	assert.deepEqual(itemsBesideMeasure(measure, new Map([['river', river]]), map), [
		{ name: 'To the south' },
		{ name: '50 km ring' },
		{ name: 'Along the river', path: 'places/#m-river' },
	]);
});
