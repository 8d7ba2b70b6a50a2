import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentAtlas } from '#src/authoring/current-edition.ts';
import { distanceKm } from './geodesic.ts';
import type { LonLat } from './map-types.ts';
import { frameProjection, plateBox } from './projection.ts';

const { frames, places } = currentAtlas();
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
 * The largest allowed error of straight lines on a plate, as a share of their length. Northeast Asia is 2,960 km wide,
 * so any flat map of it is about 1 % wrong from corner to corner. No distance is measured on the plane: all are
 * computed from longitude and latitude on the ellipsoid.
 */
const BOUNDS = { 'border-region': 0.0025, 'lower-tumen': 0.0025, 'northeast-asia': 0.0105 };

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
	['tripoint', 'lower-tumen'],
	['tumen-mouth', 'lower-tumen'],
	['fangchuan', 'lower-tumen'],
	['vladivostok', 'border-region'],
	['chongjin', 'border-region'],
	['seoul', 'northeast-asia'],
] as const) {
	test(`${id} is on the plate of ${frame}`, () => {
		const projection = frameProjection(frameOf(frame));
		const { x, y, width, height } = plateBox(frameOf(frame));
		const [px, py] = projection(placeAt(id))!;
		assert(px > x && px < x + width && py > y && py < y + height);
	});
}
