import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { frameOf, framesOf } from './frames-of-place.ts';

const { map, places } = currentEdition();
const { frames } = map;
const rajin = places.get('rajin')!;

test('frameOf chooses a frame with a label for the place over one with only an arrow to it', () => {
	const [first, second, ...others] = frames;
	const pointing = { ...first!, labels: [{ place: 'rajin', arrow: true }] };
	const lettering = { ...second!, labels: [{ place: 'rajin' }] };
	const found = frameOf(rajin, [pointing, lettering, ...others]);
	assert.deepEqual(found, { id: second!.id, lettered: true });
});

test('frameOf finds the plate that contains a place without a label', () => {
	const bare = frames.map((frame) => ({ ...frame, labels: [] }));
	assert.deepEqual(frameOf(rajin, bare), { id: 'border-region', lettered: false });
	assert.equal(frameOf({ id: 'quito', lon: -78.5, lat: -0.2 }, bare), undefined);
});

test('framesOf lists every frame that contains a place, starting with the one that labels it', () => {
	const khasan = places.get('khasan')!;
	const ids = framesOf(khasan, frames).map(({ id }) => id);
	assert.deepEqual(ids.toSorted(), ['border-region', 'lower-tumen', 'northeast-asia']);
	assert.equal(ids[0], frameOf(khasan, frames)!.id);
	const [first, ...others] = frames;
	assert.notEqual(framesOf(khasan, [{ ...first!, labels: [] }, ...others])[0]!.id, first!.id);
	assert.deepEqual(framesOf(places.get('moscow')!, frames), []);
});
