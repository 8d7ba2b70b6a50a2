import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Degrees, Plane } from '#src/geo/shared/plane.ts';
import { toUnits } from '#src/geo/shared/plane-coordinates.ts';
import { measureWithRuler, type RulerEnd, rulerEndAt } from './measure-with-ruler.ts';

const seoul: Degrees = [126.9784, 37.566];
const rajin: Degrees = [130.2831, 42.2556];
const end = (at: Degrees, errorKm: number, name?: string): RulerEnd => ({
	at,
	errorKm,
	...(name && { name }),
});
const plane: Plane = {
	kind: 'azimuthal-equal-area',
	by: [127, 45, 6384.516],
};

// GeographicLib gives 592.3058 km from Rajin to Seoul.
test(
	'the error between two places is the sum of the errors of both',
	{ tags: ['map-ruler'] },
	() => {
		const { text, how } = measureWithRuler(end(rajin, 0.5, 'Rajin'), end(seoul, 0.5, 'Seoul'));
		assert.equal(text, '592 km ± 1 km');
		assert.match(how, /WGS 84 ellipsoid\. .*: Rajin 0\.5 km; Seoul 0\.5 km\.$/);
	},
);

for (const [within, text] of [
	[0.004, '592.305 km ± 0.008 km'],
	[0.02, '592.30 km ± 0.04 km'],
	[0.17, '592.3 km ± 0.4 km'],
	[0.58, '592.3 km ± 1.2 km'],
	[3.1, '592 km ± 7 km'],
	[8, '592 km ± 16 km'],
	[12, '590 km ± 30 km'],
] as const) {
	test(`two ends that are each accurate to ${within} km give ${text}`, () => {
		assert.equal(measureWithRuler(end(rajin, within), end(seoul, within)).text, text);
	});
}

test(
	'the error of a point on the map is one pixel, and the text says so',
	{ tags: ['map-ruler'] },
	() => {
		const { how } = measureWithRuler(end(rajin, 0.5, 'Rajin'), end(seoul, 0.33));
		assert.match(how, /Rajin 0\.5 km; the point 0\.4 km, a pixel at that zoom\.$/);
	},
);

test('two points that were set at one zoom share the text of their error', () => {
	const { how } = measureWithRuler(end(rajin, 0.33), end(seoul, 0.33));
	assert.match(how, /together: each point 0\.4 km, a pixel at that zoom\.$/);
});

test('a distance of more than 1000 km has a comma', () => {
	const moscow = end([37.62, 55.75], 2, 'Moscow');
	assert.match(measureWithRuler(moscow, end(rajin, 0.5)).text, /^6,\d\d\d km ± 3 km$/);
});

test('a tapped point has the coordinates under the finger and the size of a pixel as its error', () => {
	const { at, errorKm } = rulerEndAt(plane, toUnits(plane, seoul), 0.5);
	assert(Math.hypot(at[0] - seoul[0], at[1] - seoul[1]) < 1e-9);
	assert.equal(errorKm, 2);
});
