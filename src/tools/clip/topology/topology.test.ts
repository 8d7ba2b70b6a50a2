import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { makeArea } from '../sources/clip-countries.ts';
import { boxPolygon } from '../planar/box.ts';
import { findFaults } from './check-topology.ts';
import { joinArcs, makeTopology } from './make-topology.ts';

const square = (west: number, south: number, size: number) =>
	boxPolygon([
		[west, south],
		[west + size, south + size],
	]);
const ringOf = (topo: Topology) => {
	const made = feature(topo, topo.objects['land'] as never) as never as {
		features: { geometry: { coordinates: number[][][][] } | null }[];
	};
	return made.features.flatMap(({ geometry }) => geometry?.coordinates ?? []);
};

/** A square with a bump of 0.005 square degrees on its northern side. */
const BUMPED = [
	[
		[0, 0],
		[0, 10],
		[4, 10],
		[4.05, 10.1],
		[4.1, 10],
		[10, 10],
		[10, 0],
		[0, 0],
	],
];
const LEVEL = { minTriangle: 0.02, minRing: 0.02, steps: [1e6, 1e5] as [number, number] };

test('a bump and an island below the limits are removed outside the core, and stay in it', () => {
	const land = [makeArea('land', [BUMPED, square(12, 0, 0.1)])];
	const coarse = ringOf(makeTopology({ land }, LEVEL));
	assert.deepEqual([coarse.length, coarse[0]![0]!.length], [1, 5]);
	const focused = { ...LEVEL, focus: { at: [4, 10] as [number, number], sigma: 1, finer: 30 } };
	assert(ringOf(makeTopology({ land }, focused))[0]![0]!.length > 5);
});

test('neighbours share the arc of their border', () => {
	const land = [makeArea('a', [square(0, 0, 1)]), makeArea('b', [square(1, 0, 1)])];
	assert.equal(joinArcs({ land }, 1e4).arcs.length, 3);
});

test(
	'a polygon that is wound inside out and an empty layer are faults',
	{ tags: ['map-geometry'] },
	() => {
		const sound = joinArcs({ land: [makeArea('a', [square(0, 0, 1)])] }, 1e4);
		assert.deepEqual(findFaults(sound), []);
		const insideOut = square(0, 0, 1).map((ring) => ring.toReversed());
		const faulty = joinArcs({ land: [makeArea('a', [insideOut])], lakes: [] }, 1e4);
		assert.deepEqual(findFaults(faulty), [
			'A polygon of "a" in "land" covers more than half the globe.',
			'The layer "lakes" is empty.',
		]);
	},
);
