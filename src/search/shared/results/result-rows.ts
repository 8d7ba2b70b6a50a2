import type { TextIndex } from './text-index.ts';
import { statementFragment } from '#src/shared/address.ts';
import { type ExcerptPiece, excerpt, shownMatches, matchedWords } from '../excerpts/excerpt.ts';
import type { Query } from '../query/read-query.ts';
import type { Entry } from '../vocabulary/vocabulary.ts';
import type { RankedRecord, Ranking } from './rank-hits.ts';

/** Content of a result, as text. */
interface RowContent {
	/** Path without the base. */
	path: string;
	/** Fragment of the statement in an answer’s excerpt that has the matches; undefined if there is none. */
	fragment?: string | undefined;
	title: string;
	/** Line beside the title: kind of the record and where it is. */
	detail: string;
	/** Note that the excerpt is taken from; undefined if it is from the record itself. */
	note: { path: string; title: string; detail: string } | undefined;
	/** Excerpt or the answer’s line; empty if there is none. */
	excerpt: ExcerptPiece[];
	/** Words to highlight on the page of the result. */
	words: string[];
}

/** A result, ready to print. */
export interface ResultRow extends RowContent {
	/**
	 * Whether a name or heading matches. Such a row is shown before the texts are loaded, and keeps its position then.
	 */
	isNameMatch: boolean;
}

/** The results of a search. */
export interface Outcome {
	query: Query;
	/** Places and terms whose name matches. */
	names: ResultRow[];
	answers: ResultRow[];
	/** Notes, without those whose excerpt is shown with an answer. */
	notes: ResultRow[];
	/** Other places and terms, whose description matches. */
	described: ResultRow[];
	/** Measures and events. */
	facts: ResultRow[];
	/** The introduction of the interview. */
	introduction: ResultRow[];
}

/** Largest number of results of each kind. The texts of other results are not fetched. */
export type RowLimits = Record<'names' | 'answers' | 'notes' | 'described' | 'facts', number>;

const DEFAULT_MOST: RowLimits = {
	names: Number.POSITIVE_INFINITY,
	answers: 8,
	notes: 8,
	described: 4,
	facts: Number.POSITIVE_INFINITY,
};

/** Leaves out what may move or disappear once the texts have been searched. */
export const onlyNameMatches = (outcome: Outcome): Outcome => ({
	...outcome,
	answers: outcome.answers.filter(({ isNameMatch }) => isNameMatch),
	facts: outcome.query.asked ? outcome.facts : [],
	notes: [],
	described: [],
	introduction: [],
});

/** Returns the results that are shown of another interview than the page’s, in their order. */
export const rowsOfOther = ({
	names,
	facts,
	answers,
	notes,
	introduction,
}: Outcome): ResultRow[] => [...names, ...facts, ...answers, ...notes, ...introduction];

/** Positions of the matches in each record, as zero-based word indices. */
export type MatchPositions = Map<Entry, Set<number>>;

/** Approximate length of an excerpt, in words. */
const EXCERPT_WORDS = 34;

/** Returns a text without matches. */
const toUnmatchedPiece = (text: string): ExcerptPiece[] => [{ text, found: false }];

/**
 * Makes the rows of the results.
 * @param places Positions of the matches.
 * @param textIndex Fetches the texts of the results that are shown. Without it, rows have what the vocabulary has.
 * @param most Largest number of results of each kind.
 */
export async function toOutcome(
	query: Query,
	ranking: Ranking,
	places: MatchPositions,
	textIndex: TextIndex | undefined,
	most = DEFAULT_MOST,
): Promise<Outcome> {
	const isKnown = (entry: Entry) => [...query.names, ...query.headingMatches].includes(entry);
	const rows = (ranked: readonly RankedRecord[]) =>
		Promise.all(
			ranked.map(async (one) => ({
				...(textIndex ? await toRow(one, places, textIndex) : toBareRow(one.entry, query)),
				isNameMatch: isKnown(one.entry),
			})),
		);
	const isIntroduction = ({ kind }: Entry) => kind === 'introduction';
	const others = (ranked: readonly RankedRecord[], shown: readonly Entry[]) =>
		ranked.filter(({ entry }) => !shown.includes(entry));
	const own = (entries: readonly Entry[]) =>
		entries.map((entry): RankedRecord => ({ entry, excerptSource: entry }));
	const people = query.names.filter(isIntroduction);
	const named = query.names.filter((entry) => !isIntroduction(entry));
	const [names, answers, notes, described, introduction] = await Promise.all([
		rows(own(named.slice(0, most.names))),
		rows(ranking.answers.slice(0, most.answers)),
		rows(ranking.notes.slice(0, most.notes)),
		rows(others(ranking.described, named).slice(0, most.described)),
		rows([...own(people), ...others(ranking.introduction, people)]),
	]);
	// The title of a measure or event says all, so its text is not fetched.
	const facts = query.facts
		.slice(0, most.facts)
		.map((entry): ResultRow => ({ ...toBareRow(entry, query), isNameMatch: false }));
	return { query, names, answers, notes, described, facts, introduction };
}

function toBareRow({ path, title, detail, line }: Entry, { terms }: Query): RowContent {
	const words = terms.flatMap(({ variants }) => variants);
	const excerpt = line ? toUnmatchedPiece(line) : [];
	return { path, title, detail, note: undefined, excerpt, words };
}

/** Returns the fragment of the statement with most of the matches in an excerpt; of several, the first. */
function statementOf(
	{ statements = [] }: Entry,
	content: string,
	found: readonly number[],
): string | undefined {
	const shown = shownMatches(content, found, EXCERPT_WORDS);
	let best: { id: string; count: number } | undefined;
	for (const [index, { id, from }] of statements.entries()) {
		const to = statements[index + 1]?.from ?? Number.POSITIVE_INFINITY;
		const count = shown.filter((at) => at >= from && at < to).length;
		if (count > (best?.count ?? 0)) best = { id, count };
	}
	return best && statementFragment(best.id);
}

async function toRow(
	{ entry, excerptSource = entry }: RankedRecord,
	places: MatchPositions,
	textIndex: TextIndex,
): Promise<RowContent> {
	const { path, title, detail, line } = entry;
	const content = await textIndex.readText(excerptSource.position);
	const isOwn = excerptSource === entry;
	const found = [...(places.get(excerptSource) ?? [])];
	return {
		path,
		fragment: isOwn ? statementOf(entry, content, found) : undefined,
		title,
		detail,
		note: isOwn ? undefined : excerptSource,
		excerpt:
			found.length === 0 && line ? toUnmatchedPiece(line) : excerpt(content, found, EXCERPT_WORDS),
		words: matchedWords(content, found),
	};
}
