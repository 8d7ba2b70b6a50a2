import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unwrapEntry } from './unwrap-entry.ts';

test('unwrapEntry returns what is in the element, as it is written', () => {
	const html = '  <div data-csl-entry-id="a > b" class="csl-entry"> A &#38; <i>B</i>.</div>\n';
	assert.equal(unwrapEntry(html), 'A &#38; <i>B</i>.');
});

test('unwrapEntry refuses HTML that is not one element', () => {
	assert.throws(() => unwrapEntry('Text'), /not one element: Text/);
	assert.throws(() => unwrapEntry('<p>a</p><p>b</p>'), RangeError);
});
