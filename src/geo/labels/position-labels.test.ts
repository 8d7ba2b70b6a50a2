import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LABEL_LIMITS } from '../plate-widths.ts';
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

test('labels that are far apart are shown at every width', () => {
	assert.deepEqual(steps([label('Rajin', 0.1), label('Khasan', 0.6)]), [0, 0]);
});

test(
	'a label too near to an earlier one is shown only on wider plates',
	{ tags: ['map-labels'] },
	() => {
		const [first, second] = steps([label('Rajin', 0.4), label('Khasan', 0.52)]);
		assert.equal(first, 0);
		assert(second! > 300 && second! < Number.POSITIVE_INFINITY);
	},
);

test('a label that the edge would cut at every width is never shown', () => {
	assert.deepEqual(steps([label('Vladivostok', 0.99)]), [Number.POSITIVE_INFINITY]);
});

test('the highlighted place is labelled first, at every width', () => {
	const [first] = positionLabels([label('Rajin', 0.4), label('Sonbong', 0.42)], {
		...stage,
		highlighted: 'Sonbong',
	});
	assert.equal(first!.label.place, 'Sonbong');
	assert.equal(first!.step, 0);
});

test('of several labels of the highlighted place each is shown at its own widths', () => {
	const long = LABEL_LIMITS[0]!;
	const sea = { place: 'Sea', kind: 'sea', anchor: 'middle' } as const;
	const labels = [
		label('Rajin', 0.4),
		label('Sea of Japan / East Sea', 0.5, { ...sea, from: long }),
		label('Sea of Japan', 0.5, { ...sea, below: long }),
		label('Sea', 0.3, { ...sea, zoomed: true }),
	];
	const shown = positionLabels(labels, { ...stage, highlighted: 'Sea' });
	assert.deepEqual(
		shown.slice(0, 3).map(({ step, limit }) => [step, limit]),
		[
			[long, 0],
			[0, long],
			[Number.POSITIVE_INFINITY, 0],
		],
	);
});

test('labels do not cover the overlays', () => {
	const title = () => ({ left: 0, right: 1000, top: 0, bottom: 1000 });
	assert.deepEqual(steps([label('Rajin', 0.4)], { overlays: [title] }), [Number.POSITIVE_INFINITY]);
});

test('a label gives way only at widths for which the style sheet has a rule', () => {
	const limits = [100, 400, 640].map(
		(below) => positionLabels([label('Rajin', 0.4, { below })], stage)[0]!.limit,
	);
	assert.deepEqual(limits, [LABEL_LIMITS[0], LABEL_LIMITS[1], LABEL_LIMITS[1]]);
});
