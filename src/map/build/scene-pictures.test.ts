import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenesOfInterview } from '#src/edition/interview-map/scenes.ts';
import { fixtureAtlas, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { boundsOfScene } from '#src/sheet/build/bounds.ts';
import { liesWithin } from '#src/sheet/shared/window.ts';
import { scenePicture } from './scene-pictures.ts';

const edition = fixtureEdition();
const atlas = fixtureAtlas();
const lighthouse = edition.interviews.find(({ id }) => id === 'invented-lighthouse')!;
const scenes = scenesOfInterview(lighthouse, edition);
const pictureOf = (id: string) =>
	scenePicture(
		atlas,
		scenes.find((scene) => scene.id === id)!,
		edition.places,
	);

test('the picture of a scene shows all of its window, five wide and three high', () => {
	for (const scene of scenes) {
		const { bounds } = scenePicture(atlas, scene, edition.places);
		const [left, top, right, bottom] = bounds;
		assert.ok(Math.abs((right - left) / (bottom - top) - 5 / 3) < 1e-9, scene.id);
		const { view } = atlas;
		const { places } = edition;
		assert.ok(liesWithin(boundsOfScene(scene, atlas.sheet(scene.sheet), { view, places }), bounds));
	}
});

test('the picture of a scene stands alone: it has its colours in both themes, and the names of what is lit', () => {
	const { svg, path } = pictureOf('s-nobody');
	assert.match(path, /^map\/scene-nobody\.[0-9a-f]{8}\.svg$/);
	assert.match(svg, /<style>:root\{color-scheme:light dark\}.*--map-sea: light-dark\(/);
	assert.match(svg, /class="sheet-name sheet-place sheet-lit sheet-small".*?>Sukhumi</);
	assert.doesNotMatch(svg, /<a |\/\*/);
});

test('the picture of a scene is drawn once', () => {
	assert.equal(pictureOf('s-nobody'), pictureOf('s-nobody'));
});
