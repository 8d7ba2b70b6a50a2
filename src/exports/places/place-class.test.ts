import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeClass } from './place-class.ts';

test('the class of a place follows from the words of its type', () => {
	assert.equal(placeClass('city and port').fclass, 'P');
	assert.equal(placeClass('city and port').aat?.label, 'cities');
	assert.equal(placeClass('port town').aat?.label, 'towns');
	assert.equal(placeClass('railway bridge').aat?.label, 'bridges');
	assert.equal(placeClass('railway junction').fclass, 'R');
	assert.equal(placeClass('special city and economic zone').aat, undefined);
	assert.equal(placeClass('sea').fclass, 'H');
});

test('a place of unknown type has the class of spots', () => {
	assert.deepEqual(placeClass('space launch site'), { fclass: 'S' });
});

test('a place in whose type people live has the class of inhabited places', () => {
	for (const type of ['city', 'capital city', 'port town', 'village', 'border settlement']) {
		assert.equal(placeClass(type).fclass, 'P', type);
	}
});
