import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAtlas } from './atlas.ts';
import { distanceKm } from './geodesic.ts';
import { plateBox, projectFrame } from './projection.ts';
import type { LonLat } from './types.ts';

const { frames, places } = loadAtlas();
const frameOf = (id: string) => frames.find((frame) => frame.id === id)!;
const placeAt = (id: string): LonLat => {
	const { lon, lat } = places.find((place) => place.id === id)!;
	return [lon, lat];
};

for (const frame of frames) {
	test(`${frame.id} has north at the top and east to the right`, () => {
		const projection = projectFrame(frame);
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

for (const id of ['border-region', 'lower-tumen']) {
	test(`a straight line anywhere on the plate of ${id} is true to 0.25 %`, () => {
		const frame = frameOf(id);
		const projection = projectFrame(frame);
		const { x, y, width, height } = plateBox(frame, projection);
		const shares = [0, 0.25, 0.5, 0.75, 1];
		const points = shares.flatMap((i) => shares.map((j) => [x + i * width, y + j * height]));
		for (const a of points) {
			for (const b of points) {
				const flat = Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!) * frame.unit;
				if (flat === 0) continue;
				const [from, to] = [a, b].map((at) => projection.invert!(at as LonLat) as LonLat);
				assert(Math.abs(flat / 1000 / distanceKm(from!, to!) - 1) < 0.0025);
			}
		}
	});
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
		const projection = projectFrame(frameOf(frame));
		const { x, y, width, height } = plateBox(frameOf(frame), projection);
		const [px, py] = projection(placeAt(id))!;
		assert(px > x && px < x + width && py > y && py < y + height);
	});
}
