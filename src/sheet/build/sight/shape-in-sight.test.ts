import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Level, Shape } from '#src/sheet/shared/level.ts';
import type { SheetName } from '#src/sheet/shared/sheet-name.ts';
import type { Year } from '#src/sheet/shared/year.ts';
import type { Sheet } from '../levels/sheet-types.ts';
import { canName, isInSight } from './shape-in-sight.ts';

/** A square of 200 km around the origin, and a line of 100 km to the east of it. */
const ARCS = [
	[-100, -100, 200, 0, 0, 200, -200, 0, 0, -200],
	[200, 0, 100, 0],
];
const line = (id: string, entry?: string): Shape => ({
	id,
	...(entry && { switch: entry }),
	arcs: [[1]],
});
const coarse: Level = {
	...{ id: 'coarse', step: 1, from: 0, arcs: ARCS },
	layers: { areas: [{ id: 'GE', arcs: [[0]] }], rivers: [line('rioni')] },
};
/** Drawn from one pixel per kilometre on. */
const fine: Level = {
	...{ id: 'fine', step: 1, from: 1, arcs: ARCS },
	layers: { roads: [line('road')] },
};
const overlay: Level = {
	...{ id: 'overlay', step: 1, from: 0, arcs: ARCS },
	layers: { rings: [line('ring', 'rings')], measures: [line('length')], lakes: [line('lake')] },
};
const names: SheetName[] = [
	{ id: 'tbilisi', kind: 'place', text: 'Tbilisi', place: true, points: [[9000, 0]], dot: 3 },
	{
		id: 'sea',
		kind: 'sea',
		text: 'Sea',
		place: true,
		points: [
			[500, 0],
			[900, 0],
		],
	},
	{ id: 'river', kind: 'river', text: 'Rioni', place: true, river: 'rioni' },
];
const sheet = { levels: [coarse, fine, overlay], names } as Partial<Sheet> as Sheet;

test('a line, a ring, a measure and an entry of the legend are in sight where any part of them is', () => {
	for (const id of ['ring', 'rings', 'length', 'rioni', 'river']) {
		assert.equal(isInSight(sheet, id, [290, -50, 390, 50]), true, id);
		assert.equal(isInSight(sheet, id, [301, -50, 401, 50]), false, id);
	}
});

test('an area is in sight in a window that lies wholly within it', () => {
	assert.equal(isInSight(sheet, 'GE', [-10, -10, 10, 10]), true);
	assert.equal(isInSight(sheet, 'GE', [90, 90, 190, 190]), true);
	assert.equal(isInSight(sheet, 'GE', [110, 110, 190, 190]), false);
});

test('a place beyond the window is in sight as an arrow, a sea only by its name', () => {
	assert.equal(isInSight(sheet, 'tbilisi', [0, 0, 10, 10]), true);
	assert.equal(isInSight(sheet, 'sea', [0, -10, 510, 10]), true);
	assert.equal(isInSight(sheet, 'sea', [600, -10, 800, 10]), false);
	assert.equal(canName(sheet, 'sea'), true);
	assert.equal(canName(sheet, 'samsun'), false);
});

test('what only large pictures draw is not in sight', () => {
	assert.equal(isInSight(sheet, 'road', [200, 0, 300, 50]), true);
	// At 320 px across, this window is drawn at half a pixel per kilometre.
	assert.equal(isInSight(sheet, 'road', [200, -300, 840, 300]), false);
});

test('what looks the same while it is lit is not in sight', () => {
	assert.equal(isInSight(sheet, 'lake', [200, -50, 300, 50]), false);
});

test('in a year, the holder of a piece of land is in sight where the piece is', () => {
	const year = { holds: { GE: 'league' } } as Partial<Year> as Year;
	assert.equal(isInSight({ ...sheet, year }, 'league', [-10, -10, 10, 10]), true);
	assert.equal(isInSight({ ...sheet, year }, 'league', [200, 0, 300, 10]), false);
	assert.equal(isInSight(sheet, 'league', [-10, -10, 10, 10]), false);
});
