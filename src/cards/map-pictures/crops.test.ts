import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { answerCrop, placeCrop, viewCrop } from './crops.ts';

const edition = currentEdition();
const atlas = currentAtlas();
const answer = edition.interviews[0]!.answers.find(({ id }) => id === 'gas-pipelines')!;
const cropOf = (id: string) => placeCrop(edition.places.get(id)!, edition, atlas);

test('answerCrop returns the answer’s view with its layers and its places', () => {
	const crop = answerCrop(answer, atlas);
	assert.equal(crop.frame, 'northeast-asia');
	assert.deepEqual(crop.layers, ['gas', 'gas-proposed']);
	assert.ok(crop.places.includes('kim-il-sung-university'));
});

test('a view without a crop for cards shows the middle of its own crop', () => {
	const crop = viewCrop('rason-coast', atlas);
	assert.deepEqual(crop.center, [130.2, 42.2]);
	assert.equal(crop.widthKm, 75);
});

test('a place is in the middle of its crop, and no country or sea label is near it', () => {
	const crop = cropOf('rajin')!;
	assert.equal(crop.highlighted, 'rajin');
	assert.deepEqual(crop.center, [130.2831, 42.2556]);
	assert.ok(
		!Object.values(crop.at).some(([lon, lat]) => Math.hypot(lon - 130.28, lat - 42.26) < 0.1),
	);
});

test('a sea is shown on the widest frame; a place beyond all frames has no crop', () => {
	assert.equal(cropOf('sea-of-japan-east-sea')!.frame, 'northeast-asia');
	assert.equal(cropOf('moscow'), undefined);
});
