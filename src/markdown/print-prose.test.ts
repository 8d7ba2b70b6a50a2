import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { VFile } from 'vfile';
import type { CitationItem } from '#src/shared/citation.ts';
import type { PassageTargets } from './passage-targets.ts';
import { parseProse } from './plugins/parse-prose.ts';
import { printProse } from './print-prose.ts';

const targets: PassageTargets = {
	drafts: new Set(),
	places: new Map([['rajin', {}]]),
	terms: new Map(),
	sources: new Map([['tass-2018', {}]]),
	interviews: new Map([['talk', { volume: 1, measures: new Map(), notes: new Map() }]]),
};

/** Stands for a citation in these tests: `<cite>` with the keys. */
const cite = (items: readonly CitationItem[]): Element => ({
	type: 'element',
	tagName: 'cite',
	properties: {},
	children: [{ type: 'text', value: items.map(({ key }) => key).join() }],
});
const parse = (value: string) =>
	parseProse(new VFile({ path: 'content/interviews/talk/01-port.mdx', value }), targets);
const print = (value: string) =>
	printProse(parse(value).body.children, { scripts: undefined, cite });

test('paragraphs become HTML, with emphasis and without stray white space', () => {
	assert.equal(
		print('It is *not*\nfar.\n\nNor near.'),
		'<p>It is <em>not</em>\nfar.</p>\n<p>Nor near.</p>',
	);
});

test('a link to a place leads to its page and names the place', () => {
	assert.equal(
		print('[The port](place:rajin)'),
		'<p><a href="/places/rajin/" class="place" data-place="rajin">The port</a></p>',
	);
});

test('a link to another site keeps its address and does not hand over the opener', () => {
	assert.equal(
		print('[A port](https://example.org/a)'),
		'<p><a href="https://example.org/a" rel="noopener">A port</a></p>',
	);
});

test('a marker leads to its note, and the words at stake carry the kind', () => {
	assert.equal(
		print('It is [far][^x].\n\n[^x]: **Language. Title.** X.'),
		'<p>It is <span class="stake" data-kind="Language">far</span><sup><a href="#n-x" class="marker" id="r-x" data-note="x" data-kind="Language" aria-label="Note 1, Language"><span>[</span>1<span>]</span></a></sup>.</p>',
	);
});

test('adjacent markers share a superscript', () => {
	const html = print(
		'Far[^x][^y].\n\n[^x]: **Language. Title.** X.\n\n[^y]: **Context. Title.** Y.',
	);
	assert.match(html, /^<p>Far<sup><a [^>]+>.*<\/a><a [^>]+>.*<\/a><\/sup>\.<\/p>$/);
});

test('a citation in a note is printed by the function that the page gives', () => {
	const [note] = parse('A[^x].\n\n[^x]: **Context. Title.** X. [@tass-2018, p. 2]').notes;
	assert.equal(
		printProse(note!.content, { scripts: undefined, cite }),
		'<p>X.<cite>tass-2018</cite></p>',
	);
});

test('words in another script get their language', () => {
	assert.equal(print('The port of 나진.'), '<p>The port of <span lang="ko">나진</span>.</p>');
});

test('signs that HTML reserves are escaped', () => {
	assert.equal(print('One & 2 \\< 3'), '<p>One &#x26; 2 &#x3C; 3</p>');
});
