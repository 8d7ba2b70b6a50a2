import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import { fold, stem, stemsOf, wordsOf } from '../vocabulary/fold-words.ts';
import type { Entry, TopicEntry, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Term } from './read-query.ts';

/**
 * Which terms of a query a topic stands for: those of a name of it that is in the query whole, or, for a
 * word that the text itself has not, of a name that holds the query.
 * @returns Answers and notes → the terms’ positions in the query.
 */
export function topicHits(
	terms: readonly Term[],
	{ topics, words }: Vocabulary,
): Map<Entry, Set<number>> {
	const stems = terms.map(({ ways }) => stemsOf(ways[0]!));
	const asked = stems.flat();
	const strange = asked.some((word) => !words.some((other) => stem(other) === word));
	const hits = new Map<Entry, Set<number>>();
	for (const topic of topics) {
		const had = new Set<number>();
		for (const name of topic.names) {
			const parts = stemsOf(name);
			const applies =
				parts.every((part) => asked.includes(part)) ||
				(strange && asked.every((word) => parts.includes(word)));
			if (!applies) continue;
			for (const [at, of] of stems.entries())
				if (of.every((word) => parts.includes(word))) had.add(at);
		}
		for (const entry of had.size > 0 ? topic.entries : []) {
			hits.set(entry, new Set([...(hits.get(entry) ?? []), ...had]));
		}
	}
	return hits;
}

/** Headings with a word that begins with some letters. */
export const topicsFrom = (
	letters: string,
	topics: readonly TopicEntry[],
	most: number,
): string[] =>
	topics
		.map(({ heading }) => heading)
		.filter((heading) => wordsOf(heading).some((word) => word.startsWith(fold(letters))))
		.slice(0, most);

/** Headings with a word like one that was typed; where there are none, those that most is said about. */
export function nearTopics(typed: string, topics: readonly TopicEntry[], most: number): string[] {
	const words = wordsOf(typed.slice(0, 100));
	const near = topics.filter(({ heading }) =>
		wordsOf(heading).some((of) => words.some((word) => isLike(word, of))),
	);
	const offered = near.length > 0 ? near : topics.toSorted((a, b) => weight(b) - weight(a));
	return offered.slice(0, most).map(({ heading }) => heading);
}

/** An answer says more of a topic than a note does. */
const weight = ({ entries }: TopicEntry): number =>
	entries.reduce((sum, { kind }) => sum + (kind === 'answer' ? 2 : 1), 0);

const isLike = (word: string, of: string): boolean =>
	word.length > 3 && (of.startsWith(word.slice(0, 4)) || nearestSpelling(word, [of]) !== undefined);
