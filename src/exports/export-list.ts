import { hasStatements } from '#src/edition/has-statements.ts';
import type { Answer, Interview } from '#src/edition/model/edition.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { answerPath, bookletPath, interviewPath } from '#src/shared/address.ts';
import {
	annotationsPath,
	FEED_PATH,
	GAZETTEER_PATH,
	MEASURES_PATH,
	markdownPath,
	SITEMAP_PATH,
	sourcesPath,
	statementsPath,
	verdictsPath,
} from './paths.ts';

/** A file that readers can download. The texts of `name`, `format` and `what` are shown on pages. */
export interface Export {
	/** Its contents, as a link says it: “The whole interview”. */
	name: string;
	/** Name of the file format: “Markdown”. */
	format: string;
	/** Media type, without parameters. */
	type: string;
	/** Path without the base. */
	path: string;
	/** One sentence on its use. */
	what: string;
}

const MARKDOWN = { format: 'Markdown', type: 'text/markdown' };

/** Describes the Markdown file of an answer with its notes. */
export const answerExport = ({ id: interview }: Interview, { id }: Answer): Export => ({
	name: 'This answer',
	...MARKDOWN,
	path: markdownPath(answerPath(interview, id)),
	what: 'The answer with its notes as footnotes and their sources in full.',
});

/** Describes the printable booklet of an interview. */
export const bookletExport = ({ id }: Pick<Interview, 'id'>): Export => ({
	name: 'The booklet',
	format: 'Page to print',
	type: 'text/html',
	path: bookletPath(id),
	what: 'The interview with its notes, maps and sources, set to be printed or kept as a PDF.',
});

/**
 * Describes the Markdown file of an interview with its notes, the file of its notes alone, and the tables of its
 * statements and of its verdicts if it has any.
 */
export const interviewExports = (
	interview: Pick<Interview, 'id' | 'introduction' | 'answers'>,
): Export[] => [
	...textExports(interview),
	...(hasStatements(interview) ? [statementsExport(interview)] : []),
	...(statementsWithOutcome(interview).length > 0 ? verdictsExports(interview) : []),
];

/** Describes the files of what became of an interview’s statements. */
export const verdictsExports = ({ id }: Pick<Interview, 'id'>): Export[] => [
	{
		name: 'Then and since',
		format: 'CSV',
		type: 'text/csv',
		path: verdictsPath(interviewPath(id), 'csv'),
		what: 'What became of each statement that time or sources can decide: verdict, certainty, what decides it, and its sources.',
	},
	{
		name: 'Then and since',
		format: 'JSON',
		type: 'application/json',
		path: verdictsPath(interviewPath(id), 'json'),
		what: 'The same, for programs.',
	},
];

const statementsExport = ({ id }: Pick<Interview, 'id'>): Export => ({
	name: 'All statements',
	format: 'CSV',
	type: 'text/csv',
	path: statementsPath(interviewPath(id)),
	what: 'What each sentence or clause of the interview claims, with its words, its notes, its verdict if it has one, and its permanent address.',
});

const textExports = ({ id }: Pick<Interview, 'id'>): Export[] => [
	{
		name: 'The whole interview',
		...MARKDOWN,
		path: markdownPath(interviewPath(id)),
		what: 'The text with all notes as footnotes and their sources in full, to paste into an editor or give to a language model. Each answer has such a file too, at its own address followed by index.md.',
	},
	{
		name: 'All notes',
		format: 'Web Annotations',
		type: 'application/ld+json',
		path: annotationsPath(interviewPath(id)),
		what: 'Each note tied to the words it is about, in the W3C’s model (JSON-LD), for annotation tools.',
	},
];

/** The gazetteer, and the distances measured between its places. */
export const placesExports: readonly Export[] = [
	{
		name: 'The gazetteer',
		format: 'GeoJSON',
		type: 'application/geo+json',
		path: GAZETTEER_PATH,
		what: 'Every place with its names, its point and how sure it is, and where it is named; in Linked Places form, for maps and other gazetteers.',
	},
	{
		name: 'The measured distances',
		format: 'CSV',
		type: 'text/csv',
		path: MEASURES_PATH,
		what: 'As computed, as printed, as the interview claims them and as others publish them.',
	},
];

/** The bibliography, in the formats that reference managers and spreadsheets read. */
export const sourcesExports: readonly Export[] = [
	{
		name: 'All sources',
		format: 'BibTeX',
		type: 'application/x-bibtex',
		path: sourcesPath('bib'),
		what: 'The bibliography for LaTeX and reference managers, with how far each source was consulted and what cites it.',
	},
	{
		name: 'All sources',
		format: 'CSL-JSON',
		type: 'application/json',
		path: sourcesPath('json'),
		what: 'The same, for Zotero, Pandoc and whatever else formats citations.',
	},
	{
		name: 'All sources',
		format: 'CSV',
		type: 'text/csv',
		path: sourcesPath('csv'),
		what: 'The same as a table, for spreadsheets.',
	},
];

/** The history of the edition, for feed readers, and the list of pages, for search engines. */
export const siteExports: readonly Export[] = [
	{
		name: 'The history of the edition',
		format: 'Atom',
		type: 'application/atom+xml',
		path: FEED_PATH,
		what: 'A feed of what changes in the text, the notes and the sources.',
	},
	{
		name: 'The list of pages',
		format: 'Sitemap',
		type: 'application/xml',
		path: SITEMAP_PATH,
		what: 'For search engines and archives.',
	},
];
