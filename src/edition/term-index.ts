import { placePath } from '../lib/address.ts';
import { findReferences, type Reference } from './back-references.ts';
import type { Edition } from './edition.ts';
import type { Term } from './schema.ts';

/** A term with where it is met, or the cross-reference to a place. */
export type TermEntry =
	| { id: string; name: string; placePath: string }
	| { id: string; name: string; term: DescribedTerm; references: Reference[] };

type DescribedTerm = Extract<Term, { what: string }>;

/** All terms by name. A passage or note counts if it links the term or has its name in it. */
export const termIndex = ({ terms, interviews }: Edition): TermEntry[] =>
	[...terms.values()]
		.map((term): TermEntry => {
			const { id, name } = term;
			if (!('what' in term)) return { id, name, placePath: placePath(term.place) };
			const isNamed = wordFinder(name);
			const references = findReferences(interviews, {
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

/** Tells whether a text has these words in it, whole. */
function wordFinder(words: string): (text: string) => boolean {
	const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
	return (text) => pattern.test(text);
}

const english = new Intl.Collator('en-GB');
