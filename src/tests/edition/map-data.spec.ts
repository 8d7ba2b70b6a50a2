import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { geoArea, geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { isArea, uncertaintyKm } from '#src/edition/places/place-facts.ts';
import { distanceKm, nearestPoint } from '#src/geo/geodesic.ts';
import type { FrameSpec, LonLat } from '#src/geo/map-types.ts';
import { planeOfFrame } from '#src/geo/plane-of-frame.ts';
import { frameProjection, isOnPlate, plateBox } from '#src/geo/projection.ts';
import { toDegrees, toUnits } from '#src/geo/shared/plane-coordinates.ts';
import { layoutLocator } from '#src/geo/sheets/locator.ts';
import { makeMapJson } from '#src/map/build/make-map-json.ts';
import { makePlaceCard } from '#src/map/build/make-place-card.ts';

const edition = currentEdition();
const atlas = currentAtlas();
const { places, interviews } = edition;
const { frames, layers, legend } = edition.map;
const paths = new Set(edition.permalinks.values());
const brotliKb = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length / 1000;

/** Returns 25 points all over the plate of a frame, in SVG units. */
function pointsOn(frame: FrameSpec): LonLat[] {
	const { x, y, width, height } = plateBox(frame);
	const shares = [0, 0.25, 0.5, 0.75, 1];
	return shares.flatMap((i) => shares.map((j): LonLat => [x + i * width, y + j * height]));
}

/**
 * Returns the largest allowed error of lengths on a plate, as a share: 0.25 %, and more on wide plates. The error of any
 * flat map grows with the square of its width; at 2,960 km it is about 1 %.
 */
const lengthError = ({ plate }: FrameSpec) => 0.0025 + 0.008 * (plate.widthKm / 2960) ** 2;

for (const frame of frames) {
	const projection = frameProjection(frame);

	test(`${frame.id}: the browser’s formulas give the same points as the build’s projection`, () => {
		const plane = planeOfFrame(frame);
		for (const at of pointsOn(frame)) {
			const place = projection.invert!(at) as LonLat;
			for (const [found, known] of [
				[toDegrees(plane, at), place],
				[toUnits(plane, place), at],
			] as const) {
				for (const axis of [0, 1] as const) expect(found[axis]).toBeCloseTo(known[axis], 8);
			}
		}
	});

	test(
		`${frame.id}: the length of any straight line is right to 0.25 %, or a little less on a wide frame`,
		{ tag: '@true-distances' },
		() => {
			const bound = lengthError(frame);
			const points = pointsOn(frame).map((at) => ({
				at,
				lonLat: projection.invert!(at) as LonLat,
			}));
			for (const [index, a] of points.entries()) {
				for (const b of points.slice(index + 1)) {
					const flat = (Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) * frame.unit) / 1000;
					expect(Math.abs(flat / distanceKm(a.lonLat, b.lonLat) - 1)).toBeLessThan(bound);
				}
			}
		},
	);

	test(`${frame.id}: every place with a name and a dot is on the plate`, () => {
		for (const { place, arrow, at } of frame.labels) {
			if (!place || arrow || at) continue;
			const { lon, lat } = places.get(place)!;
			expect(isOnPlate([lon, lat], frame), place).toBe(true);
		}
	});

	test(`${frame.id}: every drawn ring has its radius all round, as exactly as the frame has lengths`, () => {
		for (const { id, circle } of atlas.sheet(frame.id).ground.layers) {
			const ring = layers.find((layer) => layer.id === id)?.ring;
			if (!circle || !ring) continue;
			const { lon, lat } = places.get(ring.place)!;
			for (let degrees = 0; degrees < 360; degrees++) {
				const angle = (degrees * Math.PI) / 180;
				const x = circle.cx + circle.r * Math.cos(angle);
				const y = circle.cy + circle.r * Math.sin(angle);
				const km = distanceKm([lon, lat], projection.invert!([x, y]) as LonLat);
				const allowed = lengthError(frame) * ring.km + frame.unit / 4000;
				expect(Math.abs(km - ring.km), `${id} at ${degrees}°`).toBeLessThan(allowed);
			}
		}
	});

	test(`${frame.id}: a label that names a line, a plan, a zone or a ring belongs to its layer`, () => {
		for (const { kind, text = '', layer } of frame.labels) {
			const isOfLayer = ['line', 'plan', 'zone'].includes(kind ?? '') || /^\d+ km from /.test(text);
			if (isOfLayer) expect(layer, text).toBeDefined();
		}
	});
}

/** Returns the polygons of a geometry’s land, with the id of the country or area. */
const polygonsOf = (geometry: string) => {
	const land = atlas.land(geometry);
	return feature(land, land.objects.countries).features.flatMap(({ id, geometry: shape }) => {
		const { type, coordinates } = shape as Polygon | MultiPolygon;
		const polygons = type === 'Polygon' ? [coordinates] : coordinates;
		return polygons.map((rings) => ({
			id,
			polygon: { type: 'Polygon' as const, coordinates: rings },
		}));
	});
};
const geometries = [...new Set(frames.map(({ geometry }) => geometry))];

test('no polygon of the land has the wrong winding order, which would fill the globe', () => {
	for (const { id, polygon } of geometries.flatMap(polygonsOf)) {
		expect(geoArea(polygon), String(id)).toBeLessThan(2);
	}
});

test('a place lies in no other country than its own, as far as the map shows it', () => {
	for (const geometry of geometries) {
		const polygons = polygonsOf(geometry);
		const known = new Set(polygons.map(({ id }) => id));
		const shown = frames.filter((frame) => frame.geometry === geometry);
		for (const place of places.values()) {
			const { id, lon, lat, country } = place;
			const widths = shown
				.filter((frame) => isOnPlate([lon, lat], frame))
				.map((frame) => frame.plate.widthKm);
			if (!country || !known.has(country) || isArea(place) || widths.length === 0) continue;
			// A thousandth of the narrowest plate is about a pixel.
			const allowed = Math.max(uncertaintyKm(place), Math.min(...widths) / 1000);
			for (const { id: other, polygon } of polygons) {
				if (other === country || !geoContains(polygon, [lon, lat])) continue;
				const edge = nearestPoint([lon, lat], polygon.coordinates[0] as LonLat[]);
				const km = distanceKm([lon, lat], edge);
				expect(km, `${id} is ${km} km inside ${other}, says ${geometry}`).toBeLessThan(allowed);
			}
		}
	}
});

test('each layer is switched by exactly one entry of the legend on each of its frames', () => {
	for (const { id, kind, frames: drawnOn } of layers) {
		for (const frame of drawnOn) {
			const entries = legend.filter(
				(one) => one.kinds.includes(kind) && one.frames.includes(frame),
			);
			expect(entries, `${id} on ${frame}`).toHaveLength(1);
		}
	}
});

test('the locator of every answer’s view has at least four labels', () => {
	for (const { answers, frames: shown } of interviews) {
		for (const { id, view, mentions } of answers) {
			const locator = layoutLocator(
				atlas,
				shown,
				view,
				mentions.map(({ place }) => place),
			);
			if (locator) expect(locator.labels.length, id).toBeGreaterThan(3);
		}
	}
});

for (const interview of interviews) {
	const json = makeMapJson(edition, interview, atlas);

	test(`${interview.id}: the map has every place and measure that its texts and frames name`, () => {
		const passages = [interview.introduction, ...interview.answers];
		for (const { place } of passages.flatMap(({ mentions }) => mentions)) {
			expect(json.places[place], place).toBeDefined();
		}
		const labels = frames
			.filter(({ id }) => interview.frames.includes(id))
			.flatMap((frame) => frame.labels);
		for (const { place, measure } of labels) {
			if (place) expect(json.places[place], place).toBeDefined();
			if (measure) expect(json.measures[measure], measure).toBeDefined();
		}
		expect(Object.keys(json.measures)).toEqual([...interview.measures.keys()]);
	});

	test(`${interview.id}: every place lies on the plate of each frame listed for it`, () => {
		for (const { name, at, frames: listed, area } of Object.values(json.places)) {
			if (area) continue; // The label of an area stands where there is room, not at its point.
			for (const frame of listed) {
				const [x, y] = toUnits(json.planes[frame]!, at);
				const [left, top, width, height] = json.planes[frame]!.box;
				const isInside = x > left && x < left + width && y > top && y < top + height;
				expect(isInside, `${name}, ${frame}`).toBe(true);
			}
		}
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
					const isKnown = json.measures[other] ?? layers.find((layer) => layer.id === other);
					expect(isKnown, other).toBeDefined();
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
