import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Level } from '../level.ts';
import type { SheetName } from '../sheet-name.ts';
import { letterSheet, type Picture } from './letter-sheet.ts';
import { overlap } from './rect.ts';

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
	const country: SheetName = { id: 'RU', kind: 'country', text: 'Russia', area: 'RU' };
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

test('no two names overlap at any scale, width and size of type, in 300 pictures', () => {
	let seed = 7;
	const random = (below: number) => {
		seed = (seed * 16807) % 2147483647;
		return (seed / 2147483647) * below;
	};
	const texts = ['Rajin', '라진', 'Находка', '符拉迪沃斯托克', 'Komsomolsk-on-Amur'];
	for (let round = 0; round < 300; round++) {
		const names: SheetName[] = [
			{ id: 'tumen', kind: 'river', text: 'Tumen', river: 'tumen' },
			{ id: 'RU', kind: 'country', text: 'Russia', area: 'RU' },
			...Array.from({ length: 30 }, (_, i) =>
				place(`p${i}`, random(300) - 150, random(300) - 150, {
					text: texts[i % texts.length]!,
					local: '나선',
				}),
			),
		];
		const lettered = letterSheet(
			names,
			picture({
				window: { x: random(50) - 25, y: random(50) - 25, scale: 0.3 + random(9) },
				size: { width: 280 + random(600), height: 160 + random(800) },
				lit: new Set(['p1', 'p5', 'p9']),
				zoom: 1 + random(1),
			}),
		);
		const boxes = lettered.flatMap(({ box }) => box ?? []);
		for (const [i, box] of boxes.entries())
			for (const other of boxes.slice(i + 1)) assert.ok(!overlap(box, other));
	}
});
