import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentAtlas } from '#src/authoring/current.ts';
import { PROJECTIONS } from '#src/shared/projections.ts';
import type { FrameSpec, LonLat } from './map-types.ts';
import { planeOf } from './plane-of-frame.ts';
import { plateBox, projectFrame } from './projection.ts';
import { placeOn, toDegrees, toUnits } from './shared/plane-coordinates.ts';

const shares = Array.from({ length: 11 }, (_, i) => i / 10);
const gridOf = (frame: FrameSpec) => {
	const { x, y, width, height } = plateBox(frame);
	return shares.flatMap((i) => shares.map((j): LonLat => [x + i * width, y + j * height]));
};
const near = (found: readonly number[], known: readonly number[], what: string) => {
	for (const i of [0, 1])
		assert(Math.abs(found[i]! - known[i]!) < 1e-9, `${what}: ${found}, ${known}`);
};

for (const frame of currentAtlas().frames) {
	const plane = planeOf(frame);
	const projection = projectFrame(frame);

	test(`${frame.id}: every point of the plate goes to the globe and back`, () => {
		for (const at of gridOf(frame))
			near(toUnits(plane, toDegrees(plane, at)), at, 'there and back');
	});

	test(`${frame.id}: the browser’s formulas are the projection the map is drawn in`, () => {
		for (const at of gridOf(frame)) {
			const place = projection.invert!(at) as LonLat;
			near(toDegrees(plane, at), place, 'to degrees');
			near(toUnits(plane, place), projection(place)!, 'to units');
		}
	});

	test(`${frame.id}: the box is the plate`, () => {
		const { x, y, width, height } = plateBox(frame);
		assert.deepEqual(plane.box, [x, y, width, height]);
		assert.equal(plane.unit, frame.unit);
	});
}

test('a cone with one parallel is the projection too', () => {
	const [first] = currentAtlas().frames;
	const { parallels: _, ...one } = first!.projection;
	const frame = { ...first!, projection: one };
	for (const at of gridOf(frame)) {
		near(toDegrees(planeOf(frame), at), projectFrame(frame).invert!(at)!, 'to degrees');
	}
});

const [first] = currentAtlas().frames;
const NORTH = { origin: [131, 42.72], parallels: [42, 43.6] } as const;
const SOUTH = { origin: [-70, -33], parallels: [-30, -36] } as const;

for (const kind of PROJECTIONS) {
	for (const { origin, parallels } of [NORTH, SOUTH]) {
		test(`${kind} at ${origin[1]}° is the same in the browser as in the build, north at the top`, () => {
			const center: LonLat = [origin[0] + 1, origin[1] + 0.5];
			const frame: FrameSpec = {
				...first!,
				projection: { kind, origin: [...origin], parallels: [...parallels] },
				plate: { ...first!.plate, center },
			};
			const [plane, projection] = [planeOf(frame), projectFrame(frame)];
			near(toUnits(plane, [...origin]), [0, 0], 'the origin');
			for (const at of gridOf(frame)) {
				const place = projection.invert!(at) as LonLat;
				near(toDegrees(plane, at), place, 'to degrees');
				near(toUnits(plane, place), at, 'to units');
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

test('the far side of the date line is a short way off', () => {
	const plane = {
		kind: 'azimuthal-equal-area',
		unit: 1,
		box: [0, 0, 1, 1],
		by: [179, 0, 1000],
	} as const;
	const [x] = toUnits(plane, [-179, 0]);
	assert(x > 30 && x < 40);
	near(toDegrees(plane, [x, 0]), [-179, 0], 'across the line');
});

test('placeOn says where a point lies on its plate, as shares from its top left corner', () => {
	const plane = { ...planeOf(currentAtlas().frames[0]!), box: [-100, -50, 200, 100] as const };
	assert.deepEqual(placeOn(plane, [-100, -50]), { x: '0%', y: '0%' });
	assert.deepEqual(placeOn(plane, [0, 25]), { x: '50%', y: '75%' });
	assert.deepEqual(placeOn(plane, [100 / 3, 50]), { x: '66.667%', y: '100%' });
});
