import { readQuery } from '../query/read-query.ts';
import type { Entry, Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Outcome, toBareRow } from './outcome.ts';

/**
 * Searches the names and headings of an interview, before its texts are loaded. What it finds keeps its place when
 * `runSearch` adds what the texts have.
 * @param typed The query as typed.
 */
export function searchNames(typed: string, vocabulary: Vocabulary): Outcome {
	const query = readQuery(typed, vocabulary);
	const rows = (entries: readonly Entry[]) =>
		entries.map((entry) => ({ ...toBareRow(entry, query), isNameMatch: true }));
	return {
		query,
		names: rows(query.names.filter(({ kind }) => kind === 'place' || kind === 'term')),
		answers: rows(query.headingMatches),
		facts: query.asked ? rows(query.facts) : [],
		notes: [],
		described: [],
		introduction: [],
		ledger: [],
	};
}
