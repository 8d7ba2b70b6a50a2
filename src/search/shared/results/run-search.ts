import type { Library } from '../engine/open-library.ts';
import { type Query, readQuery } from '../query/read-query.ts';
import { topicHits } from '../query/topics.ts';
import { type Entry, isPrinted, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { rank } from './rank.ts';
import { type Most, type Outcome, type Places, present } from './result-rows.ts';
import type { Hit } from './weigh-hits.ts';

/** A similar word (see `Term`) counts with this share of its score. */
const ALIKE = 0.6;
/** Score of a term that matches a topic. A word of the text scores some 2 to 7. */
const BY_TOPIC = 2;

/**
 * Searches an interview. Each term is searched separately and `rank` combines the hits, so a record need not have all
 * terms.
 * @param typed The query as typed.
 * @param textIndex Index and texts. Without them only names and topics are searched.
 * @param otherInterviewWords Words of other interviews (see `readQuery`).
 * @param most Largest number of results of each kind; see `Most`.
 * @throws {Error} If the index lacks a word of the vocabulary, or one of its files cannot be read.
 */
export async function runSearch(
	typed: string,
	vocabulary: Vocabulary,
	textIndex?: Library,
	otherInterviewWords?: readonly string[],
	most?: Most,
): Promise<Outcome> {
	const query = readQuery(typed, vocabulary, otherInterviewWords);
	const places: Places = new Map();
	const hits = textIndex
		? await searchTexts(query, vocabulary, textIndex, places)
		: new Map<Entry, Hit>();
	const topicMatches = query.exact ? [] : topicHits(query.terms, vocabulary);
	for (const [entry, terms] of topicMatches) {
		const { scores } = hitOf(entry, hits, query);
		for (const term of terms) scores[term]! += BY_TOPIC;
	}
	const ranking = rank(hits, vocabulary.entries, query.known);
	return present(query, ranking, places, textIndex, most);
}

async function searchTexts(
	query: Query,
	vocabulary: Vocabulary,
	textIndex: Library,
	places: Places,
): Promise<Map<Entry, Hit>> {
	const hits = new Map<Entry, Hit>();
	const searchFor = async (
		words: string,
		addScore: (hit: Hit, score: number) => void,
		exact = false,
	) => {
		const results = await textIndex.search(words, exact);
		if (results.length === 0 && !exact && vocabulary.words.includes(words)) {
			throw new Error(`The index has no entry for “${words}”.`);
		}
		for (const { id, score, words: locations } of results) {
			const entry = vocabulary.entries[id];
			if (!entry) continue;
			const hit = hitOf(entry, hits, query);
			hit.printed = true;
			addScore(hit, score);
			places.set(entry, new Set([...(places.get(entry) ?? []), ...locations]));
		}
	};
	for (const [index, { ways, alike }] of (query.exact ? [] : query.terms).entries()) {
		for (const way of [...ways, ...alike].filter((words) => isPrinted(words, vocabulary))) {
			const share = ways.includes(way) ? 1 : ALIKE;
			await searchFor(way, ({ scores }, score) => {
				scores[index] = Math.max(scores[index]!, score * share);
			});
		}
	}
	if (query.phrase) {
		await searchFor(
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
