import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCitationHtml } from './parse-citation-html.ts';

test('italics are kept and character references are decoded', () => {
	assert.deepEqual(parseCitationHtml('A &#38; B, <i>Work &lt;i&gt;</i>, 2006.'), [
		{ type: 'text', value: 'A & B, ' },
		{ type: 'emphasis', children: [{ type: 'text', value: 'Work <i>' }] },
		{ type: 'text', value: ', 2006.' },
	]);
});

test('of any other element only the text is kept', () => {
	assert.deepEqual(parseCitationHtml('<span title="<i>">A</span><!-- B -->'), [
		{ type: 'text', value: 'A' },
	]);
});
