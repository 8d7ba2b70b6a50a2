import type { CslItem } from './csl-record.ts';

/** One `<meta name content>`. */
export interface Meta {
	name: string;
	content: string;
}

/**
 * A record in Highwire’s `citation_*` names, as Google Scholar and Zotero’s translator “Embedded Metadata” read them.
 * The container’s name makes a book section of an answer there; of what has none the translator would make a journal
 * article, so its type is said in Zotero’s own name.
 */
export function highwireMeta(record: CslItem): Meta[] {
	const { title, URL: address, language, publisher } = record;
	const container = record['container-title'];
	const names = record['author'] as { family?: string; given?: string; literal?: string }[];
	const [year, month, day] = (record['issued'] as { 'date-parts': [number[]] })['date-parts'][0];
	const date = [year, month, day].map((part) => `${part}`.padStart(2, '0')).join('/');
	return [
		...(container ? [] : [{ name: 'z:itemType', content: record.type }]),
		{ name: 'citation_title', content: title },
		...(container ? [{ name: 'citation_inbook_title', content: `${container}` }] : []),
		...names.map(({ literal, family, given }) => ({
			name: 'citation_author',
			content: literal ?? `${family}, ${given}`,
		})),
		{ name: 'citation_publication_date', content: date },
		{ name: 'citation_publisher', content: `${publisher}` },
		{ name: 'citation_language', content: `${language}` },
		{ name: 'citation_fulltext_html_url', content: `${address}` },
	];
}
