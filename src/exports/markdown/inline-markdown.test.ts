import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromCitationHtml } from './inline-markdown.ts';

test('italics are kept and character references are decoded', () => {
	assert.deepEqual(fromCitationHtml('A &#38; B, <i>Work</i>, 2006.'), [
		{ type: 'text', value: 'A & B, ' },
		{ type: 'emphasis', children: [{ type: 'text', value: 'Work' }] },
		{ type: 'text', value: ', 2006.' },
	]);
});
