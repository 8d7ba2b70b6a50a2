import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainUnknownId } from './explain-unknown-id.ts';

test('unknownId suggests the nearest id and the remedy', { tags: ['editor-line-numbers'] }, () => {
	assert.equal(
		explainUnknownId('place', 'rajni', ['rajin', 'rason'], 'add "rajni" to places.json'),
		'Unknown place "rajni". Did you mean "rajin"? If not, add "rajni" to places.json.',
	);
});

test('unknownId gives only the remedy when no id is near', () => {
	assert.equal(
		explainUnknownId('place', 'vladivostok', ['rajin'], 'add "vladivostok" to places.json'),
		'Unknown place "vladivostok". Add "vladivostok" to places.json.',
	);
});
