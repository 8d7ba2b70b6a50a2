import type { Topic } from '#src/schema/content.ts';
import { findReferences, type Reference } from '../mentions/back-references.ts';
import type { Interview } from '../model/edition.ts';

/** A heading of the index with the passages and notes that it leads to. */
export interface IndexEntry {
	heading: string;
	/** True if a topic with this heading is a draft. */
	draft?: true;
	references: Reference[];
}

/**
 * Returns the index as at the back of a book: headings in order, grouped by first letter. The same heading in two
 * interviews becomes one entry.
 */
export function topicIndex(
	interviews: readonly Interview[],
): { letter: string; entries: IndexEntry[] }[] {
	const entries = new Map<string, IndexEntry>();
	for (const interview of interviews) {
		for (const topic of interview.topics) {
			const { heading, draft } = topic;
			const entry = entries.get(heading) ?? { heading, references: [] };
			entry.references.push(...referencesOf(interview, topic));
			entries.set(heading, { ...entry, ...(draft && { draft }) });
		}
	}
	const sorted = [...entries.values()].toSorted((a, b) => english.compare(a.heading, b.heading));
	const letters = Map.groupBy(sorted, ({ heading }) => firstLetter(heading));
	return [...letters].map(([letter, group]) => ({ letter, entries: group }));
}

const referencesOf = (interview: Interview, { answers, notes }: Topic): Reference[] =>
	findReferences([interview], {
		passage: ({ answer }) => answer !== undefined && answers.includes(answer.id),
		note: ({ id }) => notes.includes(id),
	});

/** Returns the first letter as a capital without its accent. */
const firstLetter = (word: string) => word.normalize('NFD').charAt(0).toUpperCase();

const english = new Intl.Collator('en-GB');
