import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownWords } from './shown-words.ts';

for (const [what, text, shown] of [
	['a whole sentence as it is', 'Nobody lights the lamp.', 'Nobody lights the lamp.'],
	['a question in quotation marks as it is', '“Who would?”', '“Who would?”'],
	['the end of a sentence', 'it was drawn on a menu.', '… it was drawn on a menu.'],
	['the beginning of a sentence', 'A pipe for lamp oil,', 'A pipe for lamp oil\u00a0…'],
	['the middle of a sentence', 'and so the lamp –', '… and so the lamp\u00a0…'],
] as const)
	test(`shownWords gives ${what}: “${shown}”`, { tags: ['ledger'] }, () => {
		assert.equal(shownWords(text), shown);
	});
