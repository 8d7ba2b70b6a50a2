import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyNoticeMarker } from '#src/shared/copy-notice.ts';
import { addCopyNotice, CACHED_PAGES_MARKER, fillCachedPages, hasId } from './html.ts';

const [TOP, FIRST, NOTE, OLD] = ['content', 'first', 'n-one', 'old'].map(copyNoticeMarker);
const PAGE =
	`<main class="room" id="content">${TOP}<h1>A talk</h1><article id="first" class="answer">${FIRST}<p id="q-first">Yes.` +
	`<a id="r-one" href="#n-one">1</a></p><ol><li class="note" id="n-one"><a>1</a><section>${NOTE}${OLD}Note</section></li></ol></article></main>`;
const DATE = 'Tue, 24 Nov 2026 12:00:00 GMT';

for (const [fragment, markup] of [
	['', '<main class="room" id="content">'],
	['first', '<article id="first" class="answer">'],
	['n-one', '<a>1</a><section>'],
	['q-first', '<article id="first" class="answer">'],
	['r-one', '<article id="first" class="answer">'],
	['gone', '<main class="room" id="content">'],
	['q("', '<main class="room" id="content">'],
] as const) {
	test(`a cached page has its notice where “#${fragment}” leads`, () => {
		const html = addCopyNotice(PAGE, DATE, fragment);
		assert(html.includes(`${markup}<div class="copy-notice`), html);
		assert(html.includes('the copy kept on 24 November 2026.'));
		assert.equal(html.replace(/<div class="copy-notice.*?<\/div>/, ''), PAGE);
	});
}

test('an old id has the notice where its present id has it', () => {
	const [withNew, withOld] = ['n-one', 'old'].map((id) =>
		addCopyNotice(PAGE, DATE, id).replace(/<!--.*?-->/g, ''),
	);
	assert.equal(withOld, withNew);
});

test('a page without a marker is not changed', () => {
	const html = '<main id="content"><p>Text</p></main>';
	assert.equal(addCopyNotice(html, DATE, 'content'), html);
});

test('the notice of a copy of unknown date names no date', () => {
	assert.match(addCopyNotice(PAGE, null, ''), /the copy kept from an earlier visit\./);
});

test('hasId finds complete ids only', () => {
	assert(hasId(PAGE, 'n-one'));
	assert(!hasId(PAGE, 'one'));
	assert(!hasId(PAGE, ''));
});

test('the offline page lists visited pages by their titles, without the site’s name', () => {
	const pages = [
		{ url: '/places/rajin/', html: '<title>Rajin &amp; port, $& · Tumen</title><title>x</title>' },
		{ url: '/places/untitled/', html: '' },
	];
	assert.equal(
		fillCachedPages(`<ul class="x" data-kept>${CACHED_PAGES_MARKER}</ul>`, pages),
		'<ul class="x" data-kept><li><a href="/places/rajin/">Rajin &amp; port, $&</a></li>' +
			'<li><a href="/places/untitled/">/places/untitled/</a></li></ul>',
	);
});
