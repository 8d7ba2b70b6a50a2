import { stringify } from 'csv-stringify/sync';
import { toBibtex } from '#src/edition/citations/bibtex.ts';
import { type CslItem, headlineOf } from '#src/edition/citations/csl-record.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import { type CitedSource, citedSources } from '#src/edition/sources/cited-sources.ts';
import { CONSULTED } from '#src/shared/consulted.ts';

/** The bibliography is the editors’ work, as the notes are. */
const LICENCE = 'CC BY 4.0';

/** The whole address of what has this path, without the base. */
type Permalink = (path: string) => string;

/**
 * The bibliography as CSL-JSON, ready to be written. Within `custom` of each item: how far it was consulted,
 * the addresses of the notes that cite it, the licence, and what the text is where it is an interview of ours.
 */
export const sourcesAsCsl = (edition: Edition, permalink: Permalink): CslItem[] =>
	citedSources(edition).map(({ source, notes }) => {
		const { short, full, custom, ...item } = source;
		const rendering = edition.interviews.find((one) => headlineOf(one) === source.title)?.label;
		return {
			...(item as CslItem),
			title: titleOf(source),
			custom: {
				...custom,
				notes: notes.flatMap((reference) => reference.notes.map(({ path }) => permalink(path))),
				...(rendering && { rendering }),
				licence: `${LICENCE}, ${edition.site.name}`,
			},
		};
	});

/** The same as BibTeX; what is `custom` stands in `annote`. */
export const sourcesAsBibtex = (edition: Edition, permalink: Permalink): string =>
	toBibtex(
		sourcesAsCsl(edition, permalink).map((item) => ({ ...item, annote: annotate(item) })),
		`The sources of ${edition.site.name}, ${permalink('sources/')}, ${LICENCE}`,
	);

/**
 * The same as CSV by RFC 4180, in UTF-8 with a byte order mark, which spreadsheets need for names in other scripts.
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export const sourcesAsCsv = (edition: Edition, permalink: Permalink): string =>
	stringify(sourcesAsCsl(edition, permalink).map(toRow), {
		bom: true,
		header: true,
		escape_formulas: true,
		record_delimiter: 'windows',
	});

interface Custom {
	consulted: keyof typeof CONSULTED;
	remark?: string;
	notes: string[];
	rendering?: string;
	licence: string;
}

const customOf = (item: CslItem) => item['custom'] as Custom;

/** A description of ours in the place of a title stands in brackets, as on the page. */
const titleOf = ({ title, custom }: CitedSource['source']) =>
	custom.described ? `[${title}]` : title;

function annotate(item: CslItem): string {
	const { consulted, remark, notes, rendering } = customOf(item);
	const cited = notes.length > 0 && `Cited by ${notes.join(' ')}`;
	const how = `Consulted: ${CONSULTED[consulted]}.`;
	return [how, remark, rendering, cited].filter(Boolean).join(' ');
}

function toRow(item: CslItem): Record<string, unknown> {
	const { consulted, remark, notes, rendering, licence } = customOf(item);
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
		consulted: CONSULTED[consulted],
		remark,
		rendering,
		cited_by: notes.join(' '),
		licence,
	};
}

type Name = { family?: string; given?: string; literal?: string };

/** “Jo, Jin Cheol; Ducruet, César”. */
const namesOf = (names: unknown): string =>
	((names ?? []) as Name[])
		.map(({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', '))
		.join('; ');

/** An ISO year, month or day, as far as it is known. */
const isoDate = (date: unknown): string =>
	((date as { 'date-parts': number[][] } | undefined)?.['date-parts'][0] ?? [])
		.map((part) => `${part}`.padStart(2, '0'))
		.join('-');
