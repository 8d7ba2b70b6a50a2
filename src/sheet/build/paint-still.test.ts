import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsAround } from '#src/sheet/shared/window.ts';
import { chooseStill, cropStill, type Still } from './paint-still.ts';

const still = (id: string, x: number, y: number, widthKm: number): Still => ({
	...{ path: `map/${id}.svg`, svg: '', viewBox: '', width: 480 },
	bounds: boundsAround([x, y], widthKm, 0.8),
});
const stills = [still('near', 0, 0, 50), still('middle', 0, 0, 300), still('far', 0, 0, 3000)];
const chosen = (x: number, widthKm: number, width = 360) =>
	chooseStill(stills, boundsAround([x, 0], widthKm, 5 / 3), width)?.path;

test('a picture is cut from the widest still that shows it in enough detail', () => {
	assert.equal(chosen(0, 3000), 'map/far.svg');
	assert.equal(chosen(0, 2000), 'map/far.svg');
	assert.equal(chosen(0, 300), 'map/middle.svg');
	assert.equal(chosen(0, 200), 'map/middle.svg');
	assert.equal(chosen(0, 40), 'map/near.svg');
});

test('no still is chosen that ends within the picture, or that is too coarse for it', () => {
	assert.equal(chosen(220, 40), undefined);
	assert.equal(chosen(2000, 3000), undefined);
	assert.equal(chosen(0, 40, 360 * 8), undefined);
});

test('the part of a still is as large in it as its bounds are in the bounds of the still', () => {
	const whole = still('whole', 10, 20, 480);
	assert.equal(cropStill(whole, whole.bounds).viewBox, '0 0 960 1200');
	assert.equal(cropStill(whole, boundsAround([10, 20], 240, 1)).viewBox, '240 360 480 480');
	assert.equal(cropStill(whole, whole.bounds).path, 'map/whole.svg');
});
