import type { Library } from '../engine/open-library.ts';
import { type Query, readQuery } from '../query/read-query.ts';
import { topicHits } from '../query/topics.ts';
import { type Entry, isPrinted, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { rank } from './rank.ts';
import { type Most, type Outcome, type Places, present } from './result-rows.ts';
import type { Hit } from './weigh-hits.ts';

/** The share of a score that a word of the same family has. */
const ALIKE = 0.6;
/** What a synonym of a topic adds; words of the text score some 2 to 7. */
const BY_TOPIC = 2;

/**
 * Looks a query up: one search a word, put together by `rank`, so that no record need have them all.
 * Without a library it answers with the names and topics that it knows.
 * @param elsewhere Words of other interviews (see `readQuery`).
 * @throws {Error} If a part of the index is missing.
 */
export async function runSearch(
	typed: string,
	vocabulary: Vocabulary,
	library?: Library,
	elsewhere?: readonly string[],
	most?: Most,
): Promise<Outcome> {
	const query = readQuery(typed, vocabulary, elsewhere);
	const places: Places = new Map();
	const hits = library ? await lookUp(query, vocabulary, library, places) : new Map<Entry, Hit>();
	const topical = query.exact ? [] : topicHits(query.terms, vocabulary);
	for (const [entry, terms] of topical) {
		const { scores } = hitOf(entry, hits, query);
		for (const term of terms) scores[term]! += BY_TOPIC;
	}
	const ranking = rank(hits, vocabulary.entries, query.known);
	return present(query, ranking, places, library, most);
}

async function lookUp(
	query: Query,
	vocabulary: Vocabulary,
	library: Library,
	places: Places,
): Promise<Map<Entry, Hit>> {
	const hits = new Map<Entry, Hit>();
	const look = async (words: string, note: (hit: Hit, score: number) => void, exact = false) => {
		const results = await library.search(words, exact);
		if (results.length === 0 && !exact && vocabulary.words.includes(words)) {
			throw new Error(`The index has lost “${words}”.`);
		}
		for (const { id, score, words: locations } of results) {
			const entry = vocabulary.entries[id];
			if (!entry) continue;
			const hit = hitOf(entry, hits, query);
			hit.printed = true;
			note(hit, score);
			places.set(entry, new Set([...(places.get(entry) ?? []), ...locations]));
		}
	};
	for (const [index, { ways, alike }] of (query.exact ? [] : query.terms).entries()) {
		for (const way of [...ways, ...alike].filter((words) => isPrinted(words, vocabulary))) {
			const share = ways.includes(way) ? 1 : ALIKE;
			await look(way, ({ scores }, score) => {
				scores[index] = Math.max(scores[index]!, score * share);
			});
		}
	}
	if (query.phrase) {
		await look(
			query.phrase,
			(hit) => {
				hit.phrase = true;
			},
			true,
		);
	}
	return hits;
}

function hitOf(entry: Entry, hits: Map<Entry, Hit>, { terms }: Query): Hit {
	const hit = hits.get(entry) ?? { scores: terms.map(() => 0), phrase: false, printed: false };
	hits.set(entry, hit);
	return hit;
}
