import type { CslItem } from './csl-record.ts';

/** The attributes of one `<meta>` element. */
export interface MetaTag {
	name: string;
	content: string;
}

/**
 * Returns a record as Highwire’s `citation_*` tags, which Google Scholar and Zotero’s translator “Embedded Metadata”
 * read. The translator imports a record with a container’s title as a book section. A record without one it would
 * import as a journal article, so the record’s type is added in Zotero’s own tag, `z:itemType`.
 */
export function highwireMeta(record: CslItem): MetaTag[] {
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
