import { measurePath, placePath, termPath } from '../lib/address.ts';
import { findReferences, type Reference } from './back-references.ts';
import type { Edition } from './edition.ts';

type SourceOfEdition = Edition['sources'] extends Map<string, infer S> ? S : never;

/** A source with everything of the edition that rests on it. */
export interface CitedSource {
	source: SourceOfEdition;
	notes: Reference[];
	/** Places, terms and measures: name and address without the base. */
	others: { name: string; path: string }[];
}

/** The sources something rests on, as the bibliography orders them; the others are left out. */
export const citedSources = (edition: Edition): CitedSource[] =>
	[...edition.sources.values()]
		.map((source) => ({
			source,
			notes: findReferences(edition.interviews, {
				passage: () => false,
				note: ({ citations }) => citations.some(({ key }) => key === source.id),
			}),
			others: othersOn(edition, source.id),
		}))
		.filter(({ notes, others }) => notes.length + others.length > 0);

function othersOn({ places, terms, interviews }: Edition, key: string): CitedSource['others'] {
	const found: CitedSource['others'] = [];
	for (const { id, name, sources } of places.values()) {
		if (sources?.includes(key)) found.push({ name, path: placePath(id) });
	}
	for (const term of terms.values()) {
		if (!('what' in term) || !term.sources?.includes(key)) continue;
		found.push({ name: term.name, path: termPath(term.id) });
	}
	for (const { id, label, published } of interviews.flatMap((one) => [...one.measures.values()])) {
		if (!published?.some(({ source }) => source === key)) continue;
		found.push({ name: label, path: measurePath(id) });
	}
	return found;
}
