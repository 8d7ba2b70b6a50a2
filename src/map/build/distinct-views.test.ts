import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsAround } from '#src/sheet/shared/window.ts';
import { distinctViews } from './distinct-views.ts';

const view = (id: string, x: number, widthKm: number) => ({
	id,
	bounds: boundsAround([x, 0], widthKm, 0.8),
});
const idsOf = (...views: ReturnType<typeof view>[]) => distinctViews(views).map(({ id }) => id);

test('a booklet prints a view that is much closer than the one around it, or that lies elsewhere', () => {
	assert.deepEqual(idsOf(view('region', 0, 300), view('river', 0, 46)), ['region', 'river']);
	assert.deepEqual(idsOf(view('region', 0, 300), view('coast', 200, 200)), ['region', 'coast']);
});

test('a booklet leaves out a view that a wider one shows nearly as large', () => {
	assert.deepEqual(idsOf(view('coast', 10, 200), view('region', 0, 300)), ['region']);
});
