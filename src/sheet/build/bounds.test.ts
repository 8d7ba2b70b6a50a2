import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	boundsInShape,
	boundsOfAll,
	boundsOfPlace,
	boundsOfScene,
	boundsOfStrip,
	reaches,
	STRIP,
} from './bounds.ts';
import type { Sheet, SheetPlace, SheetView } from './sheet.ts';

/** A sheet without curves: 100 km a degree, the origin at 0°, 0°. */
const sheet = {
	project: ([lon, lat]: readonly [number, number]) => [lon * 100, lat * -100] as const,
} as Pick<Sheet, 'project'> as Sheet;
const at = (id: string, lon: number, lat: number, isArea = false): SheetPlace => ({
	...{ id, name: id, lon, lat, isArea },
});
const view = { center: [1, 0], widthKm: 300 } as Partial<SheetView> as SheetView;

test('a place is in the middle of its window, which is smaller where places are dense', () => {
	const places = [0, 1, 2, 3, 4, 50, 60].map((lon) => at(`p${lon}`, lon, 1));
	for (const place of places) {
		const [left, top, right, bottom] = boundsOfPlace(place, places, sheet);
		assert.equal((left + right) / 2, place.lon * 100);
		assert.equal((top + bottom) / 2, -100);
		assert.ok(Math.abs((right - left) / (bottom - top) - 0.8) < 1e-9);
	}
	const widthOf = (id: string) => {
		const [left, , right] = boundsOfPlace(
			places.find((place) => place.id === id)!,
			places,
			sheet,
		);
		return right - left;
	};
	assert.ok(widthOf('p2') < widthOf('p0'));
	assert.ok(widthOf('p4') < widthOf('p50'));
});

test('the window of a place shows its four nearest neighbours, in 200 pictures of random places', () => {
	let seed = 7;
	const random = () => {
		seed = (seed * 16807) % 2147483647;
		return seed / 2147483647;
	};
	for (let i = 0; i < 200; i++) {
		const places = Array.from({ length: 12 }, (_, k) => at(`p${k}`, random() * 8, random() * 8));
		const [left, top, right, bottom] = boundsOfPlace(places[0]!, places, sheet);
		const shown = places.filter(({ lon, lat }) => {
			const [x, y] = sheet.project([lon, lat]);
			return x > left && x < right && y > top && y < bottom;
		});
		assert.ok(shown.length > 4 || right - left === 2700);
	}
});

test('a sea is shown with what surrounds it, and a place alone has a small window', () => {
	const places = [at('sea', 0, 0, true), at('a', 0.1, 0), at('b', 0.2, 0), at('c', 0.3, 0)];
	assert.deepEqual(boundsOfPlace(places[0]!, places, sheet), [-500, -625, 500, 625]);
	assert.deepEqual(boundsOfPlace(places[1]!, [places[1]!], sheet), [4, -7.5, 16, 7.5]);
});

test('a strip is as high as its view is wide, unless the view says otherwise', () => {
	assert.deepEqual(boundsOfStrip(view, sheet).map(Math.round), [-150, -150, 350, 150]);
	const strip = { center: [0, 0] as [number, number], widthKm: 50 };
	const [left, top, right, bottom] = boundsOfStrip({ ...view, strip }, sheet);
	assert.deepEqual([left, right], [-25, 25]);
	assert.ok(Math.abs((right - left) / (bottom - top) - STRIP) < 1e-9);
});

test('the bounds of several places show all of them', () => {
	const places = [at('a', -3, 1), at('b', 5, 4), at('c', 0, -2)];
	const [left, top, right, bottom] = boundsOfAll(places, sheet, 1.6);
	assert.ok(left < -300 && right > 500 && top < -400 && bottom > 200);
	assert.ok(Math.abs((right - left) / (bottom - top) - 1.6) < 1e-9);
});

test('a sheet reaches the places within its box, also across 180°', () => {
	const spec = (west: number, east: number) =>
		({
			spec: {
				reach: [
					[west, 30],
					[east, 60],
				],
			},
		}) as Pick<Sheet, 'spec'>;
	assert.ok(reaches(spec(100, 150), { lon: 130, lat: 42 }));
	assert.ok(!reaches(spec(100, 150), { lon: 37.6, lat: 55.7 }));
	assert.ok(!reaches(spec(100, 150), { lon: 130, lat: 70 }));
	assert.ok(reaches(spec(170, -170), { lon: 179, lat: 50 }));
	assert.ok(reaches(spec(170, -170), { lon: -175, lat: 50 }));
	assert.ok(!reaches(spec(170, -170), { lon: 130, lat: 50 }));
});

const named = { view: () => view, places: new Map([['a', at('a', 2, 1)]]) };

test('the window of a scene is a square around a view or a place', () => {
	assert.deepEqual(boundsOfScene({ view: 'v' }, sheet, named), [-50, -150, 250, 150]);
	const around = { place: 'a', widthKm: 20 };
	assert.deepEqual(boundsOfScene({ around }, sheet, named), [190, -110, 210, -90]);
	assert.throws(() => boundsOfScene({ around: { place: 'b', widthKm: 20 } }, sheet, named), {
		name: 'RangeError',
		message: 'There is no place "b".',
	});
});

test('the window of a scene in degrees shows all of its edges, where they are curves too', () => {
	const edges = { bounds: [1, 2, 3, 6] as const };
	assert.deepEqual(boundsOfScene(edges, sheet, named), [100, -600, 300, -200]);
	/** Parallels bulge to the north in the middle, at 2° E, by 50 km. */
	const curved = {
		project: ([lon, lat]: readonly [number, number]) =>
			[lon * 100, lat * -100 - 50 * (1 - (lon - 2) ** 2)] as const,
	};
	assert.deepEqual(boundsOfScene(edges, curved, named), [100, -650, 300, -200]);
});

test('the window of a scene may lie across 180°', () => {
	const [left, , right] = boundsOfScene({ bounds: [170, -10, -160, 10] }, sheet, named);
	assert.deepEqual([left, right], [17000, 20000]);
});

test('bounds in a shape have that shape, the same middle, and all of the bounds', () => {
	assert.deepEqual(boundsInShape([0, 0, 40, 10], 2), [0, -5, 40, 15]);
	assert.deepEqual(boundsInShape([0, 0, 10, 40], 2), [-35, 0, 45, 40]);
});
