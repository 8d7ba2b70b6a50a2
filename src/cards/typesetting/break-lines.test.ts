import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balanceLines, breakLines, canSet, widthOf } from './break-lines.ts';
import type { Face } from './font-faces.ts';

/** Every letter is half an em wide, and there is no Ω. */
const face = { advance: (letter: string) => (letter === 'Ω' ? undefined : 0.5) } as Face;
const ten = { face, size: 10 };

test('a line is as wide as its letters, and the space added to each', () => {
	assert.equal(widthOf('four', ten), 20);
	assert.equal(widthOf('four', { ...ten, spacing: 0.25 }), 30);
});

test('lines are even where they are balanced, and no more than needed', () => {
	assert.deepEqual(balanceLines('aa bb cc dd ee', ten, 65), ['aa bb cc', 'dd ee']);
	assert.deepEqual(balanceLines('aa bb cc', ten, 65), ['aa bb cc']);
});

test('a paragraph keeps its lines full, but does not end in a single short word', () => {
	assert.deepEqual(breakLines('aaaa bbbb cccc dddd', ten, 75), [
		'aaaa bbbb cccc'.slice(0, 9),
		'cccc dddd',
	]);
	assert.deepEqual(breakLines('aaa bbb ccc ddd eee fff', ten, 75), ['aaa bbb ccc ddd', 'eee fff']);
});

test('a word that is too wide stands alone', () => {
	assert.deepEqual(breakLines('a incomprehensible b', ten, 40), ['a', 'incomprehensible', 'b']);
});

test('a face can set a text if it has all its letters', () => {
	assert.ok(canSet('alpha', face));
	assert.ok(!canSet('alpha Ω', face));
});
