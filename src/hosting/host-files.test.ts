import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFile, nginxFile, redirectsFile } from './host-files.ts';

const site = {
	base: '/some/folder/',
	headers: { 'X-One': 'a "b"', 'X-Two': 'c' },
	redirects: [
		{ from: 'talk/old/', to: 'talk/new/' },
		{ from: 'places/gone/', to: 'places/#m-there' },
	],
};

test('_headers lists every header once for all paths below the base, then the content types', () => {
	assert(
		headersFile(site).startsWith(
			'/some/folder/*\n  X-One: a "b"\n  X-Two: c\n/some/folder/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n/some/folder/map/*\n',
		),
	);
	assert(headersFile(site).includes('\n/some/folder/*.bib\n  Content-Type: application/x-bibtex;'));
});

test('_redirects redirects moved pages permanently, with and without the slash at the end', () => {
	assert.equal(
		redirectsFile(site),
		[
			'/some/folder/talk/old/ /some/folder/talk/new/ 301\n',
			'/some/folder/talk/old /some/folder/talk/new/ 301\n',
			'/some/folder/places/gone/ /some/folder/places/#m-there 301\n',
			'/some/folder/places/gone /some/folder/places/#m-there 301\n',
		].join(''),
	);
});

test('nginx keeps the query of a moved page and puts it before the fragment', () => {
	const file = nginxFile(site);
	assert(file.includes('add_header X-One "a \\"b\\"" always;\n'));
	assert(file.includes('error_page 404 /some/folder/404.html;\n'));
	assert(
		file.includes(
			'location = /some/folder/places/gone/ { return 301 "/some/folder/places/$is_args$args#m-there"; }\n',
		),
	);
});
