import { excerpt, foundWords, type Stretch } from './search-excerpt.ts';
import type { Query } from './search-query.ts';
import type { Ranked, Ranking } from './search-rank.ts';
import type { Entry } from './search-vocabulary.ts';

/** One line of the results, ready to print. */
export interface Row {
	entry: Entry;
	/** The note whose passage is shown, if it is not the entry’s own. */
	note: Entry | undefined;
	passage: Stretch[];
	/** What to mark on the page that it leads to. */
	words: string[];
}

export interface Outcome {
	query: Query;
	names: Row[];
	answers: Row[];
	notes: Row[];
	described: Row[];
}

/** Where the found words of a record stand, and how to have its text. */
export type Sources = Map<Entry, { words: Set<number>; data: () => Promise<{ content: string }> }>;

/** Words of a passage that are shown. */
const LENGTH = 32;

/** Fetches the texts of what is shown, no others. */
export async function present(query: Query, ranking: Ranking, sources: Sources): Promise<Outcome> {
	const rows = (ranked: readonly Ranked[]) => Promise.all(ranked.map((one) => toRow(one, sources)));
	const named = query.names.map((entry) => ({ entry, passage: entry }));
	return {
		query,
		names: await rows(named),
		answers: await rows(ranking.answers.slice(0, 8)),
		notes: await rows(ranking.notes.slice(0, 8)),
		described: await rows(
			ranking.described.filter(({ entry }) => !query.names.includes(entry)).slice(0, 4),
		),
	};
}

async function toRow({ entry, passage }: Ranked, sources: Sources): Promise<Row> {
	const source = passage && sources.get(passage);
	const note = passage === entry ? undefined : passage;
	if (!source) return { entry, note, passage: summaryOf(entry), words: [] };
	const { content } = await source.data();
	const locations = [...source.words];
	return {
		entry,
		note,
		passage: excerpt(content, locations, LENGTH),
		words: foundWords(content, locations),
	};
}

const summaryOf = ({ summary }: Entry): Stretch[] =>
	summary ? [{ text: summary, found: false }] : [];
