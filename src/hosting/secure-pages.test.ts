import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { hashInlined, joinStyles, securePages } from './secure-pages.ts';

test('hashInlined hashes inline scripts and styles as a browser does', () => {
	const html = '<style a="b">p{}</style><script>alert(1)</script><script src="x.js"></script>';
	assert.deepEqual(hashInlined(html), {
		// echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
		scripts: ["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"],
		styles: ["'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='"],
	});
});

test('hashInlined ignores scripts and styles in the value of an attribute', () => {
	const html = `<a title="</a><script>alert(1)</script>"></a><b x='<style>p{}</style><link rel="stylesheet">'></b>`;
	assert.deepEqual(hashInlined(html), { scripts: [], styles: [] });
});

test('hashInlined allows the site’s own stylesheets on a page that links one', () => {
	const { styles } = hashInlined('<link rel="stylesheet" href="/x.css"><style>p{}</style>');
	assert.equal(styles[0], "'self'");
	assert.equal(styles.length, 2);
});

test('joinStyles merges all styles in order, at the place of the last', () => {
	const html = '<style>a{}</style><p title="<style>x{}</style>"><style>b{}</style><i>c</i>';
	assert.equal(joinStyles(html), '<p title="<style>x{}</style>"><style>a{}b{}</style><i>c</i>');
	assert.equal(joinStyles('<p>none</p>'), '<p>none</p>');
});

test('a second inline script, even on a single page, stops the build', () => {
	const root = mkdtempSync(join(tmpdir(), 'tumen-'));
	const page = (script: string) => `<meta charset="utf-8"><script>${script}</script>`;
	writeFileSync(join(root, 'a.html'), page('ours()'));
	writeFileSync(join(root, 'b.html'), page('ours()'));
	assert.equal(securePages(root).scripts.length, 1);
	assert.match(
		readFileSync(join(root, 'a.html'), 'utf8'),
		/content="default-src 'none'; .*'sha256-/,
	);
	writeFileSync(join(root, 'b.html'), page('theirs()'));
	assert.throws(() => securePages(root), /different inline scripts/);
	rmSync(root, { recursive: true });
});
