import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownId } from './unknown-id.ts';

test('unknownId suggests the nearest id and the remedy', () => {
	assert.equal(
		unknownId('place', 'rajni', ['rajin', 'rason'], 'add "rajni" to places.json'),
		'Unknown place "rajni". Did you mean "rajin"? If not, add "rajni" to places.json.',
	);
});

test('unknownId gives only the remedy when no id is near', () => {
	assert.equal(
		unknownId('place', 'vladivostok', ['rajin'], 'add "vladivostok" to places.json'),
		'Unknown place "vladivostok". Add "vladivostok" to places.json.',
	);
});
