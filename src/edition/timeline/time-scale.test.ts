import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapLabel, gapStep, instantOf, MAX_STEP } from './time-scale.ts';

test('gapStep grows with time, and ever more slowly', () => {
	const steps = [0, 1, 7, 45, 365, 3652, 12_784].map(gapStep);
	assert.deepEqual(steps, [0, 0, 0, 1, 3, 5, MAX_STEP]);
	for (let days = 1; days < 40_000; days *= 1.3) assert(gapStep(days) >= gapStep(days / 1.3));
});

test('gapStep stays between 0 and the largest step, also if two events overlap', () => {
	assert.equal(gapStep(-200), 0);
	assert.equal(gapStep(1e9), MAX_STEP);
});

test('gapLabel counts years, from five upwards', () => {
	assert.equal(gapLabel(4 * 365.25), undefined);
	assert.equal(gapLabel(5 * 365.25), '5 years');
	const japan = instantOf({ date: '1945-08-15' }) - instantOf({ date: '1910-08-29' });
	assert.equal(gapLabel(japan), '35 years');
});

test('instantOf returns the middle of a year or a month, and the beginning of a span', () => {
	assert.equal(instantOf({ date: '1970' }), 182);
	assert.equal(instantOf({ date: '1970-01' }), 15);
	assert.equal(instantOf({ date: '1970', until: '1974' }), 0);
	assert.equal(instantOf({ date: '1970-01-02' }), 1);
});
