import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MultiPolygon, Position } from 'geojson';
import { boxPolygon } from './box.ts';
import {
	cutPolygon,
	isInside,
	mendArea,
	mergeLines,
	pointInside,
	subtractArea,
	subtractFromLine,
	uniteAreas,
} from './overlay.ts';
import { signedArea } from './wind-polygon.ts';

const square = (west: number, south: number, size: number): Position[][] =>
	boxPolygon([
		[west, south],
		[west + size, south + size],
	]);
const area = (...coordinates: Position[][][]): MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates,
});
const sizes = (polygons: Position[][][]) =>
	polygons.map(([ring]) => Math.abs(signedArea(ring!))).toSorted((a, b) => a - b);

test('adjoining areas unite to one, and what one covers is taken from the other', () => {
	assert.deepEqual(
		sizes(uniteAreas(area(square(0, 0, 2)), area(square(2, 0, 2))).coordinates),
		[8],
	);
	assert.deepEqual(
		sizes(subtractArea(area(square(0, 0, 2)), area(square(1, 0, 2))).coordinates),
		[2],
	);
	assert.deepEqual(subtractArea(area(square(1, 1, 1)), area(square(0, 0, 3))).coordinates, []);
});

test('an outline that crosses itself is mended', () => {
	const bow: Position[][] = [
		[
			[0, 0],
			[4, 0],
			[4, 4],
			[2, -1],
			[0, 0],
		],
	];
	const mended = mendArea(area(bow));
	assert(mended.coordinates.length > 0);
	assert.deepEqual(uniteAreas(mended).coordinates.length, mended.coordinates.length);
});

test('a polygon is cut along lines that cross it, and not along others', () => {
	const across: Position[] = [
		[-1, 1],
		[5, 1],
	];
	const outside: Position[] = [
		[9, 9],
		[10, 10],
	];
	assert.deepEqual(sizes(cutPolygon(square(0, 0, 4), [across])), [4, 12]);
	assert.deepEqual(sizes(cutPolygon(square(0, 0, 4), [outside])), [16]);
});

test('a hole stays a hole when its polygon is cut', () => {
	const [outer, hole] = [square(0, 0, 6)[0]!, square(4, 4, 1)[0]!.toReversed()];
	const across: Position[] = [
		[-1, 3],
		[7, 3],
	];
	const pieces = cutPolygon([outer, hole], [across]);
	assert.deepEqual(pieces.map((rings) => rings.length).toSorted(), [1, 2]);
});

test('the point inside a polygon is inside it, even if the middle of its box is not', () => {
	const bent: Position[][] = [
		[
			[0, 0],
			[0, 10],
			[10, 10],
			[10, 9],
			[1, 9],
			[1, 0],
			[0, 0],
		],
	];
	assert(isInside(pointInside(bent), bent));
	assert(!isInside([5, 5], bent));
});

test('a line loses what lies in an area, and lines are joined where two of them end', () => {
	const line: Position[] = [
		[0, 0],
		[10, 0],
	];
	assert.deepEqual(
		subtractFromLine(line, area(square(4, -1, 2))).map((piece) => piece.map(([x]) => x)),
		[
			[0, 4],
			[6, 10],
		],
	);
	assert.deepEqual(subtractFromLine(line, area(square(-1, -20, 40))), []);
	const next: Position[] = [
		[10, 0],
		[10, 5],
	];
	assert.equal(mergeLines([line, next]).length, 1);
});
