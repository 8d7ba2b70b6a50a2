import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAtlas } from '#src/tests/support/fixture-edition.ts';
import { distanceKm } from './geodesic.ts';
import type { FrameSpec, LonLat } from './map-types.ts';
import { frameProjection, plateBox } from './projection.ts';

const { frames: invented, places } = fixtureAtlas();
const [wide, narrow] = invented as [FrameSpec, FrameSpec];
/** The frames of the invented edition, and others of more kinds and sizes. */
const frames: FrameSpec[] = [
	wide,
	narrow,
	{
		...wide,
		id: 'continent',
		projection: { kind: 'azimuthal-equal-area', origin: [47, 41] },
		unit: 2000,
		plate: { center: [46.6, 41.2], widthKm: 2960, shape: '5-4' },
	},
	{
		...wide,
		id: 'coast',
		projection: { kind: 'conic-conformal', origin: [42, 42.7], parallels: [42, 43.6] },
		unit: 100,
		plate: { center: [42.17, 42.78], widthKm: 332, shape: '5-4' },
	},
];
const frameOf = (id: string) => frames.find((frame) => frame.id === id)!;
const placeAt = (id: string): LonLat => {
	const { lon, lat } = places.find((place) => place.id === id)!;
	return [lon, lat];
};

for (const frame of frames) {
	test(`${frame.id} has north at the top and east to the right`, () => {
		const projection = frameProjection(frame);
		const [lon, lat] = frame.plate.center;
		const [[x, y], [northX, northY], [eastX, eastY]] = [
			projection([lon, lat])!,
			projection([lon, lat + 0.1])!,
			projection([lon + 0.1, lat])!,
		];
		assert(northY < y && Math.abs(northX - x) < (y - northY) / 20);
		assert(eastX > x && Math.abs(eastY - y) < (eastX - x) / 20);
	});
}

/**
 * The largest allowed error of straight lines on a plate, as a share of their length. Any flat map of 2,960 km is about
 * 1 % wrong from corner to corner. No distance is measured on the plane: all are computed from longitude and latitude
 * on the ellipsoid.
 */
const BOUNDS = {
	coast: 0.0025,
	'western-georgia': 0.0025,
	'south-caucasus': 0.003,
	continent: 0.0105,
};

for (const [id, bound] of Object.entries(BOUNDS)) {
	test(`the length of any straight line on the plate of ${id} is right to ${bound * 100} %`, () => {
		const errors = pairsOn(id).map(({ flat, true: km }) => Math.abs(flat / km - 1));
		assert(Math.max(...errors) < bound, `${Math.max(...errors)}`);
	});

	test(`${id} inverts its projection with an error of less than a metre`, () => {
		const projection = frameProjection(frameOf(id));
		for (const at of pointsOn(id)) {
			const back = projection.invert!(at)!;
			const [x, y] = projection(back)!;
			assert(Math.hypot(x - at[0], y - at[1]) * frameOf(id).unit < 1);
		}
	});
}

/** Returns 25 points all over a plate, in SVG units. */
function pointsOn(id: string): LonLat[] {
	const { x, y, width, height } = plateBox(frameOf(id));
	const shares = [0, 0.25, 0.5, 0.75, 1];
	return shares.flatMap((i) => shares.map((j): LonLat => [x + i * width, y + j * height]));
}

/** Returns all pairs of these points, with their distances in km on the plane and on the ellipsoid. */
function pairsOn(id: string) {
	const projection = frameProjection(frameOf(id));
	const points = pointsOn(id).map((at) => ({ at, lonLat: projection.invert!(at) as LonLat }));
	return points.flatMap((a, i) =>
		points.slice(i + 1).map((b) => ({
			flat: (Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) * frameOf(id).unit) / 1000,
			true: distanceKm(a.lonLat, b.lonLat),
		})),
	);
}

for (const [id, frame] of [
	['batumi', 'south-caucasus'],
	['baku', 'south-caucasus'],
	['batumi', 'western-georgia'],
	['sukhumi', 'western-georgia'],
	['akhaltsikhe', 'coast'],
	['tehran', 'continent'],
] as const) {
	test(`${id} is on the plate of ${frame}`, () => {
		const projection = frameProjection(frameOf(frame));
		const { x, y, width, height } = plateBox(frameOf(frame));
		const [px, py] = projection(placeAt(id))!;
		assert(px > x && px < x + width && py > y && py < y + height);
	});
}
