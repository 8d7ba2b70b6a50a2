import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAtlas } from '#src/tests/support/fixture-edition.ts';
import { PROJECTIONS } from '#src/shared/projections.ts';
import type { FrameSpec, LonLat } from './map-types.ts';
import { planeOfFrame } from './plane-of-frame.ts';
import { frameProjection, plateBox } from './projection.ts';
import { positionOnPlate, toDegrees, toUnits } from './shared/plane-coordinates.ts';

const shares = Array.from({ length: 11 }, (_, i) => i / 10);
const gridOf = (frame: FrameSpec) => {
	const { x, y, width, height } = plateBox(frame);
	return shares.flatMap((i) => shares.map((j): LonLat => [x + i * width, y + j * height]));
};
const assertNear = (found: readonly number[], known: readonly number[], what: string) => {
	for (const i of [0, 1])
		assert(Math.abs(found[i]! - known[i]!) < 1e-9, `${what}: ${found}, ${known}`);
};

for (const frame of fixtureAtlas().frames) {
	const plane = planeOfFrame(frame);
	const projection = frameProjection(frame);

	test(`${frame.id}: toUnits is the inverse of toDegrees at every point of the plate`, () => {
		for (const at of gridOf(frame))
			assertNear(toUnits(plane, toDegrees(plane, at)), at, 'there and back');
	});

	test(`${frame.id}: the browser’s formulas give the same points as the build’s projection`, () => {
		for (const at of gridOf(frame)) {
			const place = projection.invert!(at) as LonLat;
			assertNear(toDegrees(plane, at), place, 'to degrees');
			assertNear(toUnits(plane, place), projection(place)!, 'to units');
		}
	});

	test(`${frame.id}: the box of the plane is the plate`, () => {
		const { x, y, width, height } = plateBox(frame);
		assert.deepEqual(plane.box, [x, y, width, height]);
		assert.equal(plane.unit, frame.unit);
	});
}

test('the browser’s formulas agree with the build’s for a cone with one standard parallel', () => {
	const [first] = fixtureAtlas().frames;
	const { parallels: _, ...withoutParallels } = first!.projection;
	const frame = { ...first!, projection: withoutParallels };
	for (const at of gridOf(frame)) {
		assertNear(
			toDegrees(planeOfFrame(frame), at),
			frameProjection(frame).invert!(at)!,
			'to degrees',
		);
	}
});

const [first] = fixtureAtlas().frames;
const NORTH = { origin: [131, 42.72], parallels: [42, 43.6] } as const;
const SOUTH = { origin: [-70, -33], parallels: [-30, -36] } as const;

for (const kind of PROJECTIONS) {
	for (const { origin, parallels } of [NORTH, SOUTH]) {
		test(`${kind} at ${origin[1]}° gives the same points in browser and build, with north at the top`, () => {
			const center: LonLat = [origin[0] + 1, origin[1] + 0.5];
			const frame: FrameSpec = {
				...first!,
				projection: { kind, origin: [...origin], parallels: [...parallels] },
				plate: { ...first!.plate, center },
			};
			const [plane, projection] = [planeOfFrame(frame), frameProjection(frame)];
			assertNear(toUnits(plane, [...origin]), [0, 0], 'the origin');
			for (const at of gridOf(frame)) {
				const place = projection.invert!(at) as LonLat;
				assertNear(toDegrees(plane, at), place, 'to degrees');
				assertNear(toUnits(plane, place), at, 'to units');
			}
			const [[x, y], [eastX], [, northY]] = [
				toUnits(plane, center),
				toUnits(plane, [center[0] + 0.1, center[1]]),
				toUnits(plane, [center[0], center[1] + 0.1]),
			];
			assert(eastX > x && northY < y);
		});
	}
}

test('a point just across the date line is projected near it, not on the other side of the globe', () => {
	const plane = {
		kind: 'azimuthal-equal-area',
		unit: 1,
		box: [0, 0, 1, 1],
		by: [179, 0, 1000],
	} as const;
	const [x] = toUnits(plane, [-179, 0]);
	assert(x > 30 && x < 40);
	assertNear(toDegrees(plane, [x, 0]), [-179, 0], 'across the line');
});

test('placeOn returns the position of a point as percentages from the plate’s top left corner', () => {
	const plane = { ...planeOfFrame(fixtureAtlas().frames[0]!), box: [-100, -50, 200, 100] as const };
	assert.deepEqual(positionOnPlate(plane, [-100, -50]), { x: '0%', y: '0%' });
	assert.deepEqual(positionOnPlate(plane, [0, 25]), { x: '50%', y: '75%' });
	assert.deepEqual(positionOnPlate(plane, [100 / 3, 50]), { x: '66.667%', y: '100%' });
});
