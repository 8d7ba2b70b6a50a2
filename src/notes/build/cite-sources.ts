import type { Element, ElementContent } from 'hast';
import type { Edition } from '#src/edition/model/edition.ts';
import type { CitationItem } from '#src/shared/citation.ts';
import { CONSULTED_LABELS } from '#src/shared/consulted-labels.ts';

type Sources = Edition['sources'];

/** How a citation leads to its sources. */
export interface CiteOptions {
	/** Returns the address of a source. */
	addressOf: (key: string) => string;
	/** Whether paper shows the sources’ own addresses too. */
	printsUrl: boolean;
}

/**
 * Returns a function that turns a citation into HTML: each source as a link with its short name and the part that is
 * cited, and how far it was consulted.
 */
export const citeSources =
	(sources: Sources, options: CiteOptions) =>
	(items: readonly CitationItem[]): Element =>
		element(
			'span',
			{ class: 'sources' },
			items.flatMap((item, index) => [
				...(index > 0 ? [text(' · ')] : []),
				...citeSource(item, sources, options),
			]),
		);

function citeSource(
	{ key, locator }: CitationItem,
	sources: Sources,
	{ addressOf, printsUrl }: CiteOptions,
): ElementContent[] {
	const { short, custom, URL: url } = sources.get(key)!;
	return [
		element('a', { href: addressOf(key) }, [text(locator ? `${short}, ${locator}` : short)]),
		text(' '),
		element('i', {}, [text(CONSULTED_LABELS[custom.consulted])]),
		...(url && printsUrl ? [element('span', { class: 'print-only' }, [text(` ${url}`)])] : []),
	];
}

const element = (
	tagName: string,
	properties: Record<string, string>,
	children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

const text = (value: string): ElementContent => ({ type: 'text', value });
