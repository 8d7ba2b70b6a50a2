import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import { fold, stem, stemsOf, wordsOf } from '../vocabulary/fold-words.ts';
import type { Entry, TopicEntry, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { QueryTerm } from './query-term.ts';

/**
 * Finds the answers and notes of topics that the query names. A topic matches if the query has all words of its
 * heading or of a synonym. If the text lacks a word of the query, a heading or synonym that has all words of the
 * query matches too.
 * @returns Answers and notes → positions of the matching terms in the query.
 */
export function matchTopics(
	terms: readonly QueryTerm[],
	{ topics, words }: Vocabulary,
): Map<Entry, Set<number>> {
	const stems = terms.map(({ variants }) => stemsOf(variants[0]!));
	const queryStems = stems.flat();
	const hasUnprintedWord = queryStems.some((word) => !words.some((other) => stem(other) === word));
	const hits = new Map<Entry, Set<number>>();
	for (const topic of topics) {
		const matched = new Set<number>();
		for (const name of topic.names) {
			const parts = stemsOf(name);
			const applies =
				parts.every((part) => queryStems.includes(part)) ||
				(hasUnprintedWord && queryStems.every((word) => parts.includes(word)));
			if (!applies) continue;
			for (const [at, termStems] of stems.entries())
				if (termStems.every((word) => parts.includes(word))) matched.add(at);
		}
		for (const entry of matched.size > 0 ? topic.entries : []) {
			hits.set(entry, new Set([...(hits.get(entry) ?? []), ...matched]));
		}
	}
	return hits;
}

/** Returns at most `limit` headings that have a word starting with these letters. */
export const topicsByPrefix = (
	letters: string,
	topics: readonly TopicEntry[],
	limit: number,
): string[] =>
	topics
		.map(({ heading }) => heading)
		.filter((heading) => wordsOf(heading).some((word) => word.startsWith(fold(letters))))
		.slice(0, limit);

/** Number of characters of a query that are compared with topics. */
const MAX_LENGTH = 100;

/**
 * Returns at most `limit` headings that have a word similar to a typed word. If there are none, returns the topics
 * with the most answers and notes.
 */
export function suggestTopics(
	typed: string,
	topics: readonly TopicEntry[],
	limit: number,
): string[] {
	const words = wordsOf(typed.slice(0, MAX_LENGTH));
	const near = topics.filter(({ heading }) =>
		wordsOf(heading).some((other) => words.some((word) => isLike(word, other))),
	);
	const offered = near.length > 0 ? near : [...topics].sort((a, b) => weight(b) - weight(a));
	return offered.slice(0, limit).map(({ heading }) => heading);
}

/** Returns how much there is on a topic. An answer counts twice as much as a note. */
const weight = ({ entries }: TopicEntry): number =>
	entries.reduce((sum, { kind }) => sum + (kind === 'answer' ? 2 : 1), 0);

const isLike = (word: string, other: string): boolean =>
	word.length > 3 &&
	(other.startsWith(word.slice(0, 4)) || nearestSpelling(word, [other]) !== undefined);
