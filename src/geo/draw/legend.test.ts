import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { legendOfFrames } from './legend.ts';

const { map } = currentEdition();
const frame = (id: string) => map.frames.find((one) => one.id === id)!;
const idsOn = (...ids: string[]) => legendOfFrames(ids.map(frame), map).legend.map(({ id }) => id);

test('a legend has only entries for layers and borders that its frames draw', () => {
	assert.deepEqual(idsOn('northeast-asia'), ['gas', 'gas-proposed']);
	assert.deepEqual(idsOn('lower-tumen'), ['railways', 'sea-border']);
	assert.deepEqual(
		idsOn(...map.frames.map(({ id }) => id)),
		map.legend.map(({ id }) => id),
	);
});

test('an entry of the legend leaves out lines that none of its frames draws', () => {
	const layers = map.layers.filter(({ id }) => id !== 'gas-japan');
	const { legend } = legendOfFrames([frame('northeast-asia')], { ...map, layers });
	const lines = legend.find(({ id }) => id === 'gas-proposed')!.lines!;
	assert.deepEqual(
		lines.map(({ layer }) => layer),
		['gas-korea', 'gas-power-of-siberia-2'],
	);
});
