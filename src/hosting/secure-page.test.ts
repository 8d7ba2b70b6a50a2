import assert from 'node:assert/strict';
import { test } from 'node:test';
import { securePage } from './secure-page.ts';

const CHARSET = '<meta charset="utf-8">';
const inlinedIn = (html: string) => securePage(CHARSET + html).inlined;
/** Returns a page after securePage, without its charset and its policy. */
const changed = (html: string) =>
	securePage(CHARSET + html).html.replace(/^<meta charset="utf-8"><meta [^>]*>/, '');

test('inline scripts and styles are hashed as a browser does', () => {
	const html =
		'<style a="b">p{}</style><script>alert(1)</script><script src="x.js"></script><script type="application/ld+json">{}</script>';
	assert.deepEqual(inlinedIn(html), {
		// echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
		scripts: ["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"],
		styles: ["'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='"],
	});
});

test('a style in noscript or in a template is hashed', () => {
	const html = '<noscript><style a>p{}</style></noscript><template><style a>i{}</style></template>';
	assert.equal(inlinedIn(html).styles.length, 2);
});

test('scripts and styles in a comment or in the value of an attribute are ignored', () => {
	const html = `<!--<style>p{}</style>--><a title="</a><script>alert(1)</script>"></a><b x='<style>p{}</style><link rel="stylesheet">'></b>`;
	assert.deepEqual(inlinedIn(html), { scripts: [], styles: [] });
});

test('a page that links a stylesheet may load the site’s own', () => {
	const { styles } = inlinedIn('<link rel="stylesheet" href="/x.css"><style>p{}</style>');
	assert.equal(styles[0], "'self'");
	assert.equal(styles.length, 2);
});

test('styles are merged in order, at the place of the first, and nothing else changes', () => {
	const html =
		'<style>a{}</style>\n<p title="<style>x{}</style>"><style media=print>m{}</style><STYLE>b{}</STYLE><i>c &amp; d';
	assert.equal(
		changed(html),
		'<style>a{}b{}</style>\n<p title="<style>x{}</style>"><style media=print>m{}</style><i>c &amp; d',
	);
	assert.equal(inlinedIn(html).styles.length, 2);
	assert.equal(changed('<p>none</p>'), '<p>none</p>');
});

test('the policy stands behind the character set, with the hashes of the page', () => {
	const { html } = securePage('<!doctype html><head><META charset=utf-8 /><style>p{}</style>');
	assert.match(
		html,
		/<META charset=utf-8 \/><meta http-equiv="content-security-policy" content="default-src 'self'; .*style-src 'sha256-gG2y.*"><style>p\{\}<\/style>$/,
	);
});

test('a page without a character set stops the build', () => {
	assert.throws(() => securePage('<p>Text</p>'), /no <meta charset>/);
});
