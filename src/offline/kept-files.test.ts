import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasHashedName } from './hashed-name.ts';
import { addressOf, chooseKept } from './kept-files.ts';

test('chooseKept takes the interview, what its pages need, and search; no picture, export or other page', () => {
	const kept = [
		'_astro/map-desk.BfRBp7l1.js',
		'_astro/serif.DcN7sfro.woff2',
		'icon.svg',
		'index.html',
		'offline/index.html',
		'pagefind/talk/vocabulary.json',
		'pagefind/wasm.en.pagefind',
		'places/rajin/card.json',
		'search/index.html',
		'talk/index.html',
		'talk/map.json',
	];
	const left = [
		'_astro/photo.DcN7sfro.png',
		'about/index.html',
		'feed.xml',
		'older/index.html',
		'older/map.json',
		'pagefind/older/vocabulary.json',
		'places/moscow/card.json',
		'places/rajin/card.png',
		'places/rajin/index.html',
		'sources/index.html',
		'sw.js',
		'talk/first/index.html',
		'talk/index.md',
	];
	assert.deepEqual(chooseKept([...left, ...kept].reverse(), 'talk', ['rajin']), kept);
});

test('a page has the address of its folder', () => {
	assert.equal(addressOf('index.html'), '');
	assert.equal(addressOf('search/index.html'), 'search/');
	assert.equal(addressOf('icon.svg'), 'icon.svg');
});

test('names with a hash are told from names that stay', () => {
	for (const path of ['_astro/a.BfRBp7l1.js', '/some/folder/pagefind/fragment/en_1.pf_fragment']) {
		assert(hasHashedName(path), path);
	}
	for (const path of ['pagefind/talk/vocabulary.json', 'pagefind/wasm.en.pagefind', 'search/']) {
		assert(!hasHashedName(path), path);
	}
});
