import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedAddress } from './moved-address.ts';

test('movedAddress keeps query and fragment', () => {
	const came = { search: '?map=rajin', hash: '#n-rail' };
	assert.equal(movedAddress('/pact/arms/', came), '/pact/arms/?map=rajin#n-rail');
});

test('movedAddress lands on the fragment of the new address if the reader brought none', () => {
	assert.equal(movedAddress('/topics/#t-songun', { search: '', hash: '' }), '/topics/#t-songun');
});

test('movedAddress puts the query before the fragment', () => {
	assert.equal(movedAddress('/a/#b', { search: '?q=c', hash: '' }), '/a/?q=c#b');
});
