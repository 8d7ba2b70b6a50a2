import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasHashedName } from './hashed-name.ts';
import { builtFileAddress, choosePrecachedFiles } from './precache-list.ts';

test('the interview, the files its pages need and search are precached; pictures, exports and other pages are not', () => {
	const chosen = [
		'_astro/map-controller.BfRBp7l1.js',
		'_astro/serif.DcN7sfro.woff2',
		'icon.svg',
		'index.html',
		'map/border-region.f9948fbc.svg',
		'map/far-east-overlay.0a1b2c3d.json',
		'map/far-east.76532297.json',
		'offline/index.html',
		'pagefind/talk/vocabulary.json',
		'pagefind/talk/wasm.en.pagefind',
		'places/rajin/card.json',
		'search/index.html',
		'talk/index.html',
		'talk/map.json',
		'talk/scenes.json',
		'talk/then-and-since/index.html',
	];
	const others = [
		'_astro/YearStepper.astro_astro_type_script_index_0_lang.CxnFuEQ6.js',
		'_astro/photo.DcN7sfro.png',
		'about/index.html',
		'feed.xml',
		'map/elsewhere.76532297.svg',
		'map/far-east-past.76532297.json',
		'map/far-west.76532297.json',
		'map/s-one.76532297.svg',
		'map/scene-one.76532297.svg',
		'map/year-1945.76532297.svg',
		'older/index.html',
		'older/map.json',
		'older/scenes.json',
		'older/then-and-since/index.html',
		'pagefind/older/vocabulary.json',
		'places/moscow/card.json',
		'places/rajin/card.png',
		'places/rajin/index.html',
		'sources/index.html',
		'sw.js',
		'talk/first/index.html',
		'talk/index.md',
	];
	assert.deepEqual(
		choosePrecachedFiles([...others, ...chosen].reverse(), 'talk', {
			sheets: ['far-east'],
			pictures: ['border-region'],
			places: ['rajin'],
		}),
		chosen,
	);
});

test('the address of a page is its folder', () => {
	assert.equal(builtFileAddress('index.html'), '');
	assert.equal(builtFileAddress('search/index.html'), 'search/');
	assert.equal(builtFileAddress('icon.svg'), 'icon.svg');
});

test('hasHashedName distinguishes names with a hash from names without one', () => {
	for (const path of [
		'_astro/a.BfRBp7l1.js',
		'/some/folder/map/border-region.f9948fbc.svg',
		'/some/folder/pagefind/fragment/en_1.pf_fragment',
	]) {
		assert(hasHashedName(path), path);
	}
	for (const path of [
		'pagefind/talk/vocabulary.json',
		'/map/icon.svg',
		'pagefind/talk/wasm.en.pagefind',
		'search/',
	]) {
		assert(!hasHashedName(path), path);
	}
});
