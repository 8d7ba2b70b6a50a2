import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Label } from './layout-labels.ts';
import { positionLabels } from './position-labels.ts';

const stage = { crop: [0, 0, 1], ratio: 1.25 } as const;
const label = (text: string, x: number, more: Partial<Label> = {}): Label => ({
	...{
		text,
		x,
		y: 0.5,
		kind: 'place',
		place: text,
		rank: 3,
		dx: 8,
		dy: 4,
		anchor: 'start',
		from: 0,
	},
	...more,
});
const steps = (labels: Label[], more = {}) =>
	positionLabels(labels, { ...stage, ...more }).map(({ step }) => step);

test('names far apart show at every width', () => {
	assert.deepEqual(steps([label('Rajin', 0.1), label('Khasan', 0.6)]), [0, 0]);
});

test('a name too near to an earlier one waits for a wider plate', () => {
	const [first, second] = steps([label('Rajin', 0.4), label('Khasan', 0.52)]);
	assert.equal(first, 0);
	assert(second! > 300 && second! < Number.POSITIVE_INFINITY);
});

test('a name that would always be cut is never shown', () => {
	assert.deepEqual(steps([label('Vladivostok', 0.99)]), [Number.POSITIVE_INFINITY]);
});

test('the place that is lit comes first, whatever its rank', () => {
	const [first] = positionLabels([label('Rajin', 0.4), label('Sonbong', 0.42)], {
		...stage,
		lit: 'Sonbong',
	});
	assert.equal(first!.label.place, 'Sonbong');
	assert.equal(first!.step, 0);
});

test('furniture is left free', () => {
	const title = () => ({ left: 0, right: 1000, top: 0, bottom: 1000 });
	assert.deepEqual(steps([label('Rajin', 0.4)], { furniture: [title] }), [
		Number.POSITIVE_INFINITY,
	]);
});
