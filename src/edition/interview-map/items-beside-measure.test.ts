import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure } from '../model/measure.ts';
import { itemsBesideMeasure } from './items-beside-measure.ts';

const map = {
	layers: [
		{ id: 'ring-city', kind: 'rings', sheets: ['one'] },
		{ id: 'gas-south', kind: 'pipelines', sheets: ['one'] },
		{ id: 'gas-north', kind: 'pipelines', sheets: ['one'] },
	],
	sheets: [{ id: 'one', levels: [] }],
	legend: [
		{ name: '50 km ring', draws: ['rings'] },
		{ name: 'Pipes', draws: ['pipelines'] },
		{
			name: 'Gas lines',
			draws: ['gas-south', 'rail-coast'],
			lines: [{ layer: 'gas-south', name: 'To the south' }],
		},
	],
} as unknown as Parameters<typeof itemsBesideMeasure>[2];
const river = { id: 'river', label: 'Along the river', path: 'places/#m-river' } as Measure;

test('an item drawn with a measure is named after its line, its legend entry or the other measure', () => {
	const measure = {
		id: 'one',
		beside: ['gas-south', 'gas-north', 'rail-coast', 'ring-city', 'river'],
	} as Measure;
	assert.deepEqual(itemsBesideMeasure(measure, new Map([['river', river]]), map), [
		{ name: 'To the south' },
		{ name: 'Pipes' },
		{ name: 'Gas lines' },
		{ name: '50 km ring' },
		{ name: 'Along the river', path: 'places/#m-river' },
	]);
});
