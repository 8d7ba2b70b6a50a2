import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAtlas, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { CARD_MAP } from '../typesetting/card-size.ts';
import { answerMap, placeMap, viewMap } from './card-map.ts';

const edition = fixtureEdition();
const data = { edition, atlas: fixtureAtlas() };
const answer = edition.interviews[0]!.answers.find(({ id }) => id === 'crossing')!;
const mapOf = (id: string) => placeMap(edition.places.get(id)!, data);

test('an answer’s card shows its view, with its places and its measures', () => {
	const map = answerMap(answer, data)!;
	assert.deepEqual(map.bounds, viewMap(answer.view, data)!.bounds);
	assert.ok(map.first.includes('gyumri'));
	assert.deepEqual(map.lit, answer.measures);
	assert.ok(map.credits.length > 0);
});

test('every map has the shape of the card’s, and shows the middle of its view', () => {
	for (const { id, card, center, sheet } of data.atlas.views) {
		const [left, top, right, bottom] = viewMap(id, data)!.bounds;
		const ratio = (right - left) / (bottom - top);
		assert.ok(Math.abs(ratio - CARD_MAP.width / CARD_MAP.height) < 1e-9, id);
		const [x, y] = data.atlas.sheet(sheet).project(card?.center ?? center);
		assert.ok(Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y) < 1e-6, id);
	}
});

test('a place is lit in the middle of its card’s map; a place beyond all sheets has none', () => {
	const map = mapOf('batumi')!;
	assert.deepEqual(map.lit, ['batumi']);
	const { lon, lat } = edition.places.get('batumi')!;
	const [x, y] = data.atlas.sheet(map.sheet).project([lon, lat]);
	const [left, top, right, bottom] = map.bounds;
	assert.ok(Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y) < 1e-6);
	assert.equal(mapOf('tehran'), undefined);
	assert.equal(viewMap(undefined, data), undefined);
});
