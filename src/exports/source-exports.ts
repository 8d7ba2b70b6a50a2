import { stringify } from 'csv-stringify/sync';
import { toBibtex } from '#src/edition/citations/bibtex.ts';
import { type CslItem, headlineOf } from '#src/edition/citations/csl-record.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import { type CitedSource, citedSources } from '#src/edition/sources/cited-sources.ts';
import { CONSULTED_LABELS } from '#src/shared/consulted-labels.ts';

/** The editors wrote the bibliography, so it has the licence of the notes. */
const LICENCE = 'CC BY 4.0';

/** Returns the absolute address of a path without the base. */
type Permalink = (path: string) => string;

/**
 * Returns the bibliography as CSL-JSON. `custom` of each item holds how far the source was consulted, the addresses
 * of the notes that cite it, those of the outcomes, places, terms, measures and events that rest on it (`others`), and the
 * licence; for a source that is one of our interviews also the label of our
 * rendering.
 */
export const sourcesAsCsl = (edition: Edition, permalink: Permalink): CslItem[] =>
	citedSources(edition).map(({ source, notes, others }) => {
		const { short, full, custom, ...item } = source;
		const rendered = edition.interviews.find((interview) => headlineOf(interview) === source.title);
		const rendering = rendered?.label;
		return {
			...(item as CslItem),
			title: titleOf(source),
			custom: {
				...custom,
				notes: notes.flatMap((reference) => reference.notes.map(({ path }) => permalink(path))),
				others: others.map(({ path }) => permalink(path)),
				...(rendering && { rendering }),
				licence: `${LICENCE}, ${edition.site.name}`,
			},
		};
	});

/** Returns the bibliography as BibTeX. The contents of `custom` are in the field `annote`. */
export const sourcesAsBibtex = (edition: Edition, permalink: Permalink): string =>
	toBibtex(
		sourcesAsCsl(edition, permalink).map((item) => ({ ...item, annote: annotate(item) })),
		`The sources of ${edition.site.name}, ${permalink('sources/')}, ${LICENCE}`,
	);

/**
 * Returns the bibliography as CSV (RFC 4180), in UTF-8 with a byte order mark: spreadsheets need it to read names in
 * other scripts. A cell that a spreadsheet would read as a formula gets an apostrophe in front.
 */
export const sourcesAsCsv = (edition: Edition, permalink: Permalink): string =>
	stringify(sourcesAsCsl(edition, permalink).map(toRow), {
		bom: true,
		header: true,
		escape_formulas: true,
		record_delimiter: 'windows',
	});

interface Custom {
	consulted: keyof typeof CONSULTED_LABELS;
	remark?: string;
	notes: string[];
	others: string[];
	rendering?: string;
	licence: string;
}

const customOf = (item: CslItem) => item['custom'] as Custom;

/** Returns the title; a description that replaces a title is set in brackets, as on the page. */
const titleOf = ({ title, custom }: CitedSource['source']) =>
	custom.described ? `[${title}]` : title;

function annotate(item: CslItem): string {
	const { consulted, remark, notes, others, rendering } = customOf(item);
	const citedBy = `Cited by ${[...notes, ...others].join(' ')}`;
	const degree = `Consulted: ${CONSULTED_LABELS[consulted]}.`;
	return [degree, remark, rendering, citedBy].filter(Boolean).join(' ');
}

function toRow(item: CslItem): Record<string, unknown> {
	const { consulted, remark, notes, others, rendering, licence } = customOf(item);
	return {
		key: item.id,
		type: item.type,
		author: namesOf(item['author']),
		title: item.title,
		container: item['container-title'],
		publisher: item['publisher'],
		issued: isoDate(item['issued']),
		volume: item['volume'],
		issue: item['issue'],
		pages: item['page'],
		number: item['number'],
		language: item['language'],
		doi: item['DOI'],
		url: item['URL'],
		consulted: CONSULTED_LABELS[consulted],
		remark,
		rendering,
		cited_by: [...notes, ...others].join(' '),
		licence,
	};
}

type Name = { family?: string; given?: string; literal?: string };

/** Joins names: “Jo, Jin Cheol; Ducruet, César”. */
const namesOf = (names: unknown): string =>
	((names ?? []) as Name[])
		.map(({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', '))
		.join('; ');

/** Returns an ISO year, month or day, as precise as the source’s date; empty without a date. */
const isoDate = (date: unknown): string =>
	((date as { 'date-parts': number[][] } | undefined)?.['date-parts'][0] ?? [])
		.map((part) => `${part}`.padStart(2, '0'))
		.join('-');
