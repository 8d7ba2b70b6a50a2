import type { TextIndex } from './text-index.ts';
import { matchTopics } from '../query/match-topics.ts';
import { type Query, readQuery } from '../query/read-query.ts';
import { type Entry, isInTexts, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { rankHits } from './rank-hits.ts';
import type { Outcome } from './outcome.ts';
import { type MatchPositions, type RowLimits, toOutcome } from './result-rows.ts';
import type { Hit } from './score-hit.ts';

/** A similar word (see `QueryTerm`) counts with this share of its score. */
const ALIKE = 0.6;
/** Scores of a term that matches a topic, or is in a name of a place or term. A word of the text scores some 2 to 7. */
const [BY_TOPIC, BY_NAME] = [2, 4];

/**
 * Searches an interview. Each term is searched separately and `rankHits` combines the hits, so a record need not have all
 * terms.
 * @param typed The query as typed.
 * @param vocabulary The whole vocabulary.
 * @param textIndex Index and texts.
 * @param otherInterviewWords Words of other interviews (see `readQuery`).
 * @param most Largest number of results of each kind; see `RowLimits`.
 * @throws {Error} If the index lacks a word of the vocabulary, or one of its files cannot be read.
 */
export async function runSearch(
	typed: string,
	vocabulary: Vocabulary,
	textIndex: TextIndex,
	otherInterviewWords?: readonly string[],
	most?: RowLimits,
): Promise<Outcome> {
	const query = readQuery(typed, vocabulary, otherInterviewWords);
	const places: MatchPositions = new Map();
	const hits = await searchTexts(query, vocabulary, textIndex, places);
	const topicMatches = query.isExact ? [] : matchTopics(query.terms, vocabulary);
	for (const [entry, terms] of topicMatches) {
		const { scores } = hitOf(entry, hits, query);
		for (const term of terms) scores[term]! += BY_TOPIC;
	}
	if (!query.isExact) scoreNames(query, vocabulary, hits);
	const ranking = rankHits(hits, vocabulary.entries, query.headingMatches);
	return toOutcome(query, ranking, places, vocabulary, textIndex, most);
}

async function searchTexts(
	query: Query,
	vocabulary: Vocabulary,
	textIndex: TextIndex,
	places: MatchPositions,
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
		for (const { position, score, words: locations } of results) {
			const entry = vocabulary.entries[position];
			if (!entry) continue;
			const hit = hitOf(entry, hits, query);
			hit.isInText = true;
			addScore(hit, score);
			places.set(entry, new Set([...(places.get(entry) ?? []), ...locations]));
		}
	};
	for (const [index, { variants, similarWords }] of (query.isExact ? [] : query.terms).entries()) {
		for (const way of [...variants, ...similarWords].filter((words) =>
			isInTexts(words, vocabulary),
		)) {
			const share = variants.includes(way) ? 1 : ALIKE;
			await searchFor(way, ({ scores }, score) => {
				scores[index] = Math.max(scores[index]!, score * share);
			});
		}
	}
	if (query.phrase) {
		await searchFor(
			query.phrase,
			(hit) => {
				hit.hasPhrase = true;
			},
			true,
		);
	}
	return hits;
}

/** Adds the score of each term that a place or term has in one of its names. */
function scoreNames(query: Query, { entries }: Vocabulary, hits: Map<Entry, Hit>) {
	const named = entries.filter(({ kind }) => kind === 'place' || kind === 'term');
	for (const [at, { variants }] of query.terms.entries()) {
		const words = variants[0]!.split(' ');
		for (const entry of named) {
			const isInName = entry.names!.some((name) => {
				const parts = name.split(' ');
				return words.every((word) => parts.includes(word));
			});
			if (isInName) hitOf(entry, hits, query).scores[at]! += BY_NAME;
		}
	}
}

function hitOf(entry: Entry, hits: Map<Entry, Hit>, { terms }: Query): Hit {
	const hit = hits.get(entry) ?? { scores: terms.map(() => 0), hasPhrase: false, isInText: false };
	hits.set(entry, hit);
	return hit;
}
