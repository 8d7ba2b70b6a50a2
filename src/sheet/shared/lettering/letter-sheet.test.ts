import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Level } from '../level.ts';
import type { SheetName } from '../sheet-name.ts';
import { letterInSteps, letterSheet, type Picture } from './letter-sheet.ts';
import { LETTERS } from './letter-sizes.ts';
import { overlap, squareAround } from './rect.ts';

/** A level with a river from north to south, and nothing else. */
const level: Level = {
	id: 'test',
	step: 1,
	from: 0,
	bounds: [-1000, -1000, 1000, 1000],
	arcs: [[0, -100, 0, 200]],
	layers: { rivers: [{ id: 'tumen', kind: 'rank-1', arcs: [[0]] }] },
};
const picture = (more: Partial<Picture> = {}): Picture => ({
	window: { x: 0, y: 0, scale: 2 },
	size: { width: 400, height: 500 },
	levels: [level],
	lit: new Set(),
	isIn: () => true,
	taken: [],
	zoom: 1,
	widthOf: (text) => text.length * 0.5,
	...more,
});
const place = (id: string, x: number, y: number, more: Partial<SheetName> = {}): SheetName => ({
	id,
	kind: 'place',
	text: id,
	points: [[x, y]],
	dot: 3,
	...more,
});

test('what is lit is named, at whatever scale, and larger', () => {
	const far = place('rajin', 20, 20, { from: 10 });
	assert.deepEqual(letterSheet([far], picture()), []);
	const [lit] = letterSheet([far], picture({ lit: new Set(['rajin']) }));
	assert.ok(lit!.isLit && lit!.box!.bottom - lit!.box!.top > 17);
});

test('a lit place outside the picture gets an arrow at its edge, which points to it', () => {
	const [arrow] = letterSheet(
		[place('moscow', -3000, -2000)],
		picture({ lit: new Set(['moscow']) }),
	);
	assert.equal(arrow!.kind, 'off');
	assert.equal(Math.round(arrow!.arrow!), -56);
	assert.ok(arrow!.at![0] < 20);
});

test('a country is named as near to the middle as its name has room on its land', () => {
	const country: SheetName = { id: 'RU', kind: 'country', text: 'Russia', areas: ['RU'] };
	const isIn: Picture['isIn'] = (_, [x]) => x > 250;
	const [name] = letterSheet([country], picture({ isIn }));
	assert.ok(name!.box!.left > 250);
	assert.deepEqual(letterSheet([country], picture({ isIn: () => false })), []);
});

test('the name of a river follows its course, and one that is too short has none', () => {
	const river: SheetName = { id: 'tumen', kind: 'river', text: 'Tumen', river: 'tumen' };
	const [name] = letterSheet([river], picture());
	assert.ok(name!.course!.every(([x]) => Math.abs(x - 200) > 5 && Math.abs(x - 200) < 30));
	assert.deepEqual(letterSheet([river], picture({ window: { x: 0, y: 0, scale: 0.1 } })), []);
});

/** A gas line from north to south, through the middle of the sheet. */
const gas: Level = { ...level, layers: { pipelines: [{ id: 'gas', arcs: [[0]] }] } };
const nameOfGas: SheetName = { id: 'gas', kind: 'line', text: 'A gas line', points: [[8, 0]] };

test('the name of a lit line stands beside it, further from its point if need be', () => {
	const lit = new Set(['gas']);
	for (const height of [500, 188]) {
		const size = { width: 400, height };
		const [name] = letterSheet([nameOfGas], picture({ levels: [gas], lit, size }));
		assert.ok(name!.box!.left > 200, `${height}`);
	}
});

test('the name of a lit line that has no room beside it is left out of a small picture', () => {
	const lit = new Set(['gas']);
	const namesIn = (height: number) =>
		letterSheet(
			[{ ...nameOfGas, points: [[0, 0]] }],
			picture({ levels: [gas], lit, size: { width: 100, height }, widthOf: () => 6 }),
		).length;
	assert.deepEqual([namesIn(500), namesIn(188)], [1, 0]);
});

test('lettering in steps pauses for every name, and ends with the same names in the same places', () => {
	const names = [
		place('rajin', 20, 20),
		place('moscow', -3000, -2000),
		place('near', 21, 21),
		{ id: 'RU', kind: 'country', text: 'Russia', areas: ['RU'] },
		{ id: 'tumen', kind: 'river', text: 'Tumen', river: 'tumen' },
	] satisfies SheetName[];
	const shown = picture({ lit: new Set(['rajin', 'moscow']) });
	const steps = letterInSteps(names, shown);
	let pauses = 0;
	let step = steps.next();
	for (; !step.done; step = steps.next()) pauses++;
	assert.ok(pauses >= names.length);
	assert.equal(step.value.length, names.length);
	assert.deepEqual(step.value, letterSheet(names, shown));
});

/** Names in many scripts, of many lengths. */
const TEXTS = [
	'Rajin',
	'라진',
	'Находка',
	'符拉迪沃斯托克',
	'ბათუმი',
	'باتومی',
	'Komsomolsk-on-Amur',
];
const KINDS = ['place', 'place', 'place', 'region', 'sea', 'line', 'figure'] as const;
const km = fc.integer({ min: -150, max: 150 });

/** Any names round the middle of the sheet, in any picture of it. */
const anyPicture = fc.record({
	points: fc.array(fc.tuple(km, km), { minLength: 5, maxLength: 40 }),
	lit: fc.array(fc.nat(40), { maxLength: 4 }),
	x: fc.integer({ min: -50, max: 50 }),
	y: fc.integer({ min: -50, max: 50 }),
	scale: fc.double({ min: 0.1, max: 70, noNaN: true }),
	width: fc.integer({ min: 200, max: 1200 }),
	height: fc.integer({ min: 120, max: 1000 }),
	zoom: fc.double({ min: 1, max: 2, noNaN: true }),
});

test('no name lies over another, a dot, or what is taken, at any scale, size, script and size of type', () => {
	fc.assert(
		fc.property(anyPicture, ({ points, lit, x, y, scale, width, height, zoom }) => {
			const names: SheetName[] = [
				{ id: 'tumen', kind: 'river', text: 'Tumen', river: 'tumen' },
				{ id: 'RU', kind: 'country', text: 'Russia', areas: ['RU'] },
				...points.map(([east, south], i): SheetName => {
					const kind = KINDS[i % KINDS.length]!;
					const text = TEXTS[i % TEXTS.length]!;
					const dot = kind === 'place' ? 2.8 : undefined;
					return place(`p${i}`, east, south, {
						...{ kind, text, local: TEXTS[(i + 3) % TEXTS.length]! },
						...(dot ? { dot } : { dot: 0 }),
					});
				}),
			];
			const taken = [{ left: 0, top: 0, right: 90, bottom: 24 }];
			const size = { width, height };
			const lettered = letterSheet(
				names,
				picture({
					...{ window: { x, y, scale }, size, zoom, taken },
					lit: new Set(lit.map((i) => `p${i}`)),
				}),
			);
			const parts = lettered.map(({ box, at, isLit, course = [] }) => ({
				letters: [...(box ? [box] : []), ...course.map((point) => squareAround(point, 4))],
				dots: at ? [squareAround(at, isLit ? 6 : 2.8)] : [],
			}));
			for (const [i, { letters }] of parts.entries()) {
				const others = parts.flatMap((part, j) =>
					i === j ? [] : [...part.dots, ...(j > i ? part.letters : [])],
				);
				for (const box of letters)
					for (const other of [...others, ...taken]) assert.ok(!overlap(box, other));
				for (const { left, top, right, bottom } of letters)
					assert.ok(left >= 0 && top >= 0 && right <= width && bottom <= height);
			}
		}),
		{ numRuns: 300 },
	);
});

/** A river from north to south that winds, and its banks: how far east it is of the middle at each kilometre south. */
const winding = ({ sway, turn }: { sway: number; turn: number }) => {
	const courseAt = (south: number) => sway * Math.sin(south / turn);
	const points = Array.from({ length: 801 }, (_, i): [number, number] => {
		const south = (i - 400) / 4;
		return [Math.round(courseAt(south) * 100), south * 100];
	});
	const steps = points.flatMap(([x, y], i) => {
		const [beforeX, beforeY] = points[i - 1] ?? [0, 0];
		return [x - beforeX, y - beforeY];
	});
	const layers = { ...level.layers, borders: [{ id: 'east-west', arcs: [[0]] }] };
	return { courseAt, level: { ...level, step: 0.01, arcs: [steps], layers } };
};
const bank = (text: string, area: string): SheetName => ({
	...{ id: `tumen-${area}`, kind: 'river', text, river: 'tumen', areas: [area], from: 7 },
});
const onBanks = [
	{ id: 'tumen', kind: 'river', text: 'Tumen', river: 'tumen' } as const,
	{ ...bank('图们江', 'west'), lang: 'zh-Hans' },
	{ ...bank('Туманная', 'east'), lang: 'ru' },
];
const straight = winding({ sway: 0, turn: 1 });
const westOrEast: Picture['isIn'] = (area, [x]) => (area === 'west') === x < 200;

test('from a scale on, each bank has the name that the river has there, in its language', () => {
	const at = (scale: number, more: Partial<Picture> = {}) =>
		letterSheet(
			onBanks,
			picture({
				...{ window: { x: 0, y: 0, scale }, levels: [straight.level], isIn: westOrEast, ...more },
			}),
		);
	assert.deepEqual(
		at(8).map(({ text, lang, course }) => [text, lang, course!.every(([x]) => x < 200)]),
		[
			['Tumen', undefined, true],
			['图们江', 'zh-Hans', true],
			['Туманная', 'ru', false],
		],
	);
	const texts = (lettered: ReturnType<typeof at>) => lettered.map(({ text }) => text);
	assert.deepEqual(texts(at(6)), ['Tumen']);
	assert.deepEqual(texts(at(8, { size: { width: 400, height: 240 } })), ['Tumen']);
});

test('no bank repeats the name that the river has in the reader’s language', () => {
	const [tumen, ...banks] = onBanks;
	const lettered = letterSheet(
		[{ ...tumen!, text: '图们江', lang: 'zh-Hans' }, ...banks],
		picture({
			...{ window: { x: 0, y: 0, scale: 8 }, levels: [straight.level], isIn: westOrEast },
		}),
	);
	assert.deepEqual(
		lettered.map(({ id }) => id),
		['tumen', 'tumen-east'],
	);
});

test('a bank has its name only where the river is its border', () => {
	const upstream = [0, -10_000, 0, 10_000];
	const downstream = [0, 0, 0, 10_000];
	const one: Level = {
		...{ ...level, step: 0.01, arcs: [upstream, downstream] },
		layers: {
			rivers: [{ id: 'tumen', arcs: [[0, 1]] }],
			borders: [
				{ id: 'north-west', arcs: [[0]] },
				{ id: 'east-west', arcs: [[1]] },
			],
		},
	};
	const [, , east] = letterSheet(
		onBanks,
		picture({ window: { x: 0, y: 0, scale: 8 }, levels: [one], isIn: westOrEast }),
	);
	assert.ok(east!.course!.every(([, y]) => y > 250));
});

const anyRiver = fc.record({
	sway: fc.double({ min: 0, max: 4, noNaN: true }),
	turn: fc.double({ min: 1, max: 10, noNaN: true }),
	texts: fc.tuple(fc.constantFrom(...TEXTS), fc.constantFrom(...TEXTS)),
	dots: fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }))),
	scale: fc.double({ min: 7, max: 70, noNaN: true }),
	width: fc.integer({ min: 320, max: 1200 }),
	height: fc.integer({ min: 280, max: 1000 }),
	zoom: fc.double({ min: 1, max: 2, noNaN: true }),
});

test('the name of a bank stands on it whole, clear of all other names, at any scale, size, script and size of type', () => {
	let standing = 0;
	fc.assert(
		fc.property(anyRiver, ({ sway, turn, texts, dots, scale, width, height, zoom }) => {
			const { courseAt, level: one } = winding({ sway, turn });
			const isWest = ([x, y]: readonly [number, number]) =>
				(x - width / 2) / scale < courseAt((y - height / 2) / scale);
			const lettered = letterSheet(
				[
					onBanks[0]!,
					...dots.map(([east, south], i) => place(`p${i}`, east, south)),
					...texts.map((text, i) => bank(text, ['west', 'east'][i]!)),
				],
				picture({
					...{ window: { x: 0, y: 0, scale }, size: { width, height }, levels: [one], zoom },
					isIn: (area, point) => (area === 'west') === isWest(point),
				}),
			);
			const banks = lettered.filter(({ id }) => id.startsWith('tumen-'));
			standing += banks.length;
			const em = LETTERS.river.size * zoom;
			for (const { id, course } of banks) {
				for (const { left, right, top, bottom } of course!.map((at) => squareAround(at, em * 0.3)))
					for (const corner of [
						[left, top],
						[right, top],
						[left, bottom],
						[right, bottom],
					] as const)
						assert.equal(isWest(corner), id === 'tumen-west');
				const others = lettered.flatMap((other) => [
					...(other.box ? [other.box] : []),
					...(other.at ? [squareAround(other.at, 2.8)] : []),
					...(other.id === id ? [] : (other.course ?? []).map((at) => squareAround(at, em / 2))),
				]);
				// A letter may fill its em, and lie aslant.
				for (const box of course!.map((at) => squareAround(at, em * 0.6)))
					for (const other of others) assert.ok(!overlap(box, other));
			}
		}),
		{ numRuns: 200 },
	);
	assert.ok(standing > 100, `${standing} names on banks`);
});

test('no letters are smaller than 10 CSS pixels', () => {
	for (const { size, small } of Object.values(LETTERS)) assert.ok(Math.min(size, small) >= 10);
});
