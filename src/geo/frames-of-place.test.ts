import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { frameOf, framesOf } from './frames-of-place.ts';

const { map, places } = fixtureEdition();
const { frames } = map;
const batumi = places.get('batumi')!;

test('frameOf chooses a frame with a label for the place over one with only an arrow to it', () => {
	const [first, second, ...others] = frames;
	const pointing = { ...first!, labels: [{ place: 'batumi', arrow: true }] };
	const lettering = { ...second!, labels: [{ place: 'batumi' }] };
	const found = frameOf(batumi, [pointing, lettering, ...others]);
	assert.deepEqual(found, { id: second!.id, lettered: true });
});

test('frameOf finds the plate that contains a place without a label', () => {
	const bare = frames.map((frame) => ({ ...frame, labels: [] }));
	assert.deepEqual(frameOf(batumi, bare), { id: 'south-caucasus', lettered: false });
	assert.equal(frameOf({ id: 'quito', lon: -78.5, lat: -0.2 }, bare), undefined);
});

test('framesOf lists every frame that contains a place, starting with the one that labels it', () => {
	const sukhumi = places.get('sukhumi')!;
	const ids = framesOf(sukhumi, frames).map(({ id }) => id);
	assert.deepEqual(ids, ['western-georgia', 'south-caucasus']);
	assert.equal(ids[0], frameOf(sukhumi, frames)!.id);
	const bare = frames.map((frame) => ({ ...frame, labels: [] }));
	assert.equal(framesOf(sukhumi, bare)[0]!.id, 'south-caucasus');
	assert.deepEqual(framesOf(places.get('tehran')!, frames), []);
});
