import { readQuery } from './search-query.ts';
import { rank } from './search-rank.ts';
import { type Outcome, present, type Sources } from './search-rows.ts';
import { topicHits } from './search-topics.ts';
import { type Entry, isPrinted, type Vocabulary } from './search-vocabulary.ts';
import type { Hit } from './search-weight.ts';

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

/** The share of a score that a word of the same family has. */
const ALIKE = 0.6;
/** What a synonym of a topic adds; words of the text score some 2 to 7. */
const BY_TOPIC = 2;

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
		const hit = hits.get(entry) ?? {
			scores: query.terms.map(() => 0),
			phrase: false,
			printed: false,
		};
		hits.set(entry, hit);
		return hit;
	};
	const look = async (words: string, note: (hit: Hit, score: number) => void) => {
		for (const { id, score, words: locations, data } of (await engine.search(words))?.results ??
			[]) {
			const entry = entryOf.get(id);
			if (!entry) continue;
			const hit = hitOf(entry);
			hit.printed = true;
			note(hit, score);
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
