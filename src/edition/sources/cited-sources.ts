import { placePath } from '#src/shared/address.ts';
import { formatDate } from '#src/shared/text/date.ts';
import { statementsWithOutcome } from '../outcomes/outcomes-of.ts';
import { findReferences, type Reference } from '../mentions/back-references.ts';
import type { Edition, Interview } from '../model/edition.ts';
import { shownYears } from '../timeline/years.ts';

/** The parts of an edition that can be based on sources, and the sources. */
export type SourcesContext = Pick<
	Edition,
	'interviews' | 'places' | 'terms' | 'sources' | 'permalinks' | 'map'
>;

type SourceOfEdition = Edition['sources'] extends Map<string, infer S> ? S : never;

/** A source with everything in the edition that is based on it. */
export interface CitedSource {
	source: SourceOfEdition;
	notes: Reference[];
	/** The statements whose outcomes cite it: interview, and address without the base. They are among `others` too. */
	outcomes: { interview: Interview; path: string }[];
	/** The places, terms, measures, events, years and outcomes of statements: name, and address without the base. */
	others: { name: string; path: string }[];
}

/**
 * Returns the sources that something is based on, in the order of the edition; the others are left out.
 * The result is cached by edition, since several pages and files use it.
 */
export function citedSources(edition: SourcesContext): CitedSource[] {
	const cited = cache.get(edition) ?? findCited(edition);
	cache.set(edition, cited);
	return cited;
}

const cache = new WeakMap<SourcesContext, CitedSource[]>();

function findCited(edition: SourcesContext): CitedSource[] {
	const entries = new Map(
		[...edition.sources].map(([key, source]): [string, CitedSource] => [
			key,
			{ source, notes: [], outcomes: [], others: [] },
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
		for (const { path, outcome } of statementsWithOutcome(interview)) {
			for (const key of new Set(outcome.citations.map((citation) => citation.key)))
				entries.get(key)?.outcomes.push({ interview, path });
		}
	}
	for (const { key, name, path } of listOthers(edition))
		entries.get(key)?.others.push({ name, path });
	return [...entries.values()].filter(({ notes, others }) => notes.length + others.length > 0);
}

/** Lists what is based on sources besides notes, with one entry for each source of an item. */
function listOthers({ places, terms, interviews, permalinks, map }: SourcesContext) {
	const found: { key: string; name: string; path: string }[] = [];
	const add = (keys: Iterable<string>, name: string, path: string) => {
		for (const key of new Set(keys)) found.push({ key, name, path });
	};
	for (const { id, name, sources = [] } of places.values()) add(sources, name, placePath(id));
	for (const term of terms.values()) {
		if ('what' in term) add(term.sources ?? [], term.name, permalinks.get(`term ${term.id}`)!);
	}
	for (const interview of interviews) {
		const { measures, events } = interview;
		for (const { words, path, outcome } of statementsWithOutcome(interview)) {
			const keys = outcome.citations.map(({ key }) => key);
			add(keys, `what became of “${words} …”`, path);
		}
		for (const { path, label, published = [] } of measures.values()) {
			add(
				published.map(({ source }) => source),
				label,
				path,
			);
		}
		for (const { path, date, until, sources } of events) {
			add(sources, `the event of ${formatDate(date, until)}`, path);
		}
	}
	for (const { year, sources, path } of shownYears({ interviews, map }))
		add(sources, `the map of ${year}`, path);
	return found;
}
