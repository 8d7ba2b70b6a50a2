import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import { chicagoCitation, citationForms } from './citation-forms.ts';
import type { CslItem } from './csl-record.ts';

/**
 * An invented interview. The expected forms below are written by hand after the manuals. It has what each manual has a
 * rule for: two people, quotation marks, an ampersand.
 */
const talk: CslItem = {
	id: 'harbours',
	type: 'document',
	title: 'What the harbours of the “cold coast” are for',
	author: [
		{ family: 'Lima', given: 'Ana' },
		{ family: 'Kim', given: 'Min' },
	],
	genre: 'interview',
	'event-date': { 'date-parts': [[2021, 5, 3]] },
	medium: 'rendered from notes; not a transcript',
	'original-title': 'Ports & people of the north',
	'original-date': { 'date-parts': [[2021, 5, 4]] },
	publisher: 'Tumen',
	version: '2.1',
	issued: { 'date-parts': [[2024, 9, 30]] },
	URL: 'https://example.org/harbours/',
	language: 'en-GB',
};
const answer: CslItem = {
	...talk,
	type: 'chapter',
	title: 'And who pays for them?',
	'container-title': talk.title,
	URL: 'https://example.org/harbours/money/',
};
const form = (record: CslItem, name: string) =>
	citationForms(record)
		.find((candidate) => candidate.name === name)!
		.html.replaceAll('&#38;', '&');

test(
	'Chicago: the first name is inverted, titles are in headline style, inner quotation marks are single',
	{ tags: ['cite'] },
	() => {
		assert.equal(
			form(talk, 'Chicago'),
			'Lima, Ana, and Min Kim. “What the Harbours of the ‘Cold Coast’ Are For.” Interview, May 3, 2021. ' +
				'Rendered from notes; not a transcript. Source text: “Ports & People of the North,” May 4, 2021. ' +
				'Tumen, version 2.1, September 30, 2024. https://example.org/harbours/.',
		);
	},
);

test('Chicago: an answer’s question keeps its case and its question mark, “In” introduces the interview', () => {
	assert.equal(
		form(answer, 'Chicago'),
		'Lima, Ana, and Min Kim. “And who pays for them?” In “What the Harbours of the ‘Cold Coast’ Are For.” ' +
			'Interview, May 3, 2021. Rendered from notes; not a transcript. ' +
			'Source text: “Ports & People of the North,” May 4, 2021. ' +
			'Tumen, version 2.1, September 30, 2024. https://example.org/harbours/money/.',
	);
});

test(
	'APA: initials, title in sentence style and italics, version, description with the source text in brackets',
	{ tags: ['cite'] },
	() => {
		assert.equal(
			form(talk, 'APA'),
			'Lima, A., & Kim, M. (2024, September 30). <i>What the harbours of the “cold coast” are for</i> (Version 2.1) ' +
				'[Interview; Rendered from notes; not a transcript; source text: “Ports & people of the north,” May 4, 2021]. ' +
				'Tumen. https://example.org/harbours/',
		);
		assert.equal(
			form(answer, 'APA'),
			'Lima, A., & Kim, M. (2024). And who pays for them? [Interview; Rendered from notes; not a transcript; ' +
				'source text: “Ports & people of the north,” May 4, 2021]. In <i>What the harbours of the “cold coast” are for</i> (Version 2.1). Tumen. ' +
				'https://example.org/harbours/money/',
		);
	},
);

test(
	'MLA: container in italics, version, publisher, day month year, address; optional elements in the middle and last',
	{ tags: ['cite'] },
	() => {
		assert.equal(
			form(talk, 'MLA'),
			'Lima, Ana, and Min Kim. “What the Harbours of the ‘Cold Coast’ Are For.” Interview, 3 May 2021. ' +
				'<i>Tumen</i>, version 2.1, 30 Sept. 2024, https://example.org/harbours/. ' +
				'Rendered from notes; not a transcript. Source text: “Ports & People of the North,” 4 May 2021.',
		);
		assert.equal(
			form(answer, 'MLA'),
			'Lima, Ana, and Min Kim. “And who pays for them?” Interview, 3 May 2021. ' +
				'<i>What the Harbours of the “Cold Coast” Are For</i>, version 2.1, Tumen, 30 Sept. 2024, ' +
				'https://example.org/harbours/money/. ' +
				'Rendered from notes; not a transcript. Source text: “Ports & People of the North,” 4 May 2021.',
		);
	},
);

test('a note is cited in Chicago style, with the site as its author', { tags: ['cite'] }, () => {
	const { publisher, medium, 'original-title': _, 'original-date': __, ...rest } = answer;
	const note = {
		...rest,
		title: 'What it buys (Money, note 2, Context)',
		author: [{ literal: 'Tumen' }],
		genre: 'editors’ note',
	};
	assert.equal(
		chicagoCitation(note),
		'Tumen. “What it buys (Money, note 2, Context).” In “What the Harbours of the ‘Cold Coast’ Are For.” ' +
			'Editors’ note, May 3, 2021. Version 2.1, September 30, 2024. https://example.org/harbours/money/.',
	);
});

for (const file of ['chicago.csl', 'mla.csl']) {
	test(`${file} is well-formed, and calls exactly the macros that it defines`, () => {
		const xml = readFileSync(`src/edition/citations/styles/${file}`, 'utf8');
		assert.doesNotThrow(() => new JSDOM(xml, { contentType: 'text/xml' }));
		const { style } = new XMLParser({ ignoreAttributes: false }).parse(xml);
		const names = style.macro.map((macro: Record<string, string>) => macro['@_name']);
		const called = [...xml.matchAll(/ macro="([^"]+)"/g)].map(([, name]) => name);
		assert.deepEqual(new Set(called), new Set(names));
		assert.match(style['@_class'], /^(note|in-text)$/);
	});
}
