import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROJECTIONS } from '#src/shared/projections.ts';
import type { LonLat, ProjectionSpec } from './map-types.ts';
import { planeOfProjection } from './plane-of-projection.ts';
import { makeProjection } from './projection.ts';
import { toDegrees, toUnits } from './shared/plane-coordinates.ts';

const steps = Array.from({ length: 11 }, (_, i) => (i - 5) * 60);
/** Points of a plane 600 km across, in kilometres. */
const GRID = steps.flatMap((x) => steps.map((y): LonLat => [x, y]));

const assertNear = (found: readonly number[], known: readonly number[], what: string) => {
	for (const i of [0, 1])
		assert(Math.abs(found[i]! - known[i]!) < 1e-9, `${what}: ${found}, ${known}`);
};

const NORTH = { origin: [131, 42.72], parallels: [42, 43.6] } as const;
const SOUTH = { origin: [-70, -33], parallels: [-30, -36] } as const;
const CONE = { origin: [44, 42], parallels: undefined } as const;

for (const kind of PROJECTIONS) {
	for (const { origin, parallels } of [NORTH, SOUTH, CONE]) {
		test(`${kind} at ${origin[1]}° gives the same points in browser and build, with north at the top`, () => {
			const spec: ProjectionSpec = {
				kind,
				origin: [...origin],
				...(parallels && { parallels: [...parallels] }),
			};
			const [plane, projection] = [planeOfProjection(spec), makeProjection(spec)];
			assertNear(toUnits(plane, [...origin]), [0, 0], 'the origin');
			for (const at of GRID) {
				const place = projection.invert!(at) as LonLat;
				assertNear(toDegrees(plane, at), place, 'to degrees');
				assertNear(toUnits(plane, place), at, 'to kilometres');
			}
			const [eastX] = toUnits(plane, [origin[0] + 0.1, origin[1]]);
			const [, northY] = toUnits(plane, [origin[0], origin[1] + 0.1]);
			assert(eastX > 0 && northY < 0);
		});
	}
}

test('a point just across the date line is projected near it, not on the other side of the globe', () => {
	const plane = { kind: 'azimuthal-equal-area', by: [179, 0, 1000] } as const;
	const [x] = toUnits(plane, [-179, 0]);
	assert(x > 30 && x < 40);
	assertNear(toDegrees(plane, [x, 0]), [-179, 0], 'across the line');
});
