import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { geoArea, geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { isArea, uncertaintyKm } from '#src/edition/places/place-facts.ts';
import { isInBox } from '#src/geo/box.ts';
import { distanceKm, nearestPoint } from '#src/geo/geodesic.ts';
import type { LonLat } from '#src/geo/map-types.ts';
import { planeOfProjection } from '#src/geo/plane-of-projection.ts';
import { toDegrees, toUnits } from '#src/geo/shared/plane-coordinates.ts';
import { makeMapJson } from '#src/map/build/make-map-json.ts';
import { makePlaceCard } from '#src/map/build/make-place-card.ts';
import { LEGEND_LAYERS } from '#src/schema/map-layers.ts';
import { boundsOfView } from '#src/sheet/build/bounds.ts';
import { shapeGeometry } from '#src/sheet/build/levels/shape-geometry.ts';
import type { Bounds } from '#src/sheet/shared/window.ts';

const edition = currentEdition();
const atlas = currentAtlas();
const { places, interviews, map } = edition;
const { sheets, views, layers, legend } = map;
const paths = new Set(edition.permalinks.values());
const brotliKb = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length / 1000;

/** Returns 25 points all over bounds, in kilometres of the plane. */
function pointsIn([left, top, right, bottom]: Bounds): LonLat[] {
	const shares = [0, 0.25, 0.5, 0.75, 1];
	return shares.flatMap((i) =>
		shares.map((j): LonLat => [left + i * (right - left), top + j * (bottom - top)]),
	);
}

/** Mean radius of the earth in kilometres. */
const RADIUS = 6371;

/**
 * Returns the largest allowed error of lengths within a circle round the centre of a sheet, as a share: two tenths of a
 * per cent, as the ellipsoid is bent less to the north than to the east, and the stretch of a conformal map at its edge.
 */
const lengthError = (kmFromCentre: number) => 0.002 + (kmFromCentre / (2 * RADIUS)) ** 2;

for (const spec of sheets) {
	const sheet = atlas.sheet(spec.id);
	const plane = planeOfProjection(spec.projection);
	const shown = views.filter(({ sheet: id }) => id === spec.id);

	test(`${spec.id}: the browser’s formulas give the same points as the build’s projection`, () => {
		for (const at of shown.flatMap((view) => pointsIn(boundsOfView(view, sheet)))) {
			const place = toDegrees(plane, at);
			const [back, built] = [toUnits(plane, place), sheet.project(place as LonLat)];
			for (const axis of [0, 1] as const) {
				expect(back[axis]).toBeCloseTo(at[axis], 6);
				expect(built[axis]).toBeCloseTo(at[axis], 6);
			}
		}
	});

	test(
		`${spec.id}: the length of any straight line in a view is as right as the sheet says`,
		{ tag: '@true-distances' },
		() => {
			for (const view of shown) {
				const points = pointsIn(boundsOfView(view, sheet));
				const bound = lengthError(Math.max(...points.map(([x, y]) => Math.hypot(x, y))));
				for (const [index, a] of points.entries())
					for (const b of points.slice(index + 1)) {
						const flat = Math.hypot(a[0] - b[0], a[1] - b[1]);
						const km = distanceKm(toDegrees(plane, a) as LonLat, toDegrees(plane, b) as LonLat);
						expect(Math.abs(flat / km - 1), view.id).toBeLessThan(bound);
					}
			}
		},
	);

	test(`${spec.id}: its coarsest level covers every view`, { tag: '@map-sheets' }, () => {
		const { box } = spec.levels[0]!;
		for (const view of shown)
			for (const at of pointsIn(boundsOfView(view, sheet)))
				expect(isInBox(toDegrees(plane, at) as LonLat, box), view.id).toBe(true);
	});

	test(`${spec.id}: every place that it letters by itself is within its reach`, () => {
		for (const { place } of spec.places) {
			const { lon, lat } = places.get(place)!;
			expect(isInBox([lon, lat], spec.reach), place).toBe(true);
		}
	});

	test(`${spec.id}: every drawn ring has its radius all round, as exactly as the sheet has lengths`, () => {
		const overlay = sheet.levels.at(-1)!;
		for (const shape of overlay.layers.rings ?? []) {
			const { ring } = layers.find(({ id }) => id === shape.id)!;
			const { lon, lat } = places.get(ring!.place)!;
			const allowed = 0.002 * ring!.km + 2 * overlay.step;
			for (const line of shapeGeometry(overlay, shape, false).coordinates as LonLat[][])
				for (const at of line) {
					const km = distanceKm([lon, lat], toDegrees(plane, at) as LonLat);
					expect(Math.abs(km - ring!.km), shape.id).toBeLessThan(allowed);
				}
		}
	});

	test(
		`${spec.id}: the legend switches each railway, pipeline, sea border, zone and ring by one entry`,
		{ tag: '@map-layers' },
		() => {
			for (const { layers: drawn } of sheet.levels)
				for (const layer of LEGEND_LAYERS)
					for (const shape of drawn[layer] ?? []) {
						const entries = legend.filter(
							(entry) =>
								entry.sheets.includes(spec.id) &&
								(entry.draws.includes(shape.id ?? '') || entry.draws.includes(layer)),
						);
						expect(entries.length, `${layer} ${shape.id}`).toBeGreaterThan(0);
						expect(shape.switch, `${layer} ${shape.id}`).toBeDefined();
					}
		},
	);

	test(`${spec.id}: each entry of the legend draws something`, { tag: '@map-layers' }, () => {
		const switches = new Set(
			sheet.levels.flatMap((level) =>
				Object.values(level.layers).flatMap((shapes) => shapes.map((shape) => shape.switch)),
			),
		);
		for (const entry of legend.filter((one) => one.sheets.includes(spec.id)))
			expect(switches.has(entry.id), entry.id).toBe(true);
	});

	test(`${spec.id}: a name of a line, a zone or a ring belongs to what it names`, () => {
		for (const { kind, text, of } of spec.names)
			if (kind === 'line' || /^\d+ km from /.test(text)) expect(of, text).toBeDefined();
	});
}

/** Returns the polygons of a file’s areas, with the id of the country or area. */
function polygonsOf(file: string) {
	const topology = map.topology(file) as Topology;
	return feature(topology, topology.objects['countries'] as GeometryCollection).features.flatMap(
		({ id, geometry }) => {
			const { type, coordinates } = geometry as Polygon | MultiPolygon;
			const polygons = type === 'Polygon' ? [coordinates] : coordinates;
			return polygons.map((rings) => ({
				id,
				polygon: { type: 'Polygon' as const, coordinates: rings },
			}));
		},
	);
}
const levels = sheets.flatMap((sheet) => sheet.levels);
const files = new Set([
	...levels.map(({ file }) => file),
	...Object.values(map.geometries).map(({ land }) => land),
]);

test('no polygon of the land has the wrong winding order, which would fill the globe', () => {
	for (const { id, polygon } of [...files].flatMap(polygonsOf))
		expect(geoArea(polygon), String(id)).toBeLessThan(2);
});

test('a place lies in no other country than its own, as far as the map shows it', () => {
	for (const { file, box, step } of levels) {
		const polygons = polygonsOf(file);
		const known = new Set(polygons.map(({ id }) => id));
		for (const place of places.values()) {
			const { id, lon, lat, country } = place;
			if (!country || !known.has(country) || isArea(place) || !isInBox([lon, lat], box)) continue;
			// A step is a tenth of a pixel at the largest scale of the level. Coarse borders are off by some pixels.
			const allowed = Math.max(uncertaintyKm(place), step * 40);
			for (const { id: other, polygon } of polygons) {
				if (other === country || !geoContains(polygon, [lon, lat])) continue;
				const edge = nearestPoint([lon, lat], polygon.coordinates[0] as LonLat[]);
				const km = distanceKm([lon, lat], edge);
				expect(km, `${id} is ${km} km inside ${other}, says ${file}`).toBeLessThan(allowed);
			}
		}
	}
});

for (const interview of interviews) {
	const json = makeMapJson(edition, interview, atlas);
	const shown = interviewMap(interview, edition);

	test(`${interview.id}: the map has every place and measure that its texts and sheets name`, () => {
		const passages = [interview.introduction, ...interview.answers];
		for (const { place } of passages.flatMap(({ mentions }) => mentions))
			expect(json.places[place], place).toBeDefined();
		for (const { names, places: lettered } of shown.sheets)
			for (const { place } of [...names, ...lettered])
				if (place) expect(json.places[place], place).toBeDefined();
		expect(Object.keys(json.measures)).toEqual([...interview.measures.keys()]);
	});

	test(`${interview.id}: every place is within the reach of each sheet listed for it`, () => {
		for (const { name, at, sheets: listed } of Object.values(json.places))
			for (const id of listed) {
				const { reach } = shown.sheets.find((one) => one.id === id)!;
				expect(isInBox([...at], reach), `${name}, ${id}`).toBe(true);
			}
	});

	test(`${interview.id}: every name that the map shows is verified`, () => {
		for (const [id, { names }] of Object.entries(json.places))
			for (const [lang, name] of Object.entries(names)) {
				const form = places.get(id)!.names.find((one) => one.lang === lang && one.name === name);
				expect(form?.verified, `${id}, ${name}`).toBe(true);
			}
	});

	test(
		`${interview.id}: every measure says how it was measured, and leads to pages that exist`,
		{ tag: '@map-measures' },
		() => {
			const drawn = new Set(
				shown.sheets.flatMap(({ id }) =>
					atlas.sheet(id).levels.flatMap(({ layers }) =>
						Object.values(layers)
							.flat()
							.map((shape) => shape.id),
					),
				),
			);
			for (const { how, beside, published, path } of Object.values(json.measures)) {
				expect(how).toMatch(/^(A straight line|Followed along) .* WGS 84 .*\. .+\.$/);
				for (const other of beside) {
					expect(other in json.measures || drawn.has(other), other).toBe(true);
				}
				for (const address of [path, ...published.map((one) => one.path)])
					expect(paths.has(address), address).toBe(true);
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
			const card = makePlaceCard(place, edition, currentAtlas());
			expect(card.names).toHaveLength(place.names.length);
			for (const { path, words } of card.mentions) {
				expect(paths.has(path), path).toBe(true);
				expect(words).not.toBe('');
			}
			expect(brotliKb(card), place.id).toBeLessThan(1.5);
		}
	},
);
