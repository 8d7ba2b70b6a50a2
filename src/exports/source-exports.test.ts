import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import { parse } from 'csv-parse/sync';
import {
	answerRecord,
	type CslItem,
	interviewRecord,
	noteRecord,
} from '#src/edition/citations/csl-record.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import { citedSources } from '#src/edition/sources/cited-sources.ts';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { sourcesAsBibtex, sourcesAsCsl, sourcesAsCsv } from './source-exports.ts';

const edition = fixtureEdition();
const permalink = (path: string) => `https://example.org/some/folder/${path}`;
const items = sourcesAsCsl(edition, permalink);
const find = (key: string) => items.find(({ id }) => id === key)!;
const customOf = (item: CslItem) => item['custom'] as Record<string, unknown>;

test(
	'the export contains every source of the bibliography, in the same order, with its key as id',
	{ tags: ['source-downloads'] },
	() => {
		const keys = citedSources(edition).map(({ source }) => source.id);
		assert.deepEqual(
			items.map(({ id }) => id),
			keys,
		);
	},
);

test('each source records how far it was consulted, which notes cite it, and its licence', () => {
	const { consulted, notes, licence } = customOf(find('invented-rule'));
	assert.equal(consulted, 'quoted');
	assert.equal(licence, 'CC BY 4.0, Testquay');
	assert((notes as string[]).includes(permalink('invented-ferry/timetable/#n-sailings')));
	const count = items.flatMap((item) => customOf(item)['notes']).length;
	const cited = citedSources(edition).flatMap((source) =>
		source.notes.flatMap(({ notes }) => notes),
	);
	assert.equal(count, cited.length);
});

test(
	'each source records what else is based on it, so that none is without a use',
	{ tags: ['source-downloads', 'outcomes'] },
	() => {
		for (const item of items) {
			const { notes, others } = customOf(item) as Record<string, string[]>;
			assert(notes!.length + others!.length > 0, item.id);
		}
		const answers = edition.interviews.map((one) => ({
			...one,
			introduction: { ...one.introduction, notes: [] },
			answers: one.answers.map((answer) => ({ ...answer, notes: [] })),
		}));
		const withoutNotes = { ...edition, interviews: answers };
		const summer = permalink('invented-ferry/night-boat/#s-next-summer');
		const timetable = sourcesAsCsl(withoutNotes, permalink).find(
			({ id }) => id === 'invented-timetable',
		)!;
		assert((customOf(timetable)['others'] as string[]).includes(summer));
		assert.match(sourcesAsBibtex(withoutNotes, permalink), /Cited by .*#s-next-summer/);
		const rows = parse(sourcesAsCsv(withoutNotes, permalink), {
			bom: true,
			columns: true,
		}) as Record<string, string>[];
		assert(rows.find(({ key }) => key === 'invented-timetable')!['cited_by']!.includes(summer));
	},
);

test('only the source that the edition renders has the label of the rendering', () => {
	const labelled = items.filter((item) => 'rendering' in customOf(item));
	assert.deepEqual(
		labelled.map(({ id }) => id),
		['invented-talk'],
	);
	assert.equal(customOf(labelled[0]!)['rendering'], edition.interviews[0]!.label);
});

test('a description that replaces a title is set in brackets', () => {
	const described = citedSources(edition).find(({ source }) => source.custom.described)!.source;
	assert.equal(find(described.id).title, `[${described.title}]`);
});

// The CSL 1.0.2 variables that the edition uses, by the type of value that the CSL schema requires.
const NAMES = ['author', 'editor', 'translator'];
const DATES = ['issued', 'event-date', 'original-date', 'accessed'];
const TEXTS =
	'id type title title-short container-title publisher publisher-place number volume issue page DOI ISBN ISSN URL language genre medium version original-title edition collection-title note';

test(
	'sources and records are valid CSL-JSON, with all additions of the edition inside “custom”',
	{ tags: ['source-downloads'] },
	() => {
		const { site, interviews } = edition;
		const records = interviews.flatMap((interview) => {
			const cited = { site, interview, permalink };
			return [
				interviewRecord(cited),
				...interview.answers.map((answer) => answerRecord(cited, answer)),
				...interview.answers.flatMap(({ notes }) => notes.map((note) => noteRecord(cited, note))),
			];
		});
		for (const item of JSON.parse(JSON.stringify([...items, ...records])) as CslItem[]) {
			for (const [name, value] of Object.entries(item)) {
				const where = `${item.id}: ${name}`;
				if (name === 'custom') assert.equal(typeof value, 'object', where);
				else if (NAMES.includes(name)) {
					for (const part of (value as object[]).flatMap(Object.keys))
						assert.match(part, /^(family|given|literal)$/, where);
				} else if (DATES.includes(name)) {
					const parts = (value as { 'date-parts': number[][] })['date-parts'];
					assert(
						parts.every((date) => date.length <= 3 && date.every(Number.isInteger)),
						where,
					);
				} else {
					assert(TEXTS.split(' ').includes(name), where);
					assert.equal(typeof value, 'string', where);
				}
			}
		}
	},
);

test(
	'reading the BibTeX file back gives the same titles, addresses, dates, publishers and volumes',
	{ tags: ['source-downloads'] },
	() => {
		const text = sourcesAsBibtex(edition, permalink);
		assert.match(text, /^% .*Testquay.*CC BY 4\.0\n\n@/);
		const readBack = (bibtex: string) =>
			new Map((new Cite(bibtex).data as CslItem[]).map((item) => [item.id, item]));
		const back = readBack(text);
		assert.equal(back.size, items.length);
		for (const item of items) {
			for (const name of ['title', 'URL', 'DOI', 'issued', 'publisher', 'volume']) {
				assert.deepEqual(back.get(item.id)![name], item[name], `${item.id}: ${name}`);
			}
		}
		assert.match(`${back.get('invented-rule')!['annote']}`, /^Consulted: quoted elsewhere\. .*#n-/);
	},
);

test(
	'reading the CSV file back gives the same cells, and no cell needed an apostrophe for spreadsheets',
	{ tags: ['source-downloads'] },
	() => {
		const readBack = (csv: string) =>
			parse(csv, { bom: true, columns: true }) as Record<string, string>[];
		const text = sourcesAsCsv(edition, permalink);
		assert(text.startsWith('\uFEFFkey,type,'));
		const rows = readBack(text);
		assert.equal(rows.length, items.length);
		for (const [index, row] of rows.entries()) {
			const item = items[index]!;
			assert.equal(row['title'], item.title);
			assert.equal(row['url'], item['URL'] ?? '');
			const { notes, others } = customOf(item) as Record<string, string[]>;
			assert.equal(row['cited_by'], [...notes!, ...others!].join(' '));
			assert.equal(row['licence'], `CC BY 4.0, ${edition.site.name}`);
			for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^['=+@\t\r-]/);
		}
		const row = rows.find(({ key }) => key === 'invented-timetable')!;
		assert.equal(row['author'], 'Nowhere, Ana; Noone, Karl');
		assert.equal(row['issued'], '2024');
	},
);

test('a cell that a spreadsheet would run as a formula gets an apostrophe in front', () => {
	const [[key, source] = assert.fail()] = edition.sources;
	const sources = new Map([[key, { ...source, title: '=1+1' }]]) as Edition['sources'];
	const [row] = parse(sourcesAsCsv({ ...edition, sources }, permalink), {
		bom: true,
		columns: true,
	}) as Record<string, string>[];
	assert.equal(row!['title'], "'=1+1");
});
