import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { geoArea, geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { placesOnSheet } from '#src/edition/interview-map/map-languages.ts';
import { isArea, sheetsOfPlace, uncertaintyKm } from '#src/edition/places/place-facts.ts';
import { distanceKm, nearestPoint } from '#src/geo/geodesic.ts';
import type { LonLat } from '#src/geo/map-types.ts';
import { planeOfProjection } from '#src/geo/plane-of-projection.ts';
import { makeProjection } from '#src/geo/projection.ts';
import { toDegrees, toUnits } from '#src/geo/shared/plane-coordinates.ts';
import { makeMapJson } from '#src/map/build/make-map-json.ts';
import { makePlaceCard } from '#src/map/build/make-place-card.ts';
import { shapeGeometry } from '#src/sheet/build/levels/shape-geometry.ts';
import { sheetFiles } from '#src/sheet/build/sheet-files.ts';
import { shapesOnSheet } from '#src/sheet/build/shapes-on-sheet.ts';
import { scaleFactorAt } from '#src/sheet/shared/scale-bar.ts';

const edition = currentEdition();
const atlas = currentAtlas();
const { places, interviews, map } = edition;
const { sheets, layers } = map;
const paths = new Set(edition.permalinks.values());
const brotliKb = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length / 1000;

for (const spec of sheets) {
	const projection = makeProjection(spec.projection);
	const sheet = atlas.sheet(spec.id);
	const shares = [0, 0.25, 0.5, 0.75, 1];
	const [[west, south], [east, north]] = spec.reach;
	/** 25 points all over the sheet. */
	const points = shares.flatMap((i) =>
		shares.map((j): LonLat => [west + i * (east - west), south + j * (north - south)]),
	);

	test(`${spec.id}: the browser’s formulas give the same points as the build’s projection`, () => {
		const plane = planeOfProjection(spec.projection);
		for (const at of points) {
			const drawn = sheet.project(at);
			for (const [found, known] of [
				[toDegrees(plane, drawn), at],
				[toUnits(plane, at), drawn],
			] as const) {
				for (const axis of [0, 1] as const) expect(found[axis]).toBeCloseTo(known[axis], 7);
			}
		}
	});

	test(
		`${spec.id}: lengths are as much too large as the scale bar allows for`,
		{ tag: '@true-distances' },
		() => {
			for (const at of points) {
				const [x, y] = sheet.project(at);
				const [from, to] = [
					[x - 5, y],
					[x + 5, y],
				].map((point) => projection.invert!(point as LonLat) as LonLat) as [LonLat, LonLat];
				const stretch = 10 / distanceKm(from, to);
				// The ellipsoid is not a sphere: up to 0.4 % in one direction.
				expect(Math.abs(stretch / scaleFactorAt(x, y) - 1)).toBeLessThan(0.004);
			}
		},
	);

	test(`${spec.id}: every place that it letters lies within its reach`, () => {
		for (const { place } of spec.places)
			expect(sheetsOfPlace(places.get(place)!, [spec]), place).toHaveLength(1);
	});

	test(`${spec.id}: every drawn ring has its radius all round`, () => {
		const overlay = sheet.levels.at(-1)!;
		for (const shape of overlay.layers.rings ?? []) {
			const ring = layers.find(({ id }) => id === shape.id)!.ring!;
			const { lon, lat } = places.get(ring.place)!;
			for (const point of shapeGeometry(overlay, shape, false).coordinates.flat()) {
				const km = distanceKm([lon, lat], projection.invert!(point as LonLat) as LonLat);
				expect(Math.abs(km - ring.km), shape.id).toBeLessThan(0.02);
			}
		}
	});

	test(`${spec.id}: a name of a line, and one that gives a distance, names what it belongs to`, () => {
		for (const { kind, text, of } of spec.names)
			if (kind === 'line' || /^\d+ km from /.test(text)) expect(of, text).toBeDefined();
	});

	test(`${spec.id}: every railway, pipeline, zone and ring is switched by the legend`, () => {
		const drawn = sheet.levels.flatMap(({ layers: all }) =>
			(['rails', 'pipelines', 'zones', 'rings', 'sea-borders'] as const).flatMap(
				(layer) => all[layer] ?? [],
			),
		);
		for (const shape of drawn) expect(shape.switch, shape.id).toBeDefined();
	});

	test(`${spec.id}: its levels have 60 kB at most with Brotli, and none more than 20`, () => {
		const sizes = sheetFiles(sheet).map(({ text }) => brotliCompressSync(text).length / 1000);
		for (const size of sizes) expect(size).toBeLessThan(20);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60);
	});
}

/** Returns the polygons of a geometry’s land, with the id of the country or area. */
const polygonsOf = (geometry: string) => {
	const land = map.land(geometry);
	return feature(land, land.objects.countries).features.flatMap(({ id, geometry: shape }) => {
		const { type, coordinates } = shape as Polygon | MultiPolygon;
		const polygons = type === 'Polygon' ? [coordinates] : coordinates;
		return polygons.map((rings) => ({
			id,
			polygon: { type: 'Polygon' as const, coordinates: rings },
		}));
	});
};
const geometries = Object.keys(map.geometries);

test('no polygon of the land has the wrong winding order, which would fill the globe', () => {
	for (const { id, polygon } of geometries.flatMap(polygonsOf)) {
		expect(geoArea(polygon), String(id)).toBeLessThan(2);
	}
});

test('a place lies in no other country than its own, as far as the land that is measured shows it', () => {
	for (const geometry of geometries) {
		const polygons = polygonsOf(geometry);
		const known = new Set(polygons.map(({ id }) => id));
		for (const place of places.values()) {
			const { id, lon, lat, country } = place;
			if (!country || !known.has(country) || isArea(place)) continue;
			for (const { id: other, polygon } of polygons) {
				if (other === country || !geoContains(polygon, [lon, lat])) continue;
				const edge = nearestPoint([lon, lat], polygon.coordinates[0] as LonLat[]);
				const km = distanceKm([lon, lat], edge);
				const allowed = Math.max(uncertaintyKm(place), 3);
				expect(km, `${id} is ${km} km inside ${other}, says ${geometry}`).toBeLessThan(allowed);
			}
		}
	}
});

for (const interview of interviews) {
	const json = makeMapJson(edition, interview, atlas);

	test(`${interview.id}: the map has every place and measure that its texts and sheets name`, () => {
		const passages = [interview.introduction, ...interview.answers];
		for (const { place } of passages.flatMap(({ mentions }) => mentions)) {
			expect(json.places[place], place).toBeDefined();
		}
		for (const sheet of sheets.filter(({ id }) => interview.sheets.includes(id)))
			for (const place of placesOnSheet(sheet)) expect(json.places[place], place).toBeDefined();
		expect(Object.keys(json.measures)).toEqual([...interview.measures.keys()]);
	});

	test(`${interview.id}: every name that the map shows is verified`, () => {
		for (const [id, { names }] of Object.entries(json.places)) {
			for (const [lang, name] of Object.entries(names)) {
				const form = places.get(id)!.names.find((one) => one.lang === lang && one.name === name);
				expect(form?.verified, `${id}, ${name}`).toBe(true);
			}
		}
	});

	test(
		`${interview.id}: every measure says how it was measured, and leads to pages that exist`,
		{ tag: '@map-measures' },
		() => {
			for (const { how, beside, published, path } of Object.values(json.measures)) {
				expect(how).toMatch(/^(A straight line|Followed along) .* WGS 84 .*\. .+\.$/);
				for (const other of beside) {
					const isDrawn = sheets.some((sheet) => shapesOnSheet(sheet, map).has(other));
					expect(json.measures[other] !== undefined || isDrawn, other).toBe(true);
				}
				for (const address of [path, ...published.map((one) => one.path)]) {
					expect(paths.has(address), address).toBe(true);
				}
			}
		},
	);

	test(`${interview.id}: the file of the map is smaller than 6.5 kB with Brotli`, () => {
		expect(brotliKb(json)).toBeLessThan(6.5);
	});
}

test(
	'the card of every place links to the passages that name it, in less than 1.5 kB with Brotli',
	{ tag: '@map-cards' },
	() => {
		for (const place of places.values()) {
			const card = makePlaceCard(place, edition);
			expect(paths.has(card.path), card.path).toBe(true);
			expect(card.what).toMatch(/^\p{Lu}/u);
			expect(card.names).toHaveLength(place.names.length);
			for (const { path, words } of card.mentions) {
				expect(paths.has(path), path).toBe(true);
				expect(words).not.toBe('');
			}
			expect(brotliKb(card), place.id).toBeLessThan(1.5);
		}
	},
);
