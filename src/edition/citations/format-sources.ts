import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '#src/schema/content.ts';
import type { FormattedSource } from '../model/formatted-source.ts';
import { unwrapEntry } from './unwrap-entry.ts';

const STYLE = { style: 'tumen', lang: 'en-US' };

/**
 * Formats every source with citeproc-js (through Citation.js) in a CSL style.
 * Prints a title that is the editors’ description in brackets, without quotation marks.
 *
 * @param csl The style, as XML. Later calls use the style of the first call.
 * @returns The forms by key. Each form is made when it is first read, independently of the other sources: the style does
 * not disambiguate sources of the same author and year.
 */
export function formatSources(
	sources: readonly Source[],
	csl: string,
): Map<string, FormattedSource> {
	const { styles } = plugins.config.get('@csl');
	if (!styles.has(STYLE.style)) styles.add(STYLE.style, csl);
	return new Map(sources.map((source) => [source.id, formatLazily(source.id, toCsl(source))]));
}

/** Formats a source when a form is first read: it takes milliseconds, and many callers need only the keys. */
function formatLazily(id: string, item: CslItem): FormattedSource {
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

/** Adds to each source its short and its full form. */
export function addSourceForms(
	sources: ReadonlyMap<string, Source>,
	csl: string,
): Map<string, Source & FormattedSource> {
	const forms = formatSources([...sources.values()], csl);
	return new Map(
		[...sources].map(([key, source]) => {
			// Spreading the object would read every form, and so format every source.
			const getters = Object.getOwnPropertyDescriptors(forms.get(key)!);
			return [key, Object.defineProperties({ ...source }, getters) as Source & FormattedSource];
		}),
	);
}

type CslItem = Record<string, unknown>;

/** Formats an entry of the bibliography, without the element that Citation.js puts around it. HTML. */
function formatEntry(item: CslItem): string {
	const options = { ...STYLE, format: 'html', asEntryArray: true } as const;
	const [[, html]] = new Cite(item).format('bibliography', options) as [[string, string]];
	return unwrapEntry(html);
}

/** Converts a source to a plain CSL item: without `custom`, and with a described title marked by its genre. */
function toCsl({ custom, ...item }: Source): CslItem {
	return custom.described ? { ...item, genre: 'described', title: `[${item.title}]` } : item;
}
