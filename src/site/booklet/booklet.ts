import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';

/** A stretch of a booklet whose pages carry the same running title. */
export interface BookletPart {
	/** Fragment of the element it begins with. */
	id: string;
	/** “4 · Gas pipelines”. */
	title: string;
}

/** The parts of an interview’s booklet, in the order they are bound. */
export const bookletParts = ({ answers }: Pick<Interview, 'answers'>): BookletPart[] => [
	{ id: 'introduction', title: 'Introduction' },
	...answers.map(({ id, number, label }) => ({ id, title: `${number} · ${label}` })),
	{ id: 'maps', title: 'Maps' },
	{ id: 'sources', title: 'Sources' },
	{ id: 'colophon', title: 'About this edition' },
];

/**
 * The page rules of a booklet (CSS Paged Media, named pages with margin boxes): every part begins a page
 * and has its title at the head of its pages, opposite the booklet’s own; the maps lie on their side.
 */
export const bookletPages = (title: string, parts: readonly BookletPart[]): string =>
	parts
		.map(
			({ id, title: part }) =>
				`#${id}{page:p-${id}}@page p-${id}{@top-left{content:${quote(title)}}@top-right{content:${quote(part)}}}`,
		)
		.join('');

/** A CSS string that can stand in a `<style>` element. */
const quote = (text: string) =>
	`"${text.replace(/["\\<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/** The sources that the notes of an interview rest on, by the short form that the notes print. */
export function sourcesOfInterview({ sources }: Pick<Edition, 'sources'>, interview: Interview) {
	const keys = inReadingOrder([interview]).flatMap(({ passage }) =>
		passage.notes.flatMap(({ citations }) => citations.map(({ key }) => key)),
	);
	return [...new Set(keys)]
		.map((key) => sources.get(key)!)
		.toSorted((a, b) => english.compare(a.short, b.short));
}

const english = new Intl.Collator('en-GB', { numeric: true });
