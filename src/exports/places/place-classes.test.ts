import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edition } from '#src/tests/support/test-edition.ts';
import { classOf } from './place-classes.ts';

test('classOf reads a type by its words', () => {
	assert.equal(classOf('city and port').fclass, 'P');
	assert.equal(classOf('city and port').aat?.label, 'cities');
	assert.equal(classOf('port town').aat?.label, 'towns');
	assert.equal(classOf('railway bridge').aat?.label, 'bridges');
	assert.equal(classOf('railway junction').fclass, 'R');
	assert.equal(classOf('special city and economic zone').aat, undefined);
	assert.equal(classOf('sea').fclass, 'H');
});

test('classOf calls what it does not know a spot', () => {
	assert.deepEqual(classOf('space launch site'), { fclass: 'S' });
});

test('no inhabited place of the gazetteer is taken for something else', () => {
	const types = [...edition.places.values()].map(({ type }) => type);
	for (const type of types.filter((one) => /city|town|village|settlement|capital/.test(one))) {
		assert(/zone/.test(type) || classOf(type).fclass === 'P', type);
	}
});
