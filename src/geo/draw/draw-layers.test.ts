import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentAtlas } from '#src/authoring/current-edition.ts';
import { distanceKm } from '../geodesic.ts';
import type { LonLat } from '../map-types.ts';
import { frameProjection } from '../projection.ts';
import { legendSelector } from './legend.ts';

const { sheet: sheetOf, frames, places, layers, legend } = currentAtlas();
const sheets = frames.map(({ id }) => sheetOf(id));

test('every point of the drawn ring is 50 km from Vladivostok, to 0.25 %', () => {
	const { frame, ground } = sheetOf('border-region');
	const projection = frameProjection(frame);
	const { lon, lat } = places.find(({ id }) => id === 'vladivostok')!;
	const { cx, cy, r } = ground.layers.find(({ id }) => id === 'ring-vladivostok')!.circle!;
	for (let degrees = 0; degrees < 360; degrees++) {
		const angle = (degrees * Math.PI) / 180;
		const at = projection.invert!([cx + r * Math.cos(angle), cy + r * Math.sin(angle)])!;
		const km = distanceKm([lon, lat], at as LonLat);
		assert(Math.abs(km / 50 - 1) < 0.0025, `${km} km at ${degrees}°`);
	}
});

test('a layer with its own path keeps its id, so that it can be highlighted and switched off', () => {
	const drawn = new Set(sheets.flatMap(({ ground }) => ground.layers.map(({ id }) => id)));
	for (const id of ['gas-korea', 'gas-power-of-siberia', 'ring-vladivostok', 'rail-khasan-rajin'])
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
	assert.equal(selectorOf('railways'), '.map-rail,.map-rail-key,.map-ties');
	assert.equal(selectorOf('sea-border'), '.map-sea-border');
	assert.equal(selectorOf('rason-zone'), "[data-layer='rason-zone']");
});

test('a label that describes a layer belongs to it, so that both are switched together', () => {
	for (const { frame, labels } of sheets) {
		for (const { text, layer } of labels) {
			if (/option|Rason zone|50 km|Sakhalin–|Power of Siberia/.test(text))
				assert(layer !== undefined, `${text} on ${frame.id}`);
		}
	}
});
