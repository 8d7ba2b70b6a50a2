import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl-record.ts';
import { unwrapEntry } from './unwrap-entry.ts';

/** A record as one manual of style prints it. */
export interface CitationForm {
	/** The manual: “Chicago”. */
	name: string;
	/** An entry of a bibliography. HTML with `<i>` and text only. */
	html: string;
}

const MANUALS = [
	{ name: 'Chicago', style: 'tumen-chicago', file: 'chicago.csl' },
	{ name: 'APA', style: 'apa', file: undefined },
	{ name: 'MLA', style: 'tumen-mla', file: 'mla.csl' },
] as const;

/** Formats a record by each manual: Chicago (notes and bibliography, 17th edition), APA (7th) and MLA (9th). */
export const citationForms = (record: CslItem): CitationForm[] =>
	MANUALS.map(({ name, style }) => ({
		name,
		html: formatEntry(style === 'apa' ? withoutOriginal(record) : record, style),
	}));

/**
 * Moves the source text from `original-title` and `original-date` into `medium`. APA style prints an original as a
 * publication, but of ours only the headline and the day are recorded.
 */
function withoutOriginal(record: CslItem): CslItem {
	const { 'original-title': title, 'original-date': date, ...rest } = record;
	if (!title) return record;
	const [[year, month, day]] = (date as { 'date-parts': [[number, number, number]] })['date-parts'];
	const on = american.format(new Date(Date.UTC(year, month - 1, day)));
	return { ...rest, medium: `${rest['medium']}; source text: “${title},” ${on}` };
}

const american = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** Formats a record by the Chicago manual, as an entry of a bibliography. HTML. */
export const chicagoCitation = (record: CslItem): string => formatEntry(record, MANUALS[0].style);

function formatEntry(record: CslItem, style: string): string {
	addStyles();
	const options = { template: style, lang: 'en-US', format: 'html', asEntryArray: true } as const;
	const [[, html]] = new Cite(record).format('bibliography', options) as [[string, string]];
	return unwrapEntry(html);
}

function addStyles(): void {
	const { styles } = plugins.config.get('@csl');
	for (const { style, file } of MANUALS) {
		if (!file || styles.has(style)) continue;
		styles.add(
			style,
			readFileSync(`${process.cwd()}/src/edition/citations/styles/${file}`, 'utf8'),
		);
	}
}
