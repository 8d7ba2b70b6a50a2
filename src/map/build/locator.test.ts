import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAtlas, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { liesWithin } from '#src/sheet/shared/window.ts';
import { interviewLocator, locatorOf } from './locator.ts';
import { allStills } from './stills.ts';

const edition = fixtureEdition();
const atlas = fixtureAtlas();
const data = { atlas, edition };
const sheets = atlas.sheets.map(({ id }) => id);
const [view] = atlas.views;

test('a locator shows the middle of its view, five wide and three high', () => {
	for (const { id, center, sheet, strip } of atlas.views) {
		const { bounds } = locatorOf(data, sheets, id, ['batumi', 'tbilisi', 'poti'])!;
		const [left, top, right, bottom] = bounds;
		assert.ok(Math.abs((right - left) / (bottom - top) - 5 / 3) < 1e-9, id);
		const [x, y] = atlas.sheet(sheet).project(strip?.center ?? center);
		assert.ok(x > left && x < right && y > top && y < bottom, id);
	}
});

test('the places of an answer are lettered before others', () => {
	const names = (ids: string[]) => locatorOf(data, sheets, view!.id, ids)!.lettering.names;
	const inWindow = names(['batumi']).filter(({ kind, at }) => kind === 'place' && at);
	for (const { id } of inWindow) {
		const lettered = names([id]).find((name) => name.id === id);
		assert.ok(lettered?.box, id);
	}
});

test('an answer without a place on the sheet, or with a view of another, has no locator', () => {
	assert.equal(locatorOf(data, sheets, view!.id, []), undefined);
	assert.equal(locatorOf(data, sheets, view!.id, ['tehran']), undefined);
	assert.equal(locatorOf(data, [], view!.id, ['batumi']), undefined);
	assert.equal(locatorOf(data, sheets, 'no-such-view', ['batumi']), undefined);
	assert.equal(interviewLocator(data, { sheets, answers: [] }), undefined);
});

test('every still that a locator is cut from is built, and reaches beyond the locator', () => {
	const stills = allStills(atlas, edition.places, [edition.places]);
	for (const { id } of atlas.views) {
		const { still, bounds } = locatorOf(data, sheets, id, ['batumi', 'tbilisi'])!;
		const built = stills.find(({ path }) => path === still.path)!;
		const [left, top, right, bottom] = built.bounds;
		const margin = (right - left) * 0.35;
		const drawn = [left - margin, top - margin, right + margin, bottom + margin] as const;
		assert.ok(liesWithin(bounds, drawn), id);
	}
});
