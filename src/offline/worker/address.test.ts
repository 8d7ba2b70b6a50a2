import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAddress, RUN_SETTINGS } from '#src/tests/hostile-input/generated-addresses.ts';
import { fileCacheKey, fragmentId, pageCacheKey } from './address.ts';
import { copyNoticeMarker } from '#src/shared/copy-notice.ts';
import { addCopyNotice, hasId } from './html.ts';

const SCOPE = 'https://site.example/some/folder/';
const PAGE = `<main id="content">${copyNoticeMarker('content')}<p>Text</p><li id="n-rail"><a>1</a><p>${copyNoticeMarker('content')}Note</p></li></main>`;
const addresses = anyAddress(['pact/gas/', 'pact/gas/index.html', 'n-rail', 'content']);

for (const requested of [
	'pact/gas',
	'pact/gas/',
	'pact/gas/index.html',
	'pact/gas/?map=rajin#n-rail',
]) {
	test(`${requested} is cached under the address of its folder`, () => {
		assert.equal(pageCacheKey(SCOPE + requested), `${SCOPE}pact/gas/`);
	});
}

test('every page address is cached under one folder, without query and fragment', () => {
	fc.assert(
		fc.property(addresses, ({ path, search, hash }) => {
			const { href } = new URL(`${path.replace(/^[/\\]+/, './')}${search}${hash}`, SCOPE);
			const address = pageCacheKey(href);
			assert.match(address, /^[^?#]*\/$/);
			assert.equal(pageCacheKey(address), address);
			assert(href.startsWith(fileCacheKey(href)));
		}),
		RUN_SETTINGS,
	);
});

test('a cached page gets exactly one notice, whatever the fragment, and is otherwise unchanged', () => {
	fc.assert(
		fc.property(addresses, ({ hash }) => {
			const id = fragmentId(hash);
			const html = addCopyNotice(PAGE, null, id);
			assert.equal(html.replace(/<div class="copy-notice.*?<\/div>/, ''), PAGE);
			assert.equal(html.split('class="copy-notice').length, 2);
			assert.equal(hasId(PAGE, id), id === 'n-rail' || id === 'content');
		}),
		RUN_SETTINGS,
	);
});
