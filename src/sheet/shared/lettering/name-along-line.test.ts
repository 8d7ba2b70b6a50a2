import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameAlongLine } from './name-along-line.ts';
import { overlap } from './rect.ts';

const edge = { left: 0, top: 0, right: 400, bottom: 300 };
const text = { width: 80, height: 16, gap: 14, reach: 6 };
type Point = [number, number];

test('A name stands beside a straight line, at its distance, and runs from left to right', () => {
	const course = nameAlongLine(
		[
			[390, 150],
			[10, 150],
		],
		text,
		{ edge, taken: [] },
	)!;
	for (const [, y] of course.points) assert.ok(Math.abs(Math.abs(y - 150) - 14) < 0.001);
	assert.ok(course.points[0]![0] < course.points.at(-1)![0]);
	assert.ok(course.points.at(-1)![0] - course.points[0]![0] >= 80);
});

test('A name takes the straight reach of a river and not its bends', () => {
	const bends = Array.from({ length: 40 }, (_, i): Point => [
		10 + i * 4,
		150 + 30 * Math.sin(i / 2),
	]);
	const course = nameAlongLine([...bends, [390, 150]], text, { edge, taken: [] })!;
	assert.ok(course.points[0]![0] > 140);
});

test('A name keeps clear of what is taken, and a line too short for it stays without', () => {
	const taken = [{ left: 0, top: 100, right: 250, bottom: 200 }];
	const course = nameAlongLine(
		[
			[10, 150],
			[390, 150],
		],
		text,
		{ edge, taken },
	)!;
	assert.ok(course.boxes.every((box) => !overlap(box, taken[0]!)));
	assert.equal(
		nameAlongLine(
			[
				[10, 150],
				[80, 150],
			],
			text,
			{ edge, taken: [] },
		),
		undefined,
	);
	assert.equal(
		nameAlongLine(
			[
				[10, 150],
				[240, 150],
			],
			text,
			{ edge, taken },
		),
		undefined,
	);
});
