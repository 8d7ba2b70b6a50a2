import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedAddress } from './moved-address.ts';

test('movedAddress keeps query and fragment', () => {
	const old = { search: '?map=rajin', hash: '#n-rail' };
	assert.equal(movedAddress('/pact/arms/', old), '/pact/arms/?map=rajin#n-rail');
});

test('movedAddress uses the fragment of the new address if the old one has none', () => {
	assert.equal(movedAddress('/topics/#t-songun', { search: '', hash: '' }), '/topics/#t-songun');
});

test('movedAddress puts the query before the fragment', () => {
	assert.equal(movedAddress('/a/#b', { search: '?q=c', hash: '' }), '/a/?q=c#b');
});
