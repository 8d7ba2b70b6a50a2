import type { Edition, Interview } from './model/edition.ts';
import { statementsWithOutcome } from './outcomes/outcomes-of.ts';
import { placesInInterview } from './places/place-pages.ts';
import { termIndex } from './topics/term-index.ts';

/** The volumes that contain each item that interviews can share, by id or key; the volumes in ascending order. */
export interface SharedVolumes {
	/** Volumes of the interviews that name the place, measure from it, or have an event or an outcome there. */
	places: Map<string, number[]>;
	/** Volumes of the interviews that use the term, or in which the term stands for one of the people. */
	terms: Map<string, number[]>;
	/** Volumes of the interviews that cite the source, and of the places and terms that are based on it. */
	sources: Map<string, number[]>;
}

type Shared = Pick<Edition, 'interviews' | 'places' | 'terms' | 'sources' | 'map'>;

/**
 * Returns the volumes of all places, terms and sources. An item that no interview uses is in the first volume.
 * The result is cached by `edition.interviews`.
 */
export function sharedVolumes(edition: Shared): SharedVolumes {
	const volumes = cache.get(edition.interviews) ?? findVolumes(edition);
	cache.set(edition.interviews, volumes);
	return volumes;
}

const cache = new WeakMap<readonly Interview[], SharedVolumes>();

/** The id or key of an item, and a volume that contains it. */
type Occurrence = readonly [id: string, volume: number];

function findVolumes({ interviews, places, terms, sources, map }: Shared): SharedVolumes {
	const occurrencesOf = (idsIn: (interview: Interview) => Iterable<string>): Occurrence[] =>
		interviews.flatMap((interview) =>
			[...idsIn(interview)].map((id) => [id, interview.volume] as const),
		);
	const ofPlaces = byId(places.keys(), occurrencesOf(placesIn));
	const ofTerms = byId(terms.keys(), [
		...occurrencesOf(({ people }) => people.flatMap(({ term }) => term ?? [])),
		...usesOf({ terms, interviews }),
		...occurrencesOf((interview) =>
			statementsWithOutcome(interview).flatMap(({ outcome }) => outcome.terms),
		),
		...[...terms.values()].flatMap((term) =>
			'place' in term ? inAll([term.id], ofPlaces.get(term.place)!) : [],
		),
	]);
	const ofSources = byId(sources.keys(), [
		...occurrencesOf(sourcesIn),
		...occurrencesOf(({ sheets }) =>
			map.years.flatMap((year) => (sheets.includes(year.sheet) ? year.sources : [])),
		),
		...[...places.values()].flatMap((place) => inAll(place.sources, ofPlaces.get(place.id)!)),
		...[...terms.values()].flatMap((term) =>
			'what' in term ? inAll(term.sources, ofTerms.get(term.id)!) : [],
		),
	]);
	return { places: ofPlaces, terms: ofTerms, sources: ofSources };
}

function placesIn(interview: Interview): Set<string> {
	const ofEvents = interview.events.flatMap(({ where }) => where);
	const ofOutcomes = statementsWithOutcome(interview).flatMap(({ outcome }) => outcome.places);
	return new Set([...placesInInterview(interview), ...ofEvents, ...ofOutcomes]);
}

/** Returns the keys of the sources of an interview’s notes, outcomes, measures and events. */
function sourcesIn(interview: Interview): Set<string> {
	const { introduction, answers, measures, events } = interview;
	const notes = [introduction, ...answers].flatMap((passage) => passage.notes);
	return new Set([
		...notes.flatMap(({ citations }) => citations.map(({ key }) => key)),
		...statementsWithOutcome(interview).flatMap(({ outcome }) =>
			outcome.citations.map(({ key }) => key),
		),
		...[...measures.values()].flatMap(({ published = [] }) =>
			published.map(({ source }) => source),
		),
		...events.flatMap((event) => event.sources),
	]);
}

/** Returns an occurrence for every passage or note that names a term or links to it. */
const usesOf = (edition: Pick<Edition, 'terms' | 'interviews'>): Occurrence[] =>
	termIndex(edition).flatMap((entry) =>
		'references' in entry
			? entry.references.map(({ interview }) => [entry.id, interview.volume] as const)
			: [],
	);

const inAll = (ids: readonly string[] = [], volumes: readonly number[]): Occurrence[] =>
	ids.flatMap((id) => volumes.map((volume) => [id, volume] as const));

/**
 * Returns the volumes of each id, in ascending order; volume 1 for an id without occurrences. Leaves out occurrences of
 * other ids, such as the nearest point of a line at which a measure ends.
 */
function byId(ids: Iterable<string>, occurrences: readonly Occurrence[]): Map<string, number[]> {
	const groups = Map.groupBy(occurrences, ([id]) => id);
	return new Map(
		[...ids].map((id) => {
			const volumes = new Set(groups.get(id)?.map(([, volume]) => volume));
			return [id, volumes.size === 0 ? [1] : [...volumes].toSorted((a, b) => a - b)];
		}),
	);
}
