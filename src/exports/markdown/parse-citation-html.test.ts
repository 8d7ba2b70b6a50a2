import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCitationHtml } from './parse-citation-html.ts';

test('italics are kept and character references are decoded', () => {
	assert.deepEqual(parseCitationHtml('A &#38; B, <i>Work</i>, 2006.'), [
		{ type: 'text', value: 'A & B, ' },
		{ type: 'emphasis', children: [{ type: 'text', value: 'Work' }] },
		{ type: 'text', value: ', 2006.' },
	]);
});
