import assert from 'node:assert/strict';
import { test } from 'node:test';
import { azimuthTo } from '#src/geo/geodesic.ts';
import { compassWord } from './english.ts';

/** Returns a random number below 1, the same ones in each run. */
function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48271) % 2147483647;
		return state / 2147483647;
	};
}

const RADIANS = Math.PI / 180;

/**
 * Returns the direction of a point from another as the components of the straight line through the globe in the
 * northern and eastern direction at the first point, on a sphere.
 */
function northAndEast([lonA, latA]: [number, number], [lonB, latB]: [number, number]) {
	const [a, b, turn] = [latA * RADIANS, latB * RADIANS, (lonB - lonA) * RADIANS];
	return {
		north: Math.sin(b) * Math.cos(a) - Math.cos(b) * Math.sin(a) * Math.cos(turn),
		east: Math.cos(b) * Math.sin(turn),
	};
}

/** Lists the directions that are right: one, or two near the line between them. */
function rightWords({ north, east }: { north: number; east: number }): string[] {
	const angle = Math.atan2(east, north) / RADIANS;
	const word = (degrees: number) => {
		const [up, right] = [Math.cos(degrees * RADIANS), Math.sin(degrees * RADIANS)];
		const NARROW = Math.sin(22.5 * RADIANS);
		const parts = [
			Math.abs(up) < NARROW ? '' : up > 0 ? 'north' : 'south',
			Math.abs(right) < NARROW ? '' : right > 0 ? 'east' : 'west',
		];
		return parts.filter(Boolean).join('-');
	};
	return [word(angle - 0.5), word(angle), word(angle + 0.5)];
}

test('the direction word of a point agrees with a plane laid on the globe there, near and far, everywhere', () => {
	const random = makeRandom(1858);
	for (let i = 0; i < 4000; i++) {
		const lat = random() * 178 - 89;
		const from: [number, number] = [random() * 360 - 180, lat];
		const reach = 10 ** (random() * 3.6 - 2.6);
		const to: [number, number] = [
			((from[0] + (random() - 0.5) * reach * 2 + 540) % 360) - 180,
			Math.max(-89.9, Math.min(89.9, lat + (random() - 0.5) * reach * 2)),
		];
		const right = rightWords(northAndEast(from, to));
		const word = compassWord(azimuthTo(from, to));
		assert.ok(right.includes(word), `${from} to ${to}: ${word}, not ${right[1]}`);
	}
});

test('across 180° the near side is east of the far one, and at a pole everything is south', () => {
	assert.equal(compassWord(azimuthTo([179.5, 66], [-179.5, 66])), 'east');
	assert.equal(compassWord(azimuthTo([-179.5, 66], [179.5, 66])), 'west');
	assert.equal(compassWord(azimuthTo([178, 65], [-178, 67.5])), 'north-east');
	assert.equal(compassWord(azimuthTo([0, 89.9], [180, 89.9])), 'north');
	for (const lon of [-120, 0, 60])
		assert.equal(compassWord(azimuthTo([lon, 89.999], [lon, 80])), 'south');
});

test('each of the eight directions is 45 degrees wide', () => {
	const words = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west'];
	for (const [i, word] of [...words, 'north-west', 'north'].entries())
		for (const off of [-22, 0, 22]) assert.equal(compassWord((i * 45 + off + 360) % 360), word);
});
