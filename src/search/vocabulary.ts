import type { Edition } from '../edition/edition.ts';
import type { Entry, Vocabulary } from '../lib/search-vocabulary.ts';
import { isLittle, wordsOf } from '../lib/search-words.ts';
import type { SearchRecord } from './records.ts';

/** What the browser must know before it asks Pagefind: the records without their text, and every word. */
export function toVocabulary(
	records: readonly SearchRecord[],
	ids: ReadonlyMap<string, string>,
	{ interviews }: Edition,
): Vocabulary {
	const entries = records.map(({ text: _, words: __, ...entry }): Entry => {
		const id = ids.get(entry.path);
		if (!id) throw new Error(`Pagefind has no record of ${entry.path}. Build again.`);
		return { id, ...entry };
	});
	const topics = interviews.flatMap((interview) => interview.topics.map(({ heading }) => heading));
	return { entries, topics, words: allWords(records).join(' ') };
}

/** Words of names and headings first, then those of the text, the commonest first. */
function allWords(records: readonly SearchRecord[]): string[] {
	const telling = records.flatMap(({ title, words }) => wordsOf(`${words.join(' ')} ${title}`));
	const count = new Map<string, number>();
	for (const word of records.flatMap(({ text }) => wordsOf(text))) {
		count.set(word, (count.get(word) ?? 0) + 1);
	}
	const common = [...count].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
	return [...new Set([...telling, ...common])].filter((word) => !isLittle(word));
}
