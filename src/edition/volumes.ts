import type { Edition, Interview } from './edition.ts';
import { termIndex } from './term-index.ts';

/**
 * Interviews come in volumes of ten, in the order of their publication, and a volume has its own sources, places,
 * events, topics and versions: a list for all interviews would grow with each of them. What an interview brings
 * has its address in the interview’s volume; what several share, in the first that has it.
 */
const IN_VOLUME = 10;

/** The volume that an interview is in, from 1; `listed` are all interviews, newest first. */
export const volumeOf = (listed: readonly string[], interview: string): number =>
	Math.floor((listed.length - 1 - listed.indexOf(interview)) / IN_VOLUME) + 1;

type Shared = Pick<Edition, 'interviews' | 'places' | 'terms'>;

/** In which volumes things are that interviews share, each in the order of the volumes. */
interface Volumes {
	/** By id: of interviews that name it, measure from it or have an event there; of places nobody names, the first. */
	places: Map<string, number[]>;
	/** By id: of interviews that use it or whose people it is; of terms that nobody uses, the first. */
	terms: Map<string, number[]>;
	/** By key: where it is cited, and where a place or term is that rests on it. */
	sources: Map<string, number[]>;
}

/** All volumes that there are, oldest first. */
export const volumesOf = ({ interviews }: Pick<Edition, 'interviews'>): number[] =>
	[...new Set(interviews.map(({ volume }) => volume))].toSorted((a, b) => a - b);

/** The static paths of a list that comes in volumes: the first has no number. */
export const volumePaths = (edition: Pick<Edition, 'interviews'>) =>
	volumesOf(edition).map((volume) => ({
		params: { volume: volume === 1 ? undefined : `${volume}` },
		props: { volume },
	}));

/** What a volume of a list is called: “Sources, volume 2”; the first as the whole. */
export const volumeTitle = (list: string, volume: number): string =>
	volume === 1 ? list : `${list}, volume ${volume}`;

/**
 * The volume whose lists a page leads to: its interview’s, its own if it is a list, else the newest.
 * @param params The page’s parameters.
 */
export function volumeOfPage(
	params: Readonly<Record<string, string | undefined>>,
	{ interviews }: Pick<Edition, 'interviews'>,
): number {
	if ('volume' in params) return Number(params['volume'] ?? 1);
	const here = interviews.find(({ id }) => id === params['interview']);
	return (here ?? interviews[0]!).volume;
}

/** One volume of an edition: its interviews, and of places and terms those that it has. */
export function volumeIn(edition: Edition, volume: number): Edition {
	if (volumesOf(edition).length === 1) return edition;
	const cut = cuts.get(edition) ?? new Map<number, Edition>();
	cuts.set(edition, cut);
	const one = cut.get(volume) ?? cutOut(edition, volume);
	cut.set(volume, one);
	return one;
}

const cuts = new WeakMap<Edition, Map<number, Edition>>();

function cutOut(edition: Edition, volume: number): Edition {
	const has = volumesOfShared(edition);
	const only = <T>(all: Map<string, T>, volumes: Map<string, number[]>) =>
		new Map([...all].filter(([id]) => volumes.get(id)?.includes(volume)));
	return {
		...edition,
		interviews: edition.interviews.filter((interview) => interview.volume === volume),
		places: only(edition.places, has.places),
		terms: only(edition.terms, has.terms),
	};
}

/** Where places, terms and sources are; looked for once. */
export function volumesOfShared(edition: Shared): Volumes {
	const volumes = found.get(edition.interviews) ?? findVolumes(edition);
	found.set(edition.interviews, volumes);
	return volumes;
}

const found = new WeakMap<readonly Interview[], Volumes>();

function findVolumes({ interviews, places, terms }: Shared): Volumes {
	const ofPlaces = new Gathering(places.keys());
	const ofTerms = new Gathering(terms.keys());
	const ofSources = new Gathering([]);
	for (const { volume, people, introduction, answers, measures, events } of interviews) {
		for (const { mentions, notes } of [introduction, ...answers]) {
			for (const { place } of mentions) ofPlaces.add(place, volume);
			for (const { citations } of notes)
				for (const { key } of citations) ofSources.add(key, volume);
		}
		for (const { from, to, published = [] } of measures.values()) {
			for (const end of [from, to]) if (places.has(end)) ofPlaces.add(end, volume);
			for (const { source } of published) ofSources.add(source, volume);
		}
		for (const { where, sources } of events) {
			for (const place of where) ofPlaces.add(place, volume);
			for (const source of sources) ofSources.add(source, volume);
		}
		for (const { term } of people) if (term !== undefined) ofTerms.add(term, volume);
	}
	const volumes = new Map(interviews.map(({ id, volume }) => [id, volume]));
	for (const entry of termIndex({ terms, interviews })) {
		if (!('references' in entry)) continue;
		for (const { interview } of entry.references) ofTerms.add(entry.id, volumes.get(interview.id)!);
	}
	const placed = ofPlaces.all();
	for (const [id, { sources = [] }] of places)
		for (const key of sources) for (const volume of placed.get(id)!) ofSources.add(key, volume);
	for (const [id, term] of terms) {
		if ('place' in term) for (const volume of placed.get(term.place)!) ofTerms.add(id, volume);
	}
	const used = ofTerms.all();
	for (const [id, term] of terms) {
		for (const key of 'what' in term ? (term.sources ?? []) : [])
			for (const volume of used.get(id)!) ofSources.add(key, volume);
	}
	return { places: placed, terms: used, sources: ofSources.all() };
}

/** Volumes by id. What is in none counts to the first. */
class Gathering {
	readonly #volumes: Map<string, Set<number>>;

	constructor(ids: Iterable<string>) {
		this.#volumes = new Map([...ids].map((id) => [id, new Set()]));
	}

	add(id: string, volume: number): void {
		const volumes = this.#volumes.get(id) ?? new Set();
		this.#volumes.set(id, volumes.add(volume));
	}

	all(): Map<string, number[]> {
		return new Map(
			[...this.#volumes].map(([id, volumes]) => [
				id,
				volumes.size === 0 ? [1] : [...volumes].toSorted((a, b) => a - b),
			]),
		);
	}
}
