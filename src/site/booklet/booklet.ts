import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';

/** A part of a booklet, as its contents list it. */
export interface BookletPart {
	/** Id of the element that the part begins with. */
	id: string;
	/** Number of the answer; undefined for other parts. */
	number?: number;
	/** The question of an answer, or the heading of another part. */
	title: string;
}

/** Lists the parts of an interview’s booklet, in the order of its pages. */
export const bookletParts = (
	interview: Pick<Interview, 'introduction' | 'answers' | 'sheets'>,
): BookletPart[] => [
	{ id: 'introduction', title: 'Introduction' },
	...interview.answers.map(({ id, number, question }) => ({ id, number, title: question })),
	...(statementsWithOutcome(interview).length > 0
		? [{ id: 'then-and-since', title: 'Then and since' }]
		: []),
	...(interview.sheets.length > 0 ? [{ id: 'maps', title: 'Maps' }] : []),
	{ id: 'sources', title: 'Sources' },
	{ id: 'colophon', title: 'About this edition' },
];

/** Returns the sources that the notes and outcomes of an interview cite, each once, sorted by the short form that is printed. */
export function sourcesOfInterview({ sources }: Pick<Edition, 'sources'>, interview: Interview) {
	const citing = [
		...inReadingOrder([interview]).flatMap(({ passage }) => passage.notes),
		...statementsWithOutcome(interview).map(({ outcome }) => outcome),
	];
	return [...new Set(citing.flatMap(({ citations }) => citations.map(({ key }) => key)))]
		.map((key) => sources.get(key)!)
		.toSorted((a, b) => english.compare(a.short, b.short));
}

const english = new Intl.Collator('en-GB', { numeric: true });
