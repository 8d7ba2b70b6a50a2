import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MapContent } from '../map/read-map.ts';
import { besideOf } from './measure-beside.ts';
import type { Measure } from './measures.ts';

const map = {
	layers: [
		{ id: 'ring-city', kind: 'ring' },
		{ id: 'gas-south', kind: 'gas' },
	],
	legend: [
		{ name: '50 km ring', kinds: ['ring'] },
		{ name: 'Gas lines', kinds: ['gas'], lines: [{ layer: 'gas-south', name: 'To the south' }] },
	],
} as unknown as MapContent;
const river = { id: 'river', label: 'Along the river', path: 'places/#m-river' } as Measure;

test('what is drawn beside a measure has the name of its line, its legend entry or the other measure', () => {
	const measure = { id: 'one', beside: ['gas-south', 'ring-city', 'river'] } as Measure;
	assert.deepEqual(besideOf(measure, new Map([['river', river]]), map), [
		{ name: 'To the south' },
		{ name: '50 km ring' },
		{ name: 'Along the river', path: 'places/#m-river' },
	]);
});
