import type { Term } from '#src/schema/content.ts';
import { placePath } from '#src/shared/address.ts';
import { type Reference, referencesAt } from '../mentions/back-references.ts';
import type { Edition, Interview } from '../model/edition.ts';
import { inReadingOrder, type Stop } from '../model/reading-order.ts';

/** A term with the passages and notes that use it, or a cross-reference to the place that the term stands for. */
export type TermEntry =
	| { id: string; name: string; placePath: string }
	| { id: string; name: string; term: DescribedTerm; references: Reference[] };

type DescribedTerm = Extract<Term, { what: string }>;

/** Returns all terms in order of name. A passage or note uses a term if it links to the term or has its name in it. */
export function termIndex({
	terms,
	interviews,
}: Pick<Edition, 'terms' | 'interviews'>): TermEntry[] {
	const findStops = indexWords(interviews);
	return [...terms.values()]
		.map((term): TermEntry => {
			const { id, name } = term;
			if (!('what' in term)) return { id, name, placePath: placePath(term.place) };
			const isNamed = wordFinder(name);
			const references = referencesAt(findStops(id, name), {
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
 * Indexes all passages by their words and by the terms that they link to, in one search for all terms.
 * @returns Finds the passages that have a link to a term or the first word of its name, in reading order.
 */
function indexWords(interviews: readonly Interview[]): (id: string, name: string) => Stop[] {
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
		const indices = new Set([...(found.get(first) ?? []), ...(found.get(linkKey(id)) ?? [])]);
		return [...indices].sort((a, b) => a - b).map((index) => stops[index]!);
	};
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** Returns the key of a link in the index. No word has a colon, so it cannot be the key of a word. */
const linkKey = (id: string) => `term:${id}`;

/** Returns a function that tests whether a text contains these words as complete words. */
function wordFinder(words: string): (text: string) => boolean {
	const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
	return (text) => pattern.test(text);
}

const english = new Intl.Collator('en-GB');
