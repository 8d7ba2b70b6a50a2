import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Level, Shape } from './level.ts';
import { paintedShapes, type Scene } from './paints.ts';
import type { SheetName } from './sheet-name.ts';
import { isShownIn, levelsOfEra, namesInYear, tintOf, type Year } from './year.ts';

/** A year in which a power holds two of three pieces, with the railway and one port of today. */
const year: Year = {
	holds: { coast: 'league', hills: 'league', plain: 'office' },
	tints: { league: 'rose', office: 'sand' },
	shows: ['rails', 'port', 'zone'],
	lit: ['league', 'ferry'],
	bounds: [0, 0, 1, 1],
	names: [{ id: 'league', kind: 'country', text: 'League', areas: ['coast', 'hills'] }],
};
const shape = (rest: Partial<Shape>): Shape => ({ arcs: [], ...rest });
const border = (...between: [string, string]) => shape({ between });
const scene = (lit: readonly string[], on: readonly string[] = []): Scene => ({
	lit: new Set(lit),
	on: new Set(on),
	year,
});

test(
	'isShownIn draws a border if its two sides have different holders',
	{ tags: ['years-land'] },
	() => {
		assert(!isShownIn(year, 'borders', border('coast', 'hills')));
		assert(isShownIn(year, 'borders', border('hills', 'plain')));
		// A piece that nobody is known to have held differs from one that somebody held.
		assert(isShownIn(year, 'borders', border('coast', 'unknown')));
	},
);

test('isShownIn draws land and water in every year, and of today only what the year shows', () => {
	for (const layer of ['cover', 'graticule', 'land', 'areas', 'rivers', 'lakes'] as const)
		assert(isShownIn(year, layer, shape({})), layer);
	assert(isShownIn(year, 'rails', shape({ id: 'any-line' })));
	assert(isShownIn(year, 'zones', shape({ id: 'zone' })));
	assert(!isShownIn(year, 'zones', shape({ id: 'other-zone' })));
	for (const layer of ['sea-borders', 'roads', 'pipelines', 'rings', 'measures'] as const)
		assert(!isShownIn(year, layer, shape({ id: 'any' })), layer);
});

test(
	'tintOf gives an area the tint of its holder in a year, also where it is a part of a piece',
	{ tags: ['years-land'] },
	() => {
		const past = scene([]);
		assert.equal(tintOf(shape({ id: 'coast', kind: 'green' }), past), 'rose');
		assert.equal(tintOf(shape({ id: 'GE', piece: 'plain', kind: 'green' }), past), 'sand');
		assert.equal(tintOf(shape({ id: 'far', kind: 'grey' }), past), 'grey');
		const today: Scene = { lit: new Set(), on: new Set() };
		assert.equal(tintOf(shape({ id: 'GE', piece: 'plain', kind: 'green' }), today), 'green');
	},
);

test('levelsOfEra keeps the levels of every time, and of today or of the past', () => {
	const levels: Pick<Level, 'id' | 'era'>[] = [
		{ id: 'wide', era: 'today' },
		{ id: 'wide-past', era: 'past' },
		{ id: 'near' },
	];
	const ids = (isPast: boolean) => levelsOfEra(levels, isPast).map(({ id }) => id);
	assert.deepEqual(ids(false), ['wide', 'near']);
	assert.deepEqual(ids(true), ['wide-past', 'near']);
});

const names: SheetName[] = [
	{ id: 'GE', kind: 'country', text: 'Georgia', areas: ['GE'] },
	{ id: 'sea', kind: 'sea', text: 'Sea' },
	{ id: 'river', kind: 'river', text: 'River', from: 2 },
	{ id: 'way', kind: 'figure', text: '3 km', quiet: true },
	{ id: 'port', kind: 'place', text: 'Port', from: 3, quiet: true },
	{ id: 'ferry', kind: 'place', text: 'Ferry', from: 1 },
	{ id: 'pipe', kind: 'line', text: 'Pipe' },
];
const lettered = (shown: Year) =>
	namesInYear(names, shown).flatMap(({ id, quiet }) => (quiet ? [] : [id]));

test(
	'namesInYear names holders in place of countries, waters, and the places that a year shows',
	{ tags: ['years-land'] },
	() => {
		assert.deepEqual(lettered(year), ['league', 'sea', 'river', 'port']);
		assert.equal(namesInYear(names, year).find(({ id }) => id === 'port')!.from, 0);
	},
);

test('namesInYear letters all places that letter themselves today, if the year shows places', () => {
	const withPlaces = { ...year, shows: ['places'] };
	assert.deepEqual(lettered(withPlaces), ['league', 'sea', 'river', 'ferry']);
	assert.equal(namesInYear(names, withPlaces).find(({ id }) => id === 'ferry')!.from, 1);
});

test('namesInYear keeps every other name for when it is lit', () => {
	const quiet = namesInYear(names, year).filter((name) => name.quiet && name.kind !== 'figure');
	assert.deepEqual(
		quiet.map(({ id }) => id),
		['ferry', 'pipe'],
	);
});

test(
	'what a year lights is drawn: all that a holder held, and what the year does not show',
	{ tags: ['years-land'] },
	() => {
		const areas = [
			shape({ id: 'coast' }),
			shape({ id: 'GE', piece: 'hills' }),
			shape({ id: 'plain' }),
		];
		const litIn = (...lit: string[]) =>
			paintedShapes(areas, { layer: 'areas', lit: true }, scene(lit)).map(({ id }) => id);
		assert.deepEqual(litIn('league'), ['coast', 'GE']);
		assert.deepEqual(litIn('hills'), ['GE']);
		assert.deepEqual(litIn('GE'), ['GE']);
		const pipes = [shape({ id: 'pipe', switch: 'oil' }), shape({ id: 'tube', switch: 'oil' })];
		const drawn = paintedShapes(pipes, { layer: 'pipelines' }, scene(['tube'], ['oil']));
		assert.deepEqual(
			drawn.map(({ id }) => id),
			['tube'],
		);
	},
);
