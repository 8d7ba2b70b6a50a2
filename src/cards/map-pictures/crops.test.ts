import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAtlas, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { answerCrop, placeCrop, viewCrop } from './crops.ts';

const edition = fixtureEdition();
const atlas = fixtureAtlas();
const answer = edition.interviews[0]!.answers.find(({ id }) => id === 'crossing')!;
const cropOf = (id: string) => placeCrop(edition.places.get(id)!, edition, atlas);

test('answerCrop returns the answer’s view with its layers, its places and its measures', () => {
	const crop = answerCrop(answer, atlas);
	assert.equal(crop.frame, 'western-georgia');
	assert.deepEqual(crop.layers, ['caucasus-railway', 'lamp-oil-proposed']);
	assert.ok(crop.places.includes('gyumri'));
	assert.deepEqual(crop.measures, ['tbilisi-shore']);
});

test('a view with a crop for cards shows it, with its positions of labels', () => {
	const card = {
		center: [42, 42] as [number, number],
		widthKm: 120,
		at: { Georgia: [42.4, 42.4] as [number, number] },
	};
	const views = atlas.views.map((view) => ({ ...view, card }));
	assert.deepEqual(viewCrop('kura-and-aras', { ...atlas, views }), {
		...viewCrop('kura-and-aras', atlas),
		...card,
	});
	const elsewhere = views.map((view) => ({ ...view, card: { ...card, frame: 'western-georgia' } }));
	assert.equal(viewCrop('kura-and-aras', { ...atlas, views: elsewhere }).frame, 'western-georgia');
});

test('a view without a crop for cards shows the middle of its own crop', () => {
	const crop = viewCrop('kura-and-aras', atlas);
	assert.deepEqual(crop.center, [45.2, 40.4]);
	assert.equal(crop.widthKm, 260);
});

test('a place is in the middle of its crop, and no country or sea label is near it', () => {
	const crop = cropOf('batumi')!;
	assert.equal(crop.highlighted, 'batumi');
	assert.deepEqual(crop.center, [41.6339, 41.6423]);
	const points = Object.values(crop.at);
	assert.ok(points.length > 0);
	assert.ok(!points.some(([lon, lat]) => Math.hypot(lon - 41.63, lat - 41.64) < 0.1));
});

test('a sea is shown on the widest frame; a place beyond all frames has no crop', () => {
	assert.equal(cropOf('black-sea')!.frame, 'south-caucasus');
	assert.equal(cropOf('tehran'), undefined);
});
