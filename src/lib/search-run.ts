import { excerpt, foundWords, type Stretch } from './search-excerpt.ts';
import { type Query, readQuery } from './search-query.ts';
import { type Hit, type Ranked, type Ranking, rank } from './search-rank.ts';
import { topicHits } from './search-topics.ts';
import { type Entry, isPrinted, type Vocabulary } from './search-vocabulary.ts';

/** How Pagefind is set up: so few records need no worker. */
export const ENGINE_OPTIONS = {
	noWorker: true,
	ranking: { metaWeights: { title: 2 } },
};

/** The part of Pagefind’s browser code that is used. */
export interface Engine {
	search(term: string): Promise<{
		results: {
			id: string;
			score: number;
			/** Places of found words in the record’s text, counted in words. */
			words: number[];
			data(): Promise<{ content: string }>;
		}[];
	} | null>;
}

/** One line of the results, ready to print. */
export interface Row {
	entry: Entry;
	/** The note whose passage is shown, if it is not the entry’s own. */
	note: Entry | undefined;
	passage: Stretch[];
	/** What to mark on the page that it leads to. */
	words: string[];
}

export interface Outcome {
	query: Query;
	names: Row[];
	answers: Row[];
	notes: Row[];
	described: Row[];
}

type Found = Awaited<
	ReturnType<NonNullable<Awaited<ReturnType<Engine['search']>>>['results'][0]['data']>
>;
type Sources = Map<Entry, { words: Set<number>; data: () => Promise<Found> }>;

/** The share of a score that a word of the same family has. */
const ALIKE = 0.6;
/** What a synonym of a topic adds; words of the text score some 2 to 7. */
const BY_TOPIC = 2;

/** Words of a passage that are shown. */
const LENGTH = 32;

/** Looks a query up: one search a word, put together by `rank`, so that no record need have them all. */
export async function runSearch(
	typed: string,
	vocabulary: Vocabulary,
	engine: Engine,
): Promise<Outcome> {
	const query = readQuery(typed, vocabulary);
	const entryOf = new Map(vocabulary.entries.map((entry) => [entry.id, entry] as const));
	const hits = new Map<Entry, Hit>();
	const sources: Sources = new Map();

	const hitOf = (entry: Entry): Hit => {
		const hit = hits.get(entry) ?? { scores: query.terms.map(() => 0), phrase: false };
		hits.set(entry, hit);
		return hit;
	};
	const look = async (words: string, note: (hit: Hit, score: number) => void) => {
		for (const { id, score, words: locations, data } of (await engine.search(words))?.results ??
			[]) {
			const entry = entryOf.get(id);
			if (!entry) continue;
			note(hitOf(entry), score);
			const source = sources.get(entry) ?? { words: new Set(), data };
			sources.set(entry, source);
			for (const at of locations) source.words.add(at);
		}
	};

	for (const [index, { ways, alike }] of (query.exact ? [] : query.terms).entries()) {
		for (const way of [...ways, ...alike].filter((words) => isPrinted(words, vocabulary))) {
			const share = ways.includes(way) ? 1 : ALIKE;
			await look(way, (hit, score) => {
				hit.scores[index] = Math.max(hit.scores[index]!, score * share);
			});
		}
	}
	if (query.phrase) {
		await look(`"${query.phrase}"`, (hit) => {
			hit.phrase = true;
		});
	}
	const topical = query.exact ? undefined : topicHits(query.terms, vocabulary);
	for (const entry of vocabulary.entries) {
		for (const term of topical?.get(entry.path) ?? []) hitOf(entry).scores[term]! += BY_TOPIC;
	}
	return present(query, rank(hits, vocabulary.entries), sources);
}

async function present(query: Query, ranking: Ranking, sources: Sources): Promise<Outcome> {
	const rows = (ranked: readonly Ranked[]) => Promise.all(ranked.map((one) => toRow(one, sources)));
	const named = query.names.map((entry) => ({ entry, passage: undefined }));
	return {
		query,
		names: await rows(named),
		answers: await rows(ranking.answers.slice(0, 8)),
		notes: await rows(ranking.notes.slice(0, 8)),
		described: await rows(
			ranking.described.filter(({ entry }) => !query.names.includes(entry)).slice(0, 4),
		),
	};
}

async function toRow({ entry, passage }: Ranked, sources: Sources): Promise<Row> {
	const source = passage && sources.get(passage);
	const note = passage === entry ? undefined : passage;
	if (!source) return { entry, note, passage: [], words: [] };
	const { content } = await source.data();
	const locations = [...source.words];
	return {
		entry,
		note,
		passage: excerpt(content, locations, LENGTH),
		words: foundWords(content, locations),
	};
}
