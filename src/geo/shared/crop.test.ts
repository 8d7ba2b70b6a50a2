import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Crop, cropAttributes, cropTransform, panCrop, zoomCrop } from './crop.ts';

/** Converts a position from a share of the plate’s width to a share of the crop’s width. */
const seenAt = (share: number, [left, , size]: Crop) => (share - left) / size;

test('slideTo moves every point of a drawn crop to its position in another crop', () => {
	const drawn: Crop = [0.2, 0.1, 0.5];
	const target: Crop = [0.3, 0.25, 0.4];
	const [, x, , scale] = /translate\((.+)%, (.+)%\) scale\((.+)\)/.exec(
		cropTransform(drawn, target),
	)!;
	for (const share of [0.2, 0.45, 0.7]) {
		const slid = seenAt(share, drawn) * Number(scale) + Number(x) / 100;
		assert.ok(Math.abs(slid - seenAt(share, target)) < 1e-5);
	}
	assert.equal(cropTransform(drawn, drawn), 'translate(0%, 0%) scale(1)');
});

test('zoomCrop keeps the point under the pointer in place, and crops stay on the plate', () => {
	const crop = zoomCrop([0, 0, 1], 0.5, [0.25, 0.75]);
	assert.ok(Math.abs(seenAt(0.25, crop) - 0.25) < 1e-9);
	assert.deepEqual(zoomCrop([0.4, 0.4, 0.2], 10), [0, 0, 1]);
	assert.equal(zoomCrop([0, 0, 1], 1e-6)[2], 1 / 12);
	assert.deepEqual(panCrop([0.5, 0.5, 0.5], 1, -3), [0.5, 0, 0.5]);
});

test('placeCrop returns position and size as percentages', () => {
	assert.deepEqual(cropAttributes([0.25, 0.5, 0.5]), {
		x: '-50%',
		y: '-100%',
		width: '200%',
		height: '200%',
	});
});
