import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl-record.ts';

const record: CslItem = {
	id: 'talk-gas-pipelines',
	type: 'chapter',
	title: 'Is 5% of {gas} & oil_all “there” is, ~$3 #1 a^b \\ C? Китайцы 中俄 한국',
	author: [{ family: 'Lima', given: 'Ana' }, { literal: 'Ports and Rails & Co' }],
	'container-title': 'A talk',
	publisher: 'Tumen',
	'event-date': { 'date-parts': [[2021, 5, 3]] },
	medium: 'rendered from notes',
	'original-title': 'Ports',
	'original-date': { 'date-parts': [[2021, 5, 4]] },
	version: '2.1',
	issued: { 'date-parts': [[2024, 9, 30]] },
	URL: 'https://example.org/talk%20(1)/?a=1&b={c}_d#e',
};

test('toBibtex writes an entry, and puts what BibTeX has no field for in a note', () => {
	assert.equal(
		toBibtex([{ ...record, title: 'Is gas all there is?', URL: 'https://example.org/talk/' }]),
		`@incollection{talk-gas-pipelines,
	author = {Lima, Ana and {Ports and Rails \\& Co}},
	booktitle = {{A} talk},
	year = {2024},
	month = sep,
	day = {30},
	note = {Interview of 3 May 2021. Rendered from notes. Source text: “Ports”, 4 May 2021. Version 2.1.},
	publisher = {Tumen},
	title = {{Is} gas all there is?},
	url = {https://example.org/talk/},
}
`,
	);
});

test(
	'an entry parses back to the same record: scripts, braces, per cent signs, addresses',
	{ tags: ['reference-managers'] },
	() => {
		const [parsed] = new Cite(toBibtex([record], 'A comment, 5% of it')).data as CslItem[];
		for (const name of ['id', 'title', 'container-title', 'publisher', 'URL', 'issued']) {
			assert.deepEqual(parsed![name], record[name], name);
		}
		const names = parsed!['author'] as { family: string }[];
		assert.deepEqual(
			names.map(({ family }) => family),
			['Lima', 'Ports and Rails & Co'],
		);
	},
);

test('toBibtex writes an address once, also if there is no publisher', () => {
	const { publisher, ...rest } = record;
	assert.equal(toBibtex([rest as CslItem]).split('https://').length, 2);
});

test(
	'every capital of a title is in braces: in the first word, after a colon, in every script, once',
	{ tags: ['reference-managers'] },
	() => {
		for (const [title, printed] of [
			['USSR–DPRK Treaty', '{USSR}–{DPRK} {Treaty}'],
			['KCNA: KCNA reports in 3D', '{KCNA}: {KCNA} reports in {3D}'],
			['В России и в КНДР', '{В} {России} и в {КНДР}'],
			['Élysée and Ål, KN-23 «Ёлка»', '{Élysée} and {Ål}, {KN}-23 «{Ёлка}»'],
			['the iPhone of 조선 & Co {A}', 'the {iPhone} of 조선 \\& {Co} \\{{A}\\}'],
		]) {
			assert(toBibtex([{ ...record, title: title! }]).includes(`\ttitle = {${printed}},\n`), title);
		}
	},
);

test('a month is the word that BibTeX and biber define, with the day in a field of its own', () => {
	const dates = [[[2024]], [[2024, 9]], [[2024, 12, 1]]].map((parts) =>
		toBibtex([{ ...record, issued: { 'date-parts': parts } }])
			.split('\n')
			.filter((line) => /^\t(?:year|month|day) /.test(line)),
	);
	assert.deepEqual(dates, [
		['\tyear = {2024},'],
		['\tyear = {2024},', '\tmonth = sep,'],
		['\tyear = {2024},', '\tmonth = dec,', '\tday = {1},'],
	]);
});

test('the publisher of a @misc is how it was published, which styles print', () => {
	const printed = toBibtex([
		{ id: 'a', type: 'document', title: 'A', publisher: 'B', URL: 'http://c' },
	]);
	assert.equal(
		printed,
		'@misc{a,\n\thowpublished = {B},\n\ttitle = {{A}},\n\turl = {http://c},\n}\n',
	);
});
