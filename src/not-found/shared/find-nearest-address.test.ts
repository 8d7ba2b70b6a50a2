import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNearestAddress } from './find-nearest-address.ts';

const known = [
	'pact/',
	'pact/gas-pipelines/',
	'pact/weapons/',
	'places/',
	'places/rajin/',
	'places/#m-rajin-seoul',
	'sources/',
	'sources/#kogas-release',
	'pact/weapons/#n-rail-traffic',
	'pact/gas-pipelines/#n-kogas-2003',
];
const near = (path: string, fragment = '') => findNearestAddress({ path, fragment }, known);

for (const [requested, expected] of [
	['pact/gas-pipeline', 'pact/gas-pipelines/'],
	['pact/04-gas-pipelines.mdx', 'pact/gas-pipelines/'],
	['gas-pipelines/index.html', 'pact/gas-pipelines/'],
	['Places/Najin/', 'places/rajin/'],
	['notes/kogas-2003', 'pact/gas-pipelines/#n-kogas-2003'],
	['pct/', 'pact/'],
	['pact/gas-pipel', 'pact/gas-pipelines/'],
	['pact/g', 'pact/gas-pipelines/'],
	['PACT/Gas-Pipelines/).', 'pact/gas-pipelines/'],
	['pact/gas-pipelines%E2%80%9D', 'pact/gas-pipelines/'],
	['pact/gas-pipelines”', 'pact/gas-pipelines/'],
	['pact/gas-pipelines/&utm_source=chat&x=places/rajin/', 'pact/gas-pipelines/'],
	['pact/gas-pipelines/%23n-kogas-2003', 'pact/gas-pipelines/#n-kogas-2003'],
	['sources/kogas-release', 'sources/#kogas-release'],
	['measures/rajin-seoul', 'places/#m-rajin-seoul'],
] as const) {
	test(`nearestPage suggests ${expected} for ${requested}`, { tags: ['not-found'] }, () => {
		assert.equal(near(requested), expected);
	});
}

test('nearestPage trusts the fragment more than the path', () => {
	assert.equal(near('pact/wepons/', '#n-kogas-2003'), 'pact/gas-pipelines/#n-kogas-2003');
});

test('nearestPage finds an answer by its fragment in the whole interview', () => {
	assert.equal(near('old-name/', '#weapons'), 'pact/weapons/');
});

for (const [path, fragment, expected] of [
	['pact/army/', '#n-kogas-2003', 'pact/gas-pipelines/#n-kogas-2003'],
	['places/', '#rajin', 'places/rajin/'],
	['topics/', '#kogas-2003', 'pact/gas-pipelines/#n-kogas-2003'],
	['pact/gas-pipelines/', '#n-kogas-2', 'pact/gas-pipelines/#n-kogas-2003'],
	['sources/', '#kogas', 'sources/#kogas-release'],
	['topics/', '#n-kogas-2003:~:text=a%20pipe', 'pact/gas-pipelines/#n-kogas-2003'],
] as const) {
	test(`nearestPage suggests ${expected} for ${path}${fragment}`, () => {
		assert.equal(near(path, fragment), expected);
	});
}

for (const nonsense of [
	'',
	'%',
	'%E0%A4%A',
	'\u{d800}',
	'//..//',
	'<img onerror=x>',
	'x'.repeat(1e5),
]) {
	test(`nearestPage has no suggestion for ${JSON.stringify(nonsense.slice(0, 20))}`, () => {
		assert.equal(near(nonsense, nonsense), undefined);
	});
}
