import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';

/** A part of a booklet: consecutive pages with the same running title. */
export interface BookletPart {
	/** Id of the element that the part begins with. */
	id: string;
	/** The running title: “4 · Gas pipelines”. */
	title: string;
}

/** Lists the parts of an interview’s booklet, in the order of its pages. */
export const bookletParts = ({ answers }: Pick<Interview, 'answers'>): BookletPart[] => [
	{ id: 'introduction', title: 'Introduction' },
	...answers.map(({ id, number, label }) => ({ id, title: `${number} · ${label}` })),
	{ id: 'maps', title: 'Maps' },
	{ id: 'sources', title: 'Sources' },
	{ id: 'colophon', title: 'About this edition' },
];

/**
 * Returns the page rules of a booklet (CSS Paged Media, named pages with margin boxes). Every part begins a page. The
 * title of the booklet is at the top left of its pages and the title of the part at the top right. The pages of the
 * maps are landscape: see `p-maps` in booklet.css.
 *
 * @param title Title of the booklet.
 */
export const bookletPages = (title: string, parts: readonly BookletPart[]): string =>
	parts
		.map(
			({ id, title: part }) =>
				`#${id}{page:p-${id}}@page p-${id}{@top-left{content:${quote(title)}}@top-right{content:${quote(part)}}}`,
		)
		.join('');

/** Quotes a text as a CSS string that is safe in a `<style>` element: escapes `"`, `\` and `<`. */
const quote = (text: string) =>
	`"${text.replace(/["\\<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;

/** Returns the sources that the notes of an interview cite, each once, sorted by the short form that notes print. */
export function sourcesOfInterview({ sources }: Pick<Edition, 'sources'>, interview: Interview) {
	const keys = inReadingOrder([interview]).flatMap(({ passage }) =>
		passage.notes.flatMap(({ citations }) => citations.map(({ key }) => key)),
	);
	return [...new Set(keys)]
		.map((key) => sources.get(key)!)
		.toSorted((a, b) => english.compare(a.short, b.short));
}

const english = new Intl.Collator('en-GB', { numeric: true });
