import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessAddress } from './guess-address.ts';

const known = {
	names: { 'pact/gas/#n-kogas-2003': 'Gas, note 4', 'places/rajin/': 'Rajin' },
	moved: { 'pact/siberia/#n-pipe': 'pact/gas/#n-kogas-2003' },
};

test('whatIsMeant returns the address with its name', () => {
	assert.deepEqual(guessAddress({ path: 'places/', fragment: '#rajin' }, known), {
		path: 'places/rajin/',
		name: 'Rajin',
		hasMoved: false,
	});
});

test('whatIsMeant follows an address of an earlier edition to the present one', () => {
	assert.deepEqual(guessAddress({ path: 'topics/', fragment: '#n-pipe' }, known), {
		path: 'pact/gas/#n-kogas-2003',
		name: 'Gas, note 4',
		hasMoved: true,
	});
});

test('whatIsMeant returns undefined for nonsense', () => {
	assert.equal(guessAddress({ path: '', fragment: '#<img src=x>' }, known), undefined);
});
