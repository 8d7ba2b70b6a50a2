import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestPage } from './nearest-page.ts';

const known = [
	'pact/',
	'pact/gas-pipelines/',
	'pact/weapons/',
	'places/rajin/',
	'pact/weapons/#n-rail-traffic',
	'pact/gas-pipelines/#n-kogas-2003',
];
const near = (path: string, fragment = '') => nearestPage({ path, fragment }, known);

for (const [asked, expected] of [
	['pact/gas-pipeline', 'pact/gas-pipelines/'],
	['pact/04-gas-pipelines.mdx', 'pact/gas-pipelines/'],
	['gas-pipelines/index.html', 'pact/gas-pipelines/'],
	['Places/Najin/', 'places/rajin/'],
	['notes/kogas-2003', 'pact/gas-pipelines/#n-kogas-2003'],
	['pct/', 'pact/'],
] as const) {
	test(`nearestPage takes ${asked} for ${expected}`, () => {
		assert.equal(near(asked), expected);
	});
}

test('nearestPage believes the fragment before the path', () => {
	assert.equal(near('pact/wepons/', '#n-kogas-2003'), 'pact/gas-pipelines/#n-kogas-2003');
});

test('nearestPage finds an answer that the whole interview had as a fragment', () => {
	assert.equal(near('old-name/', '#weapons'), 'pact/weapons/');
});

for (const strange of [
	'',
	'%',
	'%E0%A4%A',
	'\u{d800}',
	'//..//',
	'<img onerror=x>',
	'x'.repeat(1e5),
]) {
	test(`nearestPage has no guess for ${JSON.stringify(strange.slice(0, 20))}`, () => {
		assert.equal(near(strange, strange), undefined);
	});
}
