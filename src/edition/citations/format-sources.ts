import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '#src/schema/content.ts';
import type { FormattedSource } from '../model/source.ts';

const STYLE = { style: 'tumen', lang: 'en-US' };

/**
 * Formats every source with citeproc-js (through Citation.js) in a CSL style.
 * A title that is only our description is set in brackets, without quotation marks.
 *
 * @param csl The style, as XML. The first one given stays in force.
 * @returns By key. Each is made when it is first asked for, without regard to the others: the style tells none apart.
 */
export function formatSources(
	sources: readonly Source[],
	csl: string,
): Map<string, FormattedSource> {
	const { styles } = plugins.config.get('@csl');
	if (!styles.has(STYLE.style)) styles.add(STYLE.style, csl);
	return new Map(sources.map((source) => [source.id, formatWhenAsked(source.id, toCsl(source))]));
}

/** Formatting takes milliseconds a source, and whoever only asks which sources there are needs none of it. */
function formatWhenAsked(id: string, item: CslItem): FormattedSource {
	let short: string | undefined;
	let full: string | undefined;
	return {
		get short() {
			short ??= new Cite(item).format('citation', {
				...STYLE,
				entry: id,
				citationsPre: [],
				citationsPost: [],
			}) as string;
			return short;
		},
		get full() {
			full ??= formatEntry(item);
			return full;
		},
	};
}

/** The sources, each with its forms. */
export function withForms(
	sources: ReadonlyMap<string, Source>,
	csl: string,
): Map<string, Source & FormattedSource> {
	const forms = formatSources([...sources.values()], csl);
	return new Map(
		[...sources].map(([key, source]) => {
			// Spread, they would all be asked for.
			const its = Object.getOwnPropertyDescriptors(forms.get(key)!);
			return [key, Object.defineProperties({ ...source }, its) as Source & FormattedSource];
		}),
	);
}

type CslItem = Record<string, unknown>;

/** The bibliography's entry, without the element that is put around it. */
function formatEntry(item: CslItem): string {
	const options = { ...STYLE, format: 'html', asEntryArray: true } as const;
	const [[, html]] = new Cite(item).format('bibliography', options) as [[string, string]];
	return html.replace(/^\s*<div[^>]*>\s*|\s*<\/div>\s*$/g, '');
}

/** A plain CSL item: without our own field, and with a described title marked as such. */
function toCsl({ custom, ...item }: Source): CslItem {
	return custom.described ? { ...item, genre: 'described', title: `[${item.title}]` } : item;
}
