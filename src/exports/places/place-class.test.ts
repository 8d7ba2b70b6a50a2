import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current-edition.ts';
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

test('every inhabited place of the gazetteer has the class of inhabited places', () => {
	const types = [...currentEdition().places.values()].map(({ type }) => type);
	for (const type of types.filter((name) => /city|town|village|settlement|capital/.test(name))) {
		assert(/zone/.test(type) || placeClass(type).fclass === 'P', type);
	}
});
