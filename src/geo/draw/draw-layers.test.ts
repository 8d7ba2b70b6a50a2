import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAtlas } from '#src/tests/support/fixture-edition.ts';
import { distanceKm } from '../geodesic.ts';
import type { FrameSpec, LayerSpec, LonLat } from '../map-types.ts';
import { frameProjection } from '../projection.ts';
import { drawLayers } from './draw-layers.ts';
import { legendSelector } from './legend.ts';

const { sheet: sheetOf, frames, places, layers, legend } = fixtureAtlas();
const sheets = frames.map(({ id }) => sheetOf(id));

test('every point of a drawn ring of 50 km is 50 km from its place, to 0.25 %', () => {
	const batumi = places.find(({ id }) => id === 'batumi')!;
	const frame: FrameSpec = {
		...frames[0]!,
		projection: { kind: 'conic-conformal', origin: [41.6, 41.6], parallels: [41.3, 41.9] },
		unit: 100,
		plate: { center: [41.8, 41.7], widthKm: 332, shape: '5-4' },
	};
	const projection = frameProjection(frame);
	const layer: LayerSpec = {
		id: 'ring',
		kind: 'ring',
		frames: [frame.id],
		ring: { place: 'batumi', km: 50 },
	};
	const [drawn] = drawLayers(frame, projection, { layers: [layer], places });
	const { cx, cy, r } = drawn!.circle!;
	for (let degrees = 0; degrees < 360; degrees++) {
		const angle = (degrees * Math.PI) / 180;
		const at = projection.invert!([cx + r * Math.cos(angle), cy + r * Math.sin(angle)])!;
		const km = distanceKm([batumi.lon, batumi.lat], at as LonLat);
		assert(Math.abs(km / 50 - 1) < 0.0025, `${km} km at ${degrees}°`);
	}
});

test('a layer with its own path keeps its id, so that it can be highlighted and switched off', () => {
	const drawn = new Set(sheets.flatMap(({ ground }) => ground.layers.map(({ id }) => id)));
	for (const id of ['lamp-oil-baku', 'lamp-oil-sevan', 'ring-tbilisi', 'rail-kutaisi'])
		assert(drawn.has(id), id);
});

test('each layer is switched by exactly one entry of the legend on each of its frames', () => {
	for (const { id, kind, frames: drawnOn } of layers) {
		for (const frame of drawnOn) {
			const entries = legend.filter(
				(one) => one.kinds.includes(kind) && one.frames.includes(frame),
			);
			assert.equal(entries.length, 1, `${id} on ${frame}`);
		}
	}
});

test('switchedBy selects railways and borders by kind, and all other layers by id', () => {
	const selectorOf = (id: string) =>
		legendSelector(
			legend.find((entry) => entry.id === id)!,
			layers,
		);
	assert.equal(selectorOf('caucasus-railway'), '.map-rail,.map-rail-key,.map-ties');
	assert.equal(selectorOf('herring-zone'), "[data-layer='herring-zone']");
	assert.equal(legendSelector({ ...legend[0]!, kinds: ['sea-border'] }, layers), '.map-sea-border');
});

test('a label that describes a layer belongs to it, so that both are switched together', () => {
	const labels = sheets.flatMap((sheet) => sheet.labels);
	const ring = labels.find(({ text }) => text === '100 km from Tbilisi')!;
	assert.equal(ring.layer, 'ring-tbilisi');
});
