import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addCopyNotice, fillCachedPages, hasId } from './html.ts';

const PAGE =
	'<main class="room" id="content"><h1>A talk</h1><article class="answer" id="first"><p>Yes.</p><ol>' +
	'<li class="note" id="n-one"><a>1</a><section class="note-words">Note</section></li></ol></article></main>';
const DATE = 'Tue, 24 Nov 2026 12:00:00 GMT';

for (const [fragment, tagBefore] of [
	['', '<main class="room" id="content">'],
	['first', '<article class="answer" id="first">'],
	['n-one', '<section class="note-words">'],
	['gone', '<main class="room" id="content">'],
	['q("', '<main class="room" id="content">'],
] as const) {
	test(`a cached page has its notice where “#${fragment}” leads`, () => {
		const html = addCopyNotice(PAGE, DATE, fragment);
		assert(html.includes(`${tagBefore}<div class="copy-notice`), html);
		assert(html.includes('the copy kept on 24 November 2026.'));
		assert.equal(html.replace(/<div class="copy-notice.*?<\/div>/, ''), PAGE);
	});
}

test('the notice of a copy of unknown date names no date', () => {
	assert.match(addCopyNotice(PAGE, null, ''), /the copy kept from an earlier visit\./);
});

test('hasId finds complete ids only', () => {
	assert(hasId(PAGE, 'n-one'));
	assert(!hasId(PAGE, 'one'));
	assert(!hasId(PAGE, ''));
});

test('the offline page lists visited pages by their titles, without the site’s name', () => {
	const pages = [{ url: '/places/rajin/', html: '<title>Rajin &amp; port · Tumen</title>' }];
	assert.equal(
		fillCachedPages('<ul class="x" data-kept></ul>', pages),
		'<ul class="x" data-kept><li><a href="/places/rajin/">Rajin &amp; port</a></li></ul>',
	);
});
