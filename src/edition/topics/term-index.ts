import type { Term } from '#src/schema/content.ts';
import { placePath } from '#src/shared/address.ts';
import { type Reference, referencesAt } from '../mentions/back-references.ts';
import type { Edition, Interview } from '../model/edition.ts';
import { inReadingOrder, type Stop } from '../model/reading-order.ts';

/** A term with where it is met, or the cross-reference to a place. */
export type TermEntry =
	| { id: string; name: string; placePath: string }
	| { id: string; name: string; term: DescribedTerm; references: Reference[] };

type DescribedTerm = Extract<Term, { what: string }>;

/** All terms by name. A passage or note counts if it links the term or has its name in it. */
export function termIndex({
	terms,
	interviews,
}: Pick<Edition, 'terms' | 'interviews'>): TermEntry[] {
	const stopsWith = findWords(interviews);
	return [...terms.values()]
		.map((term): TermEntry => {
			const { id, name } = term;
			if (!('what' in term)) return { id, name, placePath: placePath(term.place) };
			const isNamed = wordFinder(name);
			const references = referencesAt(stopsWith(id, name), {
				passage: ({ passage: { paragraphs } }) =>
					paragraphs.some(
						({ text, links }) =>
							isNamed(text) || links.some((link) => link.kind === 'term' && link.id === id),
					),
				note: ({ text, terms: linked }) => isNamed(text) || linked.includes(id),
			});
			return { id, name, term, references };
		})
		.toSorted((a, b) => english.compare(a.name, b.name));
}

/**
 * Looks through all passages once.
 * @returns Those that may name or link a term, in reading order.
 */
function findWords(interviews: readonly Interview[]): (id: string, name: string) => Stop[] {
	const stops = inReadingOrder(interviews);
	const found = new Map<string, Set<number>>();
	for (const [index, { passage }] of stops.entries()) {
		const links = passage.paragraphs.flatMap((paragraph) => paragraph.links);
		const linked = [...links.map(({ id }) => id), ...passage.notes.flatMap(({ terms }) => terms)];
		const texts = [...passage.paragraphs, ...passage.notes].flatMap(({ text }) => wordsIn(text));
		for (const key of [...linked.map(linkKey), ...texts]) {
			found.set(key, (found.get(key) ?? new Set()).add(index));
		}
	}
	return (id, name) => {
		const [first = ''] = wordsIn(name);
		const places = new Set([...(found.get(first) ?? []), ...(found.get(linkKey(id)) ?? [])]);
		return [...places].sort((a, b) => a - b).map((index) => stops[index]!);
	};
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** No word has a colon. */
const linkKey = (id: string) => `term:${id}`;

/** Tells whether a text has these words in it, whole. */
function wordFinder(words: string): (text: string) => boolean {
	const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
	return (text) => pattern.test(text);
}

const english = new Intl.Collator('en-GB');
