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
	const options = { format: 'object' };
	const entries = new Cite(records.map(escapeFields)).format(
		'bibtex',
		options,
	) as unknown as Entry[];
	const printed = entries.map((entry, index) => printEntry(entry, records[index]!));
	return `${comment ? `% ${comment}\n\n` : ''}${printed.join('')}`;
}

/** An entry as Citation.js makes it: its fields in order, each as it stands between the braces. */
interface Entry {
	type: string;
	label: string;
	properties: Record<string, string>;
}

function printEntry({ type, label, properties }: Entry, { issued }: CslItem): string {
	const fields = Object.entries(properties).flatMap(([name, value]) => {
		// Citation.js writes “oct 12”, which biber cannot read.
		if (name === 'month') return monthAndDay(issued);
		if (name === 'title' || name === 'booktitle') return `${name} = {${protectCapitals(value)}}`;
		// It repeats the address, and a per cent sign in it would begin a comment.
		if (name === 'howpublished' && value.startsWith('http')) return [];
		// Styles print no publisher of a @misc.
		if (name === 'publisher' && type === 'misc') return `howpublished = {${value}}`;
		return `${name} = {${value}}`;
	});
	return `@${type}{${label},\n${fields.map((field) => `\t${field},\n`).join('')}}\n`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Returns the fields of a month and, if the date has one, a day. The month is a word that BibTeX and biber define. */
function monthAndDay(issued: unknown): string[] {
	const [[, month, day] = []] = (issued as { 'date-parts': number[][] })['date-parts'];
	return [`month = ${MONTHS[month! - 1]}`, ...(day ? [`day = {${day}}`] : [])];
}

/** Matches, in a field: a command, what is in braces already, or a word, which it captures. */
const TOKEN = /\\(?:[a-z]+(?:\{\})?|.)|\{(?:\\.|[^{}])*\}|([\p{L}\p{M}\p{N}]+)/giu;

/**
 * Puts every word that has a capital in braces, so that no style changes it to lower case. Citation.js does so for
 * Latin letters, but not in the first word or after a colon.
 */
const protectCapitals = (title: string): string =>
	title.replace(TOKEN, (token, word = '') => (/\p{Lu}/u.test(word) ? `{${word}}` : token));

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
