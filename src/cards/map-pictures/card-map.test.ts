import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { openingScene, tourOf } from '#src/edition/interview-map/scenes.ts';
import type { Interview } from '#src/edition/model/edition.ts';
import { boundsOfScene } from '#src/sheet/build/bounds.ts';
import { liesWithin } from '#src/sheet/shared/window.ts';
import { fixtureAtlas, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { CARD_MAP } from '../typesetting/card-size.ts';
import { answerMap, mapOfInterview, placeMap, sceneMap, viewMap } from './card-map.ts';

const edition = fixtureEdition();
const data = { edition, atlas: fixtureAtlas() };
const [ferry, lighthouse] = ['invented-ferry', 'invented-lighthouse'].map((name) =>
	edition.interviews.find(({ id }) => id === name)!,
) as [Interview, Interview];
const answer = ferry.answers.find(({ id }) => id === 'crossing')!;
const mapOf = (id: string) => placeMap(edition.places.get(id)!, data);

test('the card of an answer without scenes shows its view, with its places and its measures', () => {
	const map = answerMap(ferry, answer, data)!;
	assert.deepEqual(map.bounds, viewMap(answer.view, data)!.bounds);
	assert.ok(map.first.includes('gyumri'));
	assert.deepEqual(map.lit, answer.measures);
	assert.ok(map.credits.length > 0);
});

test('the card of an answer with scenes shows all of the first one’s window, with what is lit in it', () => {
	const scene = openingScene(lighthouse, lighthouse.answers[0]!, edition)!;
	const { sheet, bounds, lit } = answerMap(lighthouse, lighthouse.answers[0]!, data)!;
	assert.deepEqual(lit, scene.lit);
	assert.equal(sheet.spec.id, scene.sheet);
	const window = boundsOfScene(scene, sheet, { view: data.atlas.view, places: edition.places });
	assert.ok(liesWithin(window, bounds));
});

test('the card of an interview shows the scene that its tour begins with, or else its first view', () => {
	const [first] = tourOf(lighthouse, edition);
	assert.deepEqual(mapOfInterview(lighthouse, data), sceneMap(first!, data));
	const { tour: _, ...without } = lighthouse;
	const { views } = interviewMap(lighthouse, edition);
	assert.deepEqual(mapOfInterview(without, data), viewMap(views[0]!.id, data));
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
	const [x, y] = map.sheet.project([lon, lat]);
	const [left, top, right, bottom] = map.bounds;
	assert.ok(Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y) < 1e-6);
	assert.equal(mapOf('tehran'), undefined);
	assert.equal(viewMap(undefined, data), undefined);
});
