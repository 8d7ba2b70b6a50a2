import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edition } from '#src/tests/support/test-edition.ts';
import { classOf } from './place-classes.ts';

test('the class of a place follows from the words of its type', () => {
	assert.equal(classOf('city and port').fclass, 'P');
	assert.equal(classOf('city and port').aat?.label, 'cities');
	assert.equal(classOf('port town').aat?.label, 'towns');
	assert.equal(classOf('railway bridge').aat?.label, 'bridges');
	assert.equal(classOf('railway junction').fclass, 'R');
	assert.equal(classOf('special city and economic zone').aat, undefined);
	assert.equal(classOf('sea').fclass, 'H');
});

test('a place of unknown type has the class of spots', () => {
	assert.deepEqual(classOf('space launch site'), { fclass: 'S' });
});

test('every inhabited place of the gazetteer has the class of inhabited places', () => {
	const types = [...edition.places.values()].map(({ type }) => type);
	for (const type of types.filter((name) => /city|town|village|settlement|capital/.test(name))) {
		assert(/zone/.test(type) || classOf(type).fclass === 'P', type);
	}
});
