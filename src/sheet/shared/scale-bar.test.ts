import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoDistance, geoStereographic } from 'd3-geo';
import { scaleBarOf, scaleFactorAt } from './scale-bar.ts';
import { boundsAround } from './window.ts';

const R = 6371.0088;
const origin: [number, number] = [130.63701, 42.41833];
const plane = geoStereographic()
	.rotate([-origin[0], -origin[1]])
	.translate([0, 0])
	.scale(2 * R);

test('a kilometre is as long on the plane as the scale factor says, wherever it is', () => {
	for (const [lon, lat] of [origin, [100, 30], [150, 62], [139.7, 35.7], [104, 52]] as const) {
		const [a, b] = [
			[lon, lat],
			[lon, lat + 0.01],
		] as [[number, number], [number, number]];
		const [[x0, y0], [x1, y1]] = [plane(a)!, plane(b)!];
		const factor = Math.hypot(x1 - x0, y1 - y0) / (geoDistance(a, b) * R);
		assert.ok(Math.abs(factor - scaleFactorAt(x0, y0)) < 1e-4, `${lon} ${lat}`);
	}
});

test('lengths are right in the centre and 1.4 per cent too large 1,500 km from it', () => {
	assert.equal(scaleFactorAt(0, 0), 1);
	assert.equal(scaleFactorAt(1500, 0).toFixed(3), '1.014');
});

test('a bar is a round number of kilometres long, and between a tenth and a quarter of the picture', () => {
	for (let widthKm = 4; widthKm < 6000; widthKm *= 1.07) {
		const bounds = boundsAround([0, 0], widthKm, 0.8);
		const { text, share } = scaleBarOf(bounds);
		const km = Number(text.replace(' km', '').replaceAll(',', ''));
		assert.match(String(km), /^(?:0\.)?[125]0*$/);
		const factor = scaleFactorAt(bounds[0], bounds[3]);
		assert.ok(Math.abs((km * factor) / widthKm - share) < 1e-9, text);
		assert.ok(share > 0.08 && share < 0.25, text);
	}
	assert.deepEqual(scaleBarOf(boundsAround([0, 0], 5000, 1)).text, '1,000 km');
});
