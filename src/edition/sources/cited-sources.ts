import { placePath } from '#src/shared/address.ts';
import { writtenDate } from '#src/shared/text/date.ts';
import { findReferences, type Reference } from '../mentions/back-references.ts';
import type { Edition } from '../model/edition.ts';

type SourceOfEdition = Edition['sources'] extends Map<string, infer S> ? S : never;

/** A source with everything of the edition that rests on it. */
export interface CitedSource {
	source: SourceOfEdition;
	notes: Reference[];
	/** Places, terms, measures and events: name and address without the base. */
	others: { name: string; path: string }[];
}

/** The sources something rests on, as the bibliography orders them; the others are left out. */
export function citedSources(edition: Edition): CitedSource[] {
	const cited = kept.get(edition) ?? findCited(edition);
	kept.set(edition, cited);
	return cited;
}

/** Several pages and files ask for them. */
const kept = new WeakMap<Edition, CitedSource[]>();

function findCited(edition: Edition): CitedSource[] {
	const entries = new Map(
		[...edition.sources].map(([key, source]): [string, CitedSource] => [
			key,
			{ source, notes: [], others: [] },
		]),
	);
	for (const interview of edition.interviews) {
		const passages = [interview.introduction, ...interview.answers];
		const keys = passages.flatMap(({ notes }) =>
			notes.flatMap(({ citations }) => citations.map(({ key }) => key)),
		);
		for (const key of new Set(keys)) {
			const notes = findReferences([interview], {
				passage: () => false,
				note: ({ citations }) => citations.some((citation) => citation.key === key),
			});
			entries.get(key)?.notes.push(...notes);
		}
	}
	for (const { key, name, path } of othersOf(edition))
		entries.get(key)?.others.push({ name, path });
	return [...entries.values()].filter(({ notes, others }) => notes.length + others.length > 0);
}

/** What rests on sources besides notes, once for each of its sources. */
function othersOf({ places, terms, interviews, permalinks }: Edition) {
	const found: { key: string; name: string; path: string }[] = [];
	const add = (keys: Iterable<string>, name: string, path: string) => {
		for (const key of new Set(keys)) found.push({ key, name, path });
	};
	for (const { id, name, sources = [] } of places.values()) add(sources, name, placePath(id));
	for (const term of terms.values()) {
		if ('what' in term) add(term.sources ?? [], term.name, permalinks.get(`term ${term.id}`)!);
	}
	for (const { measures, events } of interviews) {
		for (const { path, label, published = [] } of measures.values()) {
			add(
				published.map(({ source }) => source),
				label,
				path,
			);
		}
		for (const { path, date, until, sources } of events) {
			add(sources, `the event of ${writtenDate(date, until)}`, path);
		}
	}
	return found;
}
