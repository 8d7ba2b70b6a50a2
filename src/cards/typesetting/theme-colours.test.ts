import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAINTS } from '#src/sheet/shared/paints.ts';
import { loadColours, readColours } from './theme-colours.ts';

test('cards have the colours of the light theme, not those of more contrast', () => {
	const colours = readColours(`
		:root { --a: light-dark(#111, #222); --b: 3px }
		@media (prefers-contrast: more) { :root { --a: light-dark(#000, #fff) } }
	`);
	assert.deepEqual([...colours], [['--a', '#111']]);
});

test('every colour that a map is painted with has a value', () => {
	const colours = loadColours();
	for (const { fill, stroke } of PAINTS)
		for (const colour of [fill, stroke])
			if (typeof colour === 'string') assert.ok(colours.has(`--map-${colour}`), colour);
});
