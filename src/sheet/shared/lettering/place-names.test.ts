import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LineGrid } from './line-grid.ts';
import { type Name, placeNames, SIDES } from './place-names.ts';
import { isWithin, overlap, squareAround } from './rect.ts';

const SIZE = { width: 400, height: 300 };
const EDGE = { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height };
const room = (names: readonly Name[], lines = new LineGrid(SIZE.width, SIZE.height)) => ({
	edge: EDGE,
	taken: [],
	dots: names
		.filter(({ dot }) => dot > 0)
		.map(({ id, at, dot }) => ({ id, box: squareAround(at, dot + 1) })),
	lines,
});
const place = (names: readonly Name[], lines?: LineGrid) => placeNames(names, room(names, lines));
const name = (id: string, x: number, y: number, more: Partial<Name> = {}): Name => ({
	id,
	at: [x, y],
	width: 60,
	height: 14,
	dot: 3,
	sides: SIDES,
	...more,
});

test('A name stands east of its dot where there is room', () => {
	const [placed] = place([name('rajin', 100, 100)]);
	assert.equal(placed!.side, 'e');
	assert.deepEqual(placed!.box, { left: 107, top: 93, right: 167, bottom: 107 });
});

test('A name at the right edge stands west of its dot', () => {
	const [placed] = place([name('rajin', 380, 100)]);
	assert.equal(placed!.side, 'w');
});

test('A name keeps clear of a line, and one that is lit stands on it where there is no other room', () => {
	const lines = new LineGrid(SIZE.width, SIZE.height);
	for (let y = 0; y < SIZE.height; y += 8) lines.add(0, y, SIZE.width, y);
	assert.equal(place([name('rajin', 100, 100)], lines).length, 0);
	assert.equal(place([name('rajin', 100, 100, { lit: true })], lines).length, 1);
});

test('No name covers another, the dot of another, or the edge, in 500 pictures of random names', () => {
	let seed = 1;
	const random = () => {
		seed = (seed * 16807) % 2147483647;
		return seed / 2147483647;
	};
	for (let picture = 0; picture < 500; picture++) {
		const names = Array.from({ length: 2 + Math.floor(random() * 40) }, (_, i) =>
			name(`n${i}`, random() * SIZE.width, random() * SIZE.height, {
				width: 10 + random() * 120,
				height: 10 + random() * 30,
				dot: random() < 0.2 ? 0 : 2 + random() * 4,
				lit: i < 4,
			}),
		);
		const lines = new LineGrid(SIZE.width, SIZE.height);
		lines.add(random() * 400, 0, random() * 400, 300);
		const placed = place(names, lines);
		for (const [i, one] of placed.entries()) {
			assert.ok(isWithin(one.box, EDGE));
			for (const other of placed.slice(i + 1)) assert.ok(!overlap(one.box, other.box));
			for (const { id, at, dot } of names)
				if (dot > 0 && id !== one.id) assert.ok(!overlap(one.box, squareAround(at, dot)));
			if (!names.find(({ id }) => id === one.id)!.lit) assert.equal(lines.crossedIn(one.box), 0);
		}
	}
});
