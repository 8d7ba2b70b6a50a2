import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from './schema.ts';

/** A source as readers see it. */
export interface FormattedSource {
	/** For a note: “NK News, August 2024”. Plain text. */
	short: string;
	/** For the bibliography. HTML. */
	full: string;
}

/**
 * Formats every source with citeproc-js (through Citation.js) in a CSL style.
 * A title that is only our description is set in brackets, without quotation marks.
 */
export function formatSources(
	sources: readonly Source[],
	csl: string,
): Map<string, FormattedSource> {
	const { styles } = plugins.config.get('@csl');
	if (!styles.has('tumen')) styles.add('tumen', csl);
	const cite = new Cite(sources.map(toCsl));
	const style = { style: 'tumen', lang: 'en-US', citationsPre: [], citationsPost: [] };
	const full = new Map<string, string>(
		(
			cite.format('bibliography', { ...style, format: 'html', asEntryArray: true }) as [
				string,
				string,
			][]
		).map(([id, html]) => [id, html.replace(/^\s*<div[^>]*>\s*|\s*<\/div>\s*$/g, '')]),
	);
	return new Map(
		sources.map(({ id }) => [
			id,
			{ short: cite.format('citation', { ...style, entry: id }) as string, full: full.get(id)! },
		]),
	);
}

/** A plain CSL item: without our own field, and with a described title marked as such. */
function toCsl({ custom, ...item }: Source): Record<string, unknown> {
	return custom.described ? { ...item, genre: 'described', title: `[${item.title}]` } : item;
}
