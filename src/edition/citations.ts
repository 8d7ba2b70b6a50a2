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

const STYLE = { style: 'tumen', lang: 'en-US' };

/**
 * Formats every source with citeproc-js (through Citation.js) in a CSL style.
 * A title that is only our description is set in brackets, without quotation marks.
 *
 * @param csl The style, as XML. The first one given stays in force.
 * @returns By key. Each short form is made without regard to the others: the style tells none apart.
 */
export function formatSources(
	sources: readonly Source[],
	csl: string,
): Map<string, FormattedSource> {
	const { styles } = plugins.config.get('@csl');
	if (!styles.has(STYLE.style)) styles.add(STYLE.style, csl);
	const items = sources.map(toCsl);
	const full = formatEntries(items);
	return new Map(
		sources.map(({ id }, index) => {
			const item = items[index]!;
			// All in one Cite would be worked through again for every citation.
			const alone = { ...STYLE, entry: id, citationsPre: [], citationsPost: [] };
			const short = new Cite(item).format('citation', alone) as string;
			return [id, { short, full: full.get(id)! }];
		}),
	);
}

/** The sources, each with its forms. */
export function withForms(
	sources: ReadonlyMap<string, Source>,
	csl: string,
): Map<string, Source & FormattedSource> {
	const forms = formatSources([...sources.values()], csl);
	return new Map([...sources].map(([key, source]) => [key, { ...source, ...forms.get(key)! }]));
}

type CslItem = Record<string, unknown>;

/** The bibliography's entries by key, without the element that is put around each. */
function formatEntries(items: readonly CslItem[]): Map<string, string> {
	const options = { ...STYLE, format: 'html', asEntryArray: true } as const;
	const entries = new Cite(items).format('bibliography', options) as [string, string][];
	return new Map(
		entries.map(([id, html]) => [id, html.replace(/^\s*<div[^>]*>\s*|\s*<\/div>\s*$/g, '')]),
	);
}

/** A plain CSL item: without our own field, and with a described title marked as such. */
function toCsl({ custom, ...item }: Source): CslItem {
	return custom.described ? { ...item, genre: 'described', title: `[${item.title}]` } : item;
}
