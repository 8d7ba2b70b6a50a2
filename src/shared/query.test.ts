import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parameterOf, withoutForeignParameters, withParameter } from './query.ts';

for (const search of [
	'?map=rajin',
	'map=rajin',
	'?utm_source=x&map=rajin',
	'?utm_source=x&amp;map=rajin',
	'?utm_source=x&amp;amp;map=rajin&amp;y=1',
	'?utm_source=x?map=rajin',
	'?MAP=rajin',
]) {
	test(`parameterOf reads the map’s choice in ${search}`, { tags: ['map-address'] }, () => {
		assert.equal(parameterOf(search, 'map'), 'rajin');
	});
}

for (const search of [
	'?year=1938',
	'?map=rajin&YEAR=1938',
	'?utm_source=x?year=1938&amp;map=rajin',
])
	test(`parameterOf reads the year of the map in ${search}`, { tags: ['years-address'] }, () => {
		assert.equal(parameterOf(search, 'year'), '1938');
	});

test('parameterOf decodes what was encoded once, twice or three times', () => {
	for (const query of ['na%C5%84', 'na%25C5%2584', 'na%2525C5%252584'])
		assert.equal(parameterOf(`?q=${query}`, 'q'), 'nań');
	assert.equal(parameterOf('?map=a%252Bb', 'map'), 'a+b');
	assert.equal(parameterOf('?map=a+b', 'map'), 'a b');
});

test('parameterOf returns a value that cannot be decoded as it is, and an empty text for none', () => {
	assert.equal(parameterOf('?q=%zz%', 'q'), '%zz%');
	assert.equal(parameterOf('?q=%25E0%25A4%25A', 'q'), '%E0%A4%A');
	for (const search of ['', '?', '?q', '?amap=x', '?a=map', '?map']) {
		assert.equal(parameterOf(search, 'map'), '', search);
	}
});

test('withParameter replaces every spelling of a parameter, and leaves the rest as it is', () => {
	const address = 'https://tumen.example/talk/?flag&amp;map=x&a=b%20c?map=y&MAP=z#n-one';
	assert.equal(
		withParameter(address, 'map', 'rajin+seoul'),
		'https://tumen.example/talk/?flag&a=b%20c&map=rajin+seoul#n-one',
	);
	assert.equal(withParameter(address, 'map', ''), 'https://tumen.example/talk/?flag&a=b%20c#n-one');
});

test(
	'withoutForeignParameters keeps only the parameters that the site understands, and no fragment',
	{ tags: ['copy-link'] },
	() => {
		const site = 'https://tumen.example/talk/';
		for (const [query, kept] of [
			['?fbclid=X&utm_source=facebook', ''],
			['?fbclid=X&map=rajin+seoul&gclid=Y&ref=z', '?map=rajin+seoul'],
			['?q=gas&mc_eid=1', '?q=gas'],
			['?verdict=open&gclid=Y', '?verdict=open'],
			['?gclid=Y&year=1938', '?year=1938'],
			['', ''],
		] as const)
			assert.equal(withoutForeignParameters(`${site}${query}#n-rail`), site + kept);
	},
);
