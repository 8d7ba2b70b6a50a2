import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { fullDate } from '#src/shared/text/date.ts';
import { capitalize } from '#src/shared/text/words.ts';
import type { CslItem } from './csl-record.ts';

/**
 * Returns records as a BibTeX file in UTF-8, each entry under the record’s id. `note` holds what BibTeX has no field
 * for: the day of an interview, the kind of its text, the source text, the version, the number of a law.
 *
 * @param comment Printed before the first entry. Must not contain `@`, which would begin an entry.
 */
export function toBibtex(records: readonly CslItem[], comment?: string): string {
	const { format, types } = plugins.config.get('@bibtex');
	// ASCII output drops every character that TeX has no command for: all Korean, Chinese and Thai titles.
	Object.assign(format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
	// BibTeX requires a chapter or pages in an @inbook.
	types.bibtex.target['chapter'] = 'incollection';
	const entries = new Cite(records.map(escapeFields)).format('bibtex') as string;
	// `howpublished` repeats the address, and a per cent sign in it would begin a comment.
	const withoutRepeats = entries.trim().replace(/^\thowpublished = \{http.*\},\n/gm, '');
	return `${comment ? `% ${comment}\n\n` : ''}${withoutRepeats}\n`;
}

const UNESCAPED = ['id', 'type', 'URL', 'DOI'];

/** Escapes the special characters of TeX in a record’s fields: Citation.js does so only with `asciiOnly`. */
function escapeFields({ genre, custom, ...record }: CslItem): CslItem {
	const note = noteOf(record);
	const fields = Object.entries({ ...record, ...(note && { note }) });
	return Object.fromEntries(
		fields.map(([name, value]) => [name, UNESCAPED.includes(name) ? value : escapeTex(value)]),
	) as CslItem;
}

/** Writes the text of the `note` field; empty if nothing belongs there. */
function noteOf(record: CslItem): string {
	const { type, medium, version, number } = record;
	const parts = [
		record['event-date'] && `Interview of ${dayOf(record['event-date'])}`,
		medium && capitalize(`${medium}`),
		record['original-title'] &&
			`Source text: “${record['original-title']}”, ${dayOf(record['original-date'])}`,
		version && `Version ${version}`,
		type !== 'report' && number,
	].filter(Boolean);
	return parts.length > 0 ? `${parts.join('. ')}.` : '';
}

/** Prints a CSL date of one day as “12 October 2023”. */
function dayOf(date: unknown): string {
	const [day = []] = (date as { 'date-parts': number[][] })['date-parts'];
	return fullDate(day.map((part) => `${part}`.padStart(2, '0')).join('-'));
}

const COMMANDS: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** Escapes the special characters of TeX in every string of a value, also in arrays and objects. */
function escapeTex(value: unknown): unknown {
	if (typeof value === 'string') {
		return value.replace(/[\\~^&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
	}
	if (Array.isArray(value)) return value.map(escapeTex);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, escapeTex(part)]));
}
