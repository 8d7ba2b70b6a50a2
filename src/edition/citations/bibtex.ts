import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { fullDate } from '#src/shared/text/date.ts';
import { capitalize } from '#src/shared/text/words.ts';
import type { CslItem } from './csl-record.ts';

/**
 * Records as a BibTeX file in UTF-8, each under its own id. What BibTeX has no field for (the day of an
 * interview, what its text is, the text that was rendered, version, number of a law) stands in `note`.
 *
 * @param comment Stands before the first entry; a `@` would begin one.
 */
export function toBibtex(records: readonly CslItem[], comment?: string): string {
	const { format, types } = plugins.config.get('@bibtex');
	// ASCII would drop whatever TeX has no command for, which is every Korean, Chinese and Thai title.
	Object.assign(format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
	// BibTeX asks for chapter or pages in an @inbook.
	types.bibtex.target['chapter'] = 'incollection';
	const entries = new Cite(records.map(escapeFields)).format('bibtex') as string;
	// Said twice, and there a per cent sign would begin a comment.
	const once = entries.trim().replace(/^\thowpublished = \{http.*\},\n/gm, '');
	return `${comment ? `% ${comment}\n\n` : ''}${once}\n`;
}

const AS_THEY_ARE = ['id', 'type', 'URL', 'DOI'];

/** Left to us, as `asciiOnly` is what escapes otherwise. */
function escapeFields({ genre, custom, ...record }: CslItem): CslItem {
	const note = describe(record);
	const fields = Object.entries({ ...record, ...(note && { note }) });
	return Object.fromEntries(
		fields.map(([name, value]) => [name, AS_THEY_ARE.includes(name) ? value : escapeTex(value)]),
	) as CslItem;
}

function describe(record: CslItem): string {
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

/** “12 October 2023” from a CSL date of one day. */
function dayOf(date: unknown): string {
	const [day = []] = (date as { 'date-parts': number[][] })['date-parts'];
	return fullDate(day.map((part) => `${part}`.padStart(2, '0')).join('-'));
}

const COMMANDS: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** All texts of a value, also in lists and objects. */
function escapeTex(value: unknown): unknown {
	if (typeof value === 'string') {
		return value.replace(/[\\~^&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
	}
	if (Array.isArray(value)) return value.map(escapeTex);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, escapeTex(part)]));
}
