import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl-record.ts';

/** A record in one of the forms that manuals of style ask for. */
export interface CitationForm {
	/** The manual: “Chicago”. */
	name: string;
	/** One entry of a bibliography. HTML of `<i>` and text. */
	html: string;
}

const MANUALS = [
	{ name: 'Chicago', style: 'tumen-chicago', file: 'chicago.csl' },
	{ name: 'APA', style: 'apa', file: undefined },
	{ name: 'MLA', style: 'tumen-mla', file: 'mla.csl' },
] as const;

/** The record by each manual: Chicago (notes and bibliography, 17th edition), APA (7th) and MLA (9th). */
export const citationForms = (record: CslItem): CitationForm[] =>
	MANUALS.map(({ name, style }) => ({
		name,
		html: formatEntry(style === 'apa' ? withoutOriginal(record) : record, style),
	}));

/** In APA’s form an original is a publication; ours is only known as a text that was rendered. */
function withoutOriginal(record: CslItem): CslItem {
	const { 'original-title': title, 'original-date': date, ...rest } = record;
	if (!title) return record;
	const [[year, month, day]] = (date as { 'date-parts': [[number, number, number]] })['date-parts'];
	const on = american.format(new Date(Date.UTC(year, month - 1, day)));
	return { ...rest, medium: `${rest['medium']}; source text: “${title},” ${on}` };
}

const american = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** The record as the Chicago manual has it, as one entry of a bibliography. HTML. */
export const plainCitation = (record: CslItem): string => formatEntry(record, MANUALS[0].style);

function formatEntry(record: CslItem, style: string): string {
	addStyles();
	const options = { template: style, lang: 'en-US', format: 'html', asEntryArray: true } as const;
	const [[, html]] = new Cite(record).format('bibliography', options) as [[string, string]];
	return html.replace(/<\/?div[^>]*>/g, '').trim();
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
