import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf } from './key-of.ts';

for (const [layout, key, code, expected] of [
	['English', 'k', 'KeyK', 'k'],
	['English with Caps Lock', 'K', 'KeyK', 'k'],
	['Dvorak, where k lies elsewhere', 'k', 'KeyV', 'k'],
	['Dvorak, where another letter lies there', 't', 'KeyK', 't'],
	['Russian', 'л', 'KeyK', 'k'],
	['Korean', 'ㅏ', 'KeyK', 'k'],
	['Greek', 'κ', 'KeyK', 'k'],
	['a keyboard whose letters go through an input method', 'Process', 'KeyK', 'k'],
	['Arabic', 'ظ', 'Slash', '/'],
	['Persian', '۰', 'Digit0', '0'],
	['French, where digits need Shift', 'à', 'Digit0', '0'],
	['Russian, where the slash lies elsewhere', '.', 'Slash', '.'],
	['English', 'Escape', 'Escape', 'Escape'],
	['English', 'ArrowUp', 'ArrowUp', 'ArrowUp'],
	['an unknown keyboard', 'é', '', 'é'],
] as const) {
	test(`keyOf returns “${expected}” for “${key}” (${code}) on ${layout}`, () => {
		assert.equal(keyOf({ key, code }), expected);
	});
}
