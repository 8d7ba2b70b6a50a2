import { Cite } from '@citation-js/core';
import { expect, test } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import {
	answerRecord,
	type CslItem,
	interviewRecord,
	noteRecord,
} from '#src/edition/citations/csl-record.ts';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';
import { hasOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { annotationCollection } from '#src/exports/annotations/annotation-collection.ts';
import { answerMarkdown, interviewMarkdown } from '#src/exports/markdown/document.ts';
import { outcomeFootnoteId } from '#src/exports/markdown/outcome-footnote.ts';
import { linkedPlaces } from '#src/exports/places/linked-places.ts';
import { placeClass } from '#src/exports/places/place-class.ts';
import { sourcesAsBibtex, sourcesAsCsl, sourcesAsCsv } from '#src/exports/source-exports.ts';
import { listAddresses } from '#src/not-found/build/list-addresses.ts';
import { listPageParts } from '#src/not-found/build/list-page-parts.ts';

const edition = currentEdition();
const atlas = currentAtlas();
const { interviews, places, site } = edition;
const toUrl = (path: string) => `https://example.org/some/folder/${path}`;
const notesOf = (interview: (typeof interviews)[number]) =>
	inReadingOrder([interview]).flatMap(({ passage }) => passage.notes);

const parseMarkdown = (markdown: string): Root =>
	unified().use(remarkParse).use(remarkGfm).parse(markdown) as Root;

test(
	'the Markdown of every interview has a footnote for every note and outcome, and a marker for every footnote',
	{ tag: '@text-exports' },
	() => {
		for (const interview of interviews) {
			const [footnotes, markers]: [string[], string[]] = [[], []];
			visit(parseMarkdown(interviewMarkdown(interview, edition, toUrl, atlas)), (node) => {
				if (node.type === 'footnoteDefinition') footnotes.push(node.identifier);
				if (node.type === 'footnoteReference') markers.push(node.identifier);
			});
			const expected = inReadingOrder([interview]).flatMap(({ passage }) => [
				...passage.notes.map(({ id }) => id),
				...passage.statements.filter(hasOutcome).map(outcomeFootnoteId),
			]);
			expect(footnotes).toEqual(expected);
			expect(new Set(markers)).toEqual(new Set(footnotes));
		}
	},
);

test('the Markdown of every answer has every paragraph unchanged', { tag: '@text-exports' }, () => {
	for (const interview of interviews) {
		for (const answer of interview.answers) {
			const { children } = parseMarkdown(answerMarkdown(answer, interview, edition, toUrl));
			const paragraphs = children
				.filter(({ type }) => type === 'paragraph')
				.map((node) => textOf(node));
			for (const { text } of answer.paragraphs) expect(paragraphs).toContain(text);
		}
	}
});

test(
	'every annotation has its kind as a tag, its sources, its words, and the label of the quoted text',
	{ tag: ['@rendering-label', '@annotation-exports'] },
	() => {
		for (const interview of interviews) {
			const notes = notesOf(interview);
			const items = annotationCollection(interview, edition, toUrl).first.items.filter(
				(item) => item.motivation === 'commenting',
			);
			expect(items).toHaveLength(notes.length);
			for (const [index, { body, target }] of items.entries()) {
				const note = notes[index]!;
				const [text, tag, ...links] = body as Record<string, string>[];
				expect(text!['format']).toBe('text/markdown');
				expect(tag!['value']).toBe(note.kind);
				expect(links).toHaveLength(note.citations.length);
				for (const { source } of links) expect(URL.canParse(source!), source).toBe(true);
				expect(target['dcterms:provenance']).toBe(interview.label);
				expect(target.selector.exact, note.id).not.toBe('');
			}
		}
	},
);

// The CSL 1.0.2 variables, by the type of value that the CSL schema requires.
const NAMES = ['author', 'editor', 'translator'];
const DATES = ['issued', 'event-date', 'original-date', 'accessed'];
const TEXTS =
	'id type title title-short container-title publisher publisher-place number volume issue page DOI ISBN ISSN URL language genre medium version original-title edition collection-title note';

test(
	'all sources and records are valid CSL-JSON, with the edition’s additions inside “custom”',
	{ tag: '@source-downloads' },
	() => {
		const records = interviews.flatMap((interview) => {
			const cited = { site, interview, permalink: toUrl };
			return [
				interviewRecord(cited),
				...interview.answers.map((answer) => answerRecord(cited, answer)),
				...interview.answers.flatMap(({ notes }) => notes.map((note) => noteRecord(cited, note))),
			];
		});
		const items = [...sourcesAsCsl(edition, toUrl), ...records];
		for (const item of JSON.parse(JSON.stringify(items)) as CslItem[]) {
			for (const [name, value] of Object.entries(item)) {
				const where = `${item.id}: ${name}`;
				if (name === 'custom') expect(typeof value, where).toBe('object');
				else if (NAMES.includes(name)) {
					for (const part of (value as object[]).flatMap(Object.keys))
						expect(part, where).toMatch(/^(family|given|literal)$/);
				} else if (DATES.includes(name)) {
					const parts = (value as { 'date-parts': number[][] })['date-parts'];
					const areDates = parts.every((date) => date.length <= 3 && date.every(Number.isInteger));
					expect(areDates, where).toBe(true);
				} else {
					expect(TEXTS.split(' '), where).toContain(name);
					expect(typeof value, where).toBe('string');
				}
			}
		}
	},
);

test(
	'the sources read back from BibTeX have the same titles, addresses, dates, publishers and volumes',
	{ tag: '@source-downloads' },
	() => {
		const readBack = new Cite(sourcesAsBibtex(edition, toUrl)).data as CslItem[];
		const back = new Map(readBack.map((item) => [item.id, item]));
		const written = sourcesAsCsl(edition, toUrl);
		expect(back.size).toBe(written.length);
		for (const item of written) {
			for (const name of ['title', 'URL', 'DOI', 'issued', 'publisher', 'volume']) {
				expect(back.get(item.id)![name], `${item.id}: ${name}`).toEqual(item[name]);
			}
		}
	},
);

test(
	'the sources read back from CSV have the same cells, and none needs an apostrophe for spreadsheets',
	{ tag: '@source-downloads' },
	() => {
		const rows = parseCsv(sourcesAsCsv(edition, toUrl), { bom: true, columns: true }) as Record<
			string,
			string
		>[];
		const written = sourcesAsCsl(edition, toUrl);
		expect(rows).toHaveLength(written.length);
		for (const [index, row] of rows.entries()) {
			const item = written[index]!;
			expect(row['title']).toBe(item.title);
			expect(row['url']).toBe(item['URL'] ?? '');
			for (const cell of Object.values(row)) expect(cell).not.toMatch(/^['=+@\t\r-]/);
		}
	},
);

test(
	'every place has all properties that the Linked Places format requires',
	{ tag: '@data-exports' },
	() => {
		const { features } = linkedPlaces(edition, toUrl) as unknown as { features: LinkedPlace[] };
		expect(features).toHaveLength(places.size);
		for (const { properties, names, types } of features) {
			expect(properties.title).not.toBe('');
			expect(properties.fclasses.join()).toMatch(/^[AHLPRST](,[AHLPRST])*$/);
			for (const code of properties.ccodes) expect(code).toMatch(/^[A-Z]{2}$/);
			for (const { label, '@id': id } of names[0]!.citations!) {
				expect(label && URL.canParse(id), properties.title).toBe(true);
			}
			for (const type of types) {
				expect(type.identifier === undefined).toBe(type.label === undefined);
			}
		}
	},
);

/** A feature of Linked Places format 1.3, as far as it is tested here. */
interface LinkedPlace {
	properties: { title: string; ccodes: string[]; fclasses: string[] };
	names: { citations?: { label: string; '@id': string }[] }[];
	types: { identifier?: string; label?: string }[];
}

test('every place in whose type people live has the class of inhabited places', () => {
	for (const { type } of places.values()) {
		if (!/city|town|village|settlement|capital/.test(type) || /zone/.test(type)) continue;
		expect(placeClass(type).fclass, type).toBe('P');
	}
});

test('the list of addresses for “not found” contains every permalink, and no address twice', () => {
	const listed = [...listAddresses(edition), ...listPageParts(edition)].flatMap(({ links }) =>
		links.map(({ path }) => path),
	);
	const paths = new Set(listed);
	expect(paths.size).toBe(listed.length);
	// A view is a state of its interview’s page.
	for (const [key, path] of edition.permalinks)
		expect(paths.has(path.split('?')[0]!), key).toBe(true);
});
