import type { IndexedStatement } from '../vocabulary/indexed-statement.ts';
import type { TextIndex } from './text-index.ts';
import { statementFragment } from '#src/shared/address.ts';
import { excerpt, shownMatches, matchedWords } from '../excerpts/excerpt.ts';
import type { Query } from '../query/read-query.ts';
import type { Entry, Vocabulary } from '../vocabulary/vocabulary.ts';
import {
	type Outcome,
	type ResultRow,
	type RowContent,
	toBareRow,
	toUnmatchedPiece,
} from './outcome.ts';
import type { RankedRecord, Ranking } from './rank-hits.ts';

/** Largest number of results of each kind. The texts of other results are not fetched. */
export type RowLimits = Record<'names' | 'answers' | 'notes' | 'described' | 'facts', number>;

const DEFAULT_MOST: RowLimits = {
	names: Number.POSITIVE_INFINITY,
	answers: 8,
	notes: 8,
	described: 4,
	facts: Number.POSITIVE_INFINITY,
};

/** Positions of the matches in each record, as zero-based word indices. */
export type MatchPositions = Map<Entry, Set<number>>;

/** Approximate length of an excerpt, in words. */
const EXCERPT_WORDS = 34;

/**
 * Makes the rows of the results.
 * @param verdicts Those of the vocabulary.
 * @param places Positions of the matches.
 * @param textIndex Fetches the texts of the results that are shown.
 * @param most Largest number of results of each kind.
 */
export async function toOutcome(
	query: Query,
	ranking: Ranking,
	places: MatchPositions,
	{ verdicts }: Pick<Vocabulary, 'verdicts'>,
	textIndex: TextIndex,
	most = DEFAULT_MOST,
): Promise<Outcome> {
	const isKnown = (entry: Entry) => [...query.names, ...query.headingMatches].includes(entry);
	const rows = (ranked: readonly RankedRecord[]) =>
		Promise.all(
			ranked.map(async (one) => ({
				...(textIndex
					? await toRow(one, places, verdicts, textIndex)
					: toBareRow(one.entry, query)),
				isNameMatch: isKnown(one.entry),
			})),
		);
	const others = (ranked: readonly RankedRecord[], shown: readonly Entry[]) =>
		ranked.filter(({ entry }) => !shown.includes(entry));
	const own = (entries: readonly Entry[]) =>
		entries.map((entry): RankedRecord => ({ entry, excerptSource: entry }));
	const people = query.names.filter(({ kind }) => kind === 'introduction');
	const named = query.names.filter(({ kind }) => kind === 'place' || kind === 'term');
	const [names, answers, notes, described, introduction] = await Promise.all([
		rows(own(named.slice(0, most.names))),
		rows(ranking.answers.slice(0, most.answers)),
		rows(ranking.notes.slice(0, most.notes)),
		rows(others(ranking.described, named).slice(0, most.described)),
		rows([...own(people), ...others(ranking.introduction, people)]),
	]);
	// The title says all of these, so no text is fetched.
	const bare = (entries: readonly Entry[]) =>
		entries.map((entry): ResultRow => ({
			...toBareRow(entry, query),
			verdict: verdicts[entry.verdict ?? -1],
			isNameMatch: false,
		}));
	const facts = bare(query.facts.slice(0, most.facts));
	const ledger = bare(query.names.filter(({ kind }) => kind === 'ledger'));
	return { query, names, answers, notes, described, facts, introduction, ledger };
}

/** Returns the statement with most of the matches in an excerpt; of several, the first. */
function statementOf(
	{ statements = [] }: Entry,
	content: string,
	found: readonly number[],
): IndexedStatement | undefined {
	const shown = shownMatches(content, found, EXCERPT_WORDS);
	let best: { statement: IndexedStatement; count: number } | undefined;
	for (const [index, statement] of statements.entries()) {
		const to = statements[index + 1]?.from ?? Number.POSITIVE_INFINITY;
		const count = shown.filter((at) => at >= statement.from && at < to).length;
		if (count > (best?.count ?? 0)) best = { statement, count };
	}
	return best?.statement;
}

async function toRow(
	{ entry, excerptSource = entry }: RankedRecord,
	places: MatchPositions,
	verdicts: Vocabulary['verdicts'],
	textIndex: TextIndex,
): Promise<RowContent> {
	const { path, title, detail, line } = entry;
	const content = await textIndex.readText(excerptSource.position);
	const isOwn = excerptSource === entry;
	const found = [...(places.get(excerptSource) ?? [])];
	const statement = isOwn ? statementOf(entry, content, found) : undefined;
	const verdict = verdicts[statement?.verdict ?? -1];
	return {
		path,
		fragment: statement && statementFragment(statement.id),
		title,
		detail,
		note: isOwn ? undefined : excerptSource,
		verdict: verdict && { ...verdict, qualifier: statement!.qualifier },
		excerpt:
			found.length === 0 && line ? toUnmatchedPiece(line) : excerpt(content, found, EXCERPT_WORDS),
		words: matchedWords(content, found),
	};
}
