import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAddress, RUNS } from '#src/tests/hostile-input/any-address.ts';
import { addressOf, idIn, pageAddressOf } from './address.ts';
import { hasId, sayKept } from './html.ts';

const SCOPE = 'https://site.example/some/folder/';
const PAGE = '<main id="content"><p>Text</p><li id="n-rail"><a>1</a><p>Note</p></li></main>';
const addresses = anyAddress(['pact/gas/', 'pact/gas/index.html', 'n-rail', 'content']);

for (const requested of [
	'pact/gas',
	'pact/gas/',
	'pact/gas/index.html',
	'pact/gas/?map=rajin#n-rail',
]) {
	test(`${requested} is cached under the address of its folder`, () => {
		assert.equal(pageAddressOf(SCOPE + requested), `${SCOPE}pact/gas/`);
	});
}

test('every page address is cached under one folder, without query and fragment', () => {
	fc.assert(
		fc.property(addresses, ({ path, search, hash }) => {
			const { href } = new URL(`${path.replace(/^[/\\]+/, './')}${search}${hash}`, SCOPE);
			const address = pageAddressOf(href);
			assert.match(address, /^[^?#]*\/$/);
			assert.equal(pageAddressOf(address), address);
			assert(href.startsWith(addressOf(href)));
		}),
		RUNS,
	);
});

test('a cached page gets exactly one notice, whatever the fragment, and is otherwise unchanged', () => {
	fc.assert(
		fc.property(addresses, ({ hash }) => {
			const id = idIn(hash);
			const html = sayKept(PAGE, null, id);
			assert.equal(html.replace(/<div class="kept.*?<\/div>/, ''), PAGE);
			assert.equal(html.split('class="kept').length, 2);
			assert.equal(hasId(PAGE, id), id === 'n-rail' || id === 'content');
		}),
		RUNS,
	);
});
