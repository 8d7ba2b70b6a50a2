import { closest } from './closest.ts';
import type { Term } from './search-query.ts';
import type { TopicEntry, Vocabulary } from './search-vocabulary.ts';
import { stem, wordsOf } from './search-words.ts';

/**
 * Which terms of a query a topic stands for: those of a name of it that is in the query whole, or, for a
 * word that the text itself has not, of a name that holds the query.
 * @returns Path of an answer or note → the terms’ positions in the query.
 */
export function topicHits(
	terms: readonly Term[],
	{ topics, words }: Vocabulary,
): Map<string, Set<number>> {
	const stems = terms.map(({ ways }) => ways[0]!.split(' ').map(stem));
	const asked = stems.flat();
	const inText = new Set(words.split(' ').map(stem));
	const strange = asked.some((word) => !inText.has(word));
	const hits = new Map<string, Set<number>>();
	for (const topic of topics) {
		const had = new Set<number>();
		for (const name of topic.names) {
			const parts = name.split(' ').map(stem);
			const applies =
				parts.every((part) => asked.includes(part)) ||
				(strange && asked.every((word) => parts.includes(word)));
			if (!applies) continue;
			for (const [at, of] of stems.entries())
				if (of.every((word) => parts.includes(word))) had.add(at);
		}
		for (const path of had.size > 0 ? topic.paths : []) {
			hits.set(path, new Set([...(hits.get(path) ?? []), ...had]));
		}
	}
	return hits;
}

/** Headings with a word like one that was typed; the first few where there are none. */
export function nearTopics(typed: string, topics: readonly TopicEntry[]): string[] {
	const words = wordsOf(typed.slice(0, 100));
	const headings = topics.map(({ heading }) => heading);
	const near = headings.filter((heading) =>
		wordsOf(heading).some((of) => words.some((word) => isLike(word, of))),
	);
	return (near.length > 0 ? near : headings).slice(0, 5);
}

const isLike = (word: string, of: string): boolean =>
	word.length > 3 && (of.startsWith(word.slice(0, 4)) || closest(word, [of]) !== undefined);
