import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balanceLines, breakLines, hasGlyphs, textWidth } from './break-lines.ts';
import type { Face } from './font-faces.ts';

/** In this face every letter is 0.5 em wide, except Ω, which it does not have. */
const face = { advance: (letter: string) => (letter === 'Ω' ? undefined : 0.5) } as Face;
const ten = { face, size: 10 };

test('the width of a line is the sum of its letters’ widths and the spacing after each', () => {
	assert.equal(textWidth('four', ten), 20);
	assert.equal(textWidth('four', { ...ten, spacing: 0.25 }), 30);
});

test('balanceLines breaks a text into the fewest lines of about equal width', () => {
	assert.deepEqual(balanceLines('aa bb cc dd ee', ten, 65), ['aa bb cc', 'dd ee']);
	assert.deepEqual(balanceLines('aa bb cc', ten, 65), ['aa bb cc']);
});

test('breakLines fills its lines, but does not end with a single short word', () => {
	assert.deepEqual(breakLines('aaaa bbbb cccc dddd', ten, 75), [
		'aaaa bbbb cccc'.slice(0, 9),
		'cccc dddd',
	]);
	assert.deepEqual(breakLines('aaa bbb ccc ddd eee fff', ten, 75), ['aaa bbb ccc ddd', 'eee fff']);
});

test('a word that is too wide has its own line', () => {
	assert.deepEqual(breakLines('a incomprehensible b', ten, 40), ['a', 'incomprehensible', 'b']);
});

test('a text can be set in a face that has all its letters', () => {
	assert.ok(hasGlyphs('alpha', face));
	assert.ok(!hasGlyphs('alpha Ω', face));
});
