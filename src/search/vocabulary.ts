import type { Edition, Interview } from '../edition/edition.ts';
import { answerPath, notePath } from '../lib/address.ts';
import type { Entry, TopicEntry, Vocabulary } from '../lib/search-vocabulary.ts';
import { isLittle, nameKey, wordsOf } from '../lib/search-words.ts';
import type { SearchRecord } from './records.ts';

/**
 * What the browser must know before it asks Pagefind: the records without their text, names, topics and every word.
 * @param ids Path of a record → Pagefind’s name for it.
 */
export function toVocabulary(
	records: readonly SearchRecord[],
	ids: ReadonlyMap<string, string>,
	{ interviews }: Edition,
): Vocabulary {
	const entries = records.map(({ text: _, heading: __, ...entry }): Entry => {
		const id = ids.get(entry.path);
		if (!id) throw new Error(`Pagefind has no record of ${entry.path}. Build again.`);
		return { id, ...entry };
	});
	return {
		entries,
		topics: interviews.flatMap(topicEntries),
		words: byFrequency(records.flatMap(({ heading, text }) => wordsOf(`${heading} ${text}`))),
	};
}

function topicEntries({ id, topics, answers, introduction }: Interview): TopicEntry[] {
	const notes = new Map(
		[introduction, ...answers].flatMap((passage) => passage.notes.map((note) => [note.id, note])),
	);
	return topics.map((topic) => ({
		heading: topic.heading,
		names: [...new Set([topic.heading, ...topic.synonyms].map(nameKey))],
		paths: [
			...topic.answers.map((answer) => answerPath(id, answer)),
			...topic.notes.map((note) => notePath(id, notes.get(note)?.answer, note)),
		],
	}));
}

/** The distinct words, without the little ones, the commonest first. */
function byFrequency(words: readonly string[]): string {
	const count = new Map<string, number>();
	for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
	const sorted = [...count].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
	return sorted.filter((word) => !isLittle(word)).join(' ');
}
