import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planFlight } from './flight.ts';

const size = { width: 544, height: 848 };
const bridge = { x: 0, y: 0, scale: 50 };
const siberia = { x: -1500, y: -1200, scale: 0.2 };

test('A flight begins at one window, ends exactly at the other, and takes at most 1.5 seconds', () => {
	const flight = planFlight(bridge, siberia, size);
	const start = flight.windowAt(0);
	for (const key of ['x', 'y', 'scale'] as const)
		assert.ok(Math.abs(start[key] - bridge[key]) < 1e-6);
	assert.deepEqual(flight.windowAt(1), siberia);
	assert.ok(flight.duration > 420 && flight.duration <= 1500);
});

test('A flight between two near windows of one scale rises between them and is short', () => {
	const flight = planFlight(bridge, { ...bridge, x: 12 }, size);
	assert.ok(flight.windowAt(0.5).scale < 50);
	assert.ok(flight.duration < planFlight(bridge, siberia, size).duration);
});

test('A flight to the window where it begins is still there all the time', () => {
	const flight = planFlight(bridge, bridge, size);
	assert.ok(Math.abs(flight.windowAt(0.5).scale - bridge.scale) < 1e-6);
	assert.equal(flight.windowAt(0.5).x, bridge.x);
});
