import type { Edition, Interview } from './model/edition.ts';
import { placesTold } from './places/place-pages.ts';
import { termIndex } from './topics/term-index.ts';

/** In which volumes things are that interviews share, by id or key, each in the order of the volumes. */
export interface SharedVolumes {
	/** Of interviews that name the place, measure from it or have an event there. */
	places: Map<string, number[]>;
	/** Of interviews that use the term, or whose people it is. */
	terms: Map<string, number[]>;
	/** Of interviews that cite the source, and of places and terms that rest on it. */
	sources: Map<string, number[]>;
}

type Shared = Pick<Edition, 'interviews' | 'places' | 'terms' | 'sources'>;

/** Where places, terms and sources are; looked for once. What no interview has counts to the first volume. */
export function sharedVolumes(edition: Shared): SharedVolumes {
	const volumes = found.get(edition.interviews) ?? findVolumes(edition);
	found.set(edition.interviews, volumes);
	return volumes;
}

const found = new WeakMap<readonly Interview[], SharedVolumes>();

/** Something, by its id or key, and a volume that has it. */
type Sighting = readonly [id: string, volume: number];

function findVolumes({ interviews, places, terms, sources }: Shared): SharedVolumes {
	const seen = (idsIn: (interview: Interview) => Iterable<string>): Sighting[] =>
		interviews.flatMap((one) => [...idsIn(one)].map((id) => [id, one.volume] as const));
	const ofPlaces = byId(places.keys(), seen(placesIn));
	const ofTerms = byId(terms.keys(), [
		...seen(({ people }) => people.flatMap(({ term }) => term ?? [])),
		...usesOf({ terms, interviews }),
		...[...terms.values()].flatMap((term) =>
			'place' in term ? inAll([term.id], ofPlaces.get(term.place)!) : [],
		),
	]);
	const ofSources = byId(sources.keys(), [
		...seen(sourcesIn),
		...[...places.values()].flatMap((place) => inAll(place.sources, ofPlaces.get(place.id)!)),
		...[...terms.values()].flatMap((term) =>
			'what' in term ? inAll(term.sources, ofTerms.get(term.id)!) : [],
		),
	]);
	return { places: ofPlaces, terms: ofTerms, sources: ofSources };
}

function placesIn(interview: Interview): Set<string> {
	const ofEvents = interview.events.flatMap(({ where }) => where);
	return new Set([...placesTold(interview), ...ofEvents]);
}

/** Keys of the sources of its notes, measures and events. */
function sourcesIn({ introduction, answers, measures, events }: Interview): Set<string> {
	const notes = [introduction, ...answers].flatMap((passage) => passage.notes);
	return new Set([
		...notes.flatMap(({ citations }) => citations.map(({ key }) => key)),
		...[...measures.values()].flatMap(({ published = [] }) =>
			published.map(({ source }) => source),
		),
		...events.flatMap((event) => event.sources),
	]);
}

/** Every passage or note that names or links a term. */
const usesOf = (edition: Pick<Edition, 'terms' | 'interviews'>): Sighting[] =>
	termIndex(edition).flatMap((entry) =>
		'references' in entry
			? entry.references.map(({ interview }) => [entry.id, interview.volume] as const)
			: [],
	);

const inAll = (ids: readonly string[] = [], volumes: readonly number[]): Sighting[] =>
	ids.flatMap((id) => volumes.map((volume) => [id, volume] as const));

/** The volumes of each of the ids; what else was seen, such as the nearest point of a line, is left out. */
function byId(ids: Iterable<string>, sightings: readonly Sighting[]): Map<string, number[]> {
	const seen = Map.groupBy(sightings, ([id]) => id);
	return new Map(
		[...ids].map((id) => {
			const volumes = new Set(seen.get(id)?.map(([, volume]) => volume));
			return [id, volumes.size === 0 ? [1] : [...volumes].toSorted((a, b) => a - b)];
		}),
	);
}
