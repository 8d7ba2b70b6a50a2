import type { TextIndex } from '../engine/open-text-index.ts';
import { type ExcerptPiece, excerpt, matchedWords } from '../excerpts/excerpt.ts';
import type { Query } from '../query/read-query.ts';
import type { Entry } from '../vocabulary/vocabulary.ts';
import type { RankedRecord, Ranking } from './rank-hits.ts';
import { openingWords, toNoteTitle, toUnmatchedPiece } from './result-title.ts';

/** Content of a result, as text. */
interface RowContent {
	/** Path without the base. */
	path: string;
	title: ExcerptPiece[];
	/** Line beside the title: kind of the record and where it is. */
	detail: string;
	/** Note that the excerpt is taken from; undefined if it is from the record itself. */
	note: { path: string; detail: string } | undefined;
	/** Excerpt or summary; empty if there is none. */
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
}

/** Largest number of results of each kind. The texts of other results are not fetched. */
export type RowLimits = Record<'names' | 'answers' | 'notes' | 'described', number>;

const DEFAULT_MOST: RowLimits = {
	names: Number.POSITIVE_INFINITY,
	answers: 8,
	notes: 8,
	described: 4,
};

/** Leaves out the answers that may move or disappear once the texts have been searched. */
export const onlyNameMatches = (outcome: Outcome): Outcome => ({
	...outcome,
	answers: outcome.answers.filter(({ isNameMatch }) => isNameMatch),
});

/** Positions of the matches in each record, as zero-based word indices. */
export type MatchPositions = Map<Entry, Set<number>>;

/** Approximate length of an excerpt, in words. */
const EXCERPT_WORDS = 34;

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
	const rows = async (ranked: readonly RankedRecord[]) => {
		const found = textIndex
			? await Promise.all(ranked.map((one) => toRow(one, places, textIndex)))
			: ranked.map(({ entry }) => toBareRow(entry, query));
		return found.flatMap((row, at): ResultRow[] => {
			return row ? [{ ...row, isNameMatch: isKnown(ranked[at]!.entry) }] : [];
		});
	};
	const described = ranking.described.filter(({ entry }) => !query.names.includes(entry));
	const [names, answers, notes, describedRows] = await Promise.all([
		rows(
			query.names
				.slice(0, most.names)
				.map((entry): RankedRecord => ({ entry, excerptSource: entry })),
		),
		rows(ranking.answers.slice(0, most.answers)),
		rows(ranking.notes.slice(0, most.notes)),
		rows(described.slice(0, most.described)),
	]);
	return { query, names, answers, notes, described: describedRows };
}

function toBareRow(
	{ path, title, detail = '', summary }: Entry,
	{ terms }: Query,
): RowContent | undefined {
	if (!path || !title) return undefined;
	const words = terms.flatMap(({ variants }) => variants);
	const excerpt = summary ? toUnmatchedPiece(summary) : [];
	return { path, title: toUnmatchedPiece(title), detail, note: undefined, excerpt, words };
}

async function toRow(
	{ entry, excerptSource }: RankedRecord,
	places: MatchPositions,
	textIndex: TextIndex,
): Promise<RowContent> {
	const source = excerptSource ?? entry;
	const isOwn = source === entry;
	const [own, shown] = await Promise.all([
		textIndex.readText(entry.file),
		textIndex.readText(source.file),
	]);
	const found = [...(places.get(source) ?? [])];
	const opening = isOwn && entry.kind === 'note' ? openingWords(own) : [];
	const isMatch = (at: number) => found.includes(at);
	return {
		path: own.path,
		title:
			opening.length > 0 ? toNoteTitle(opening, isMatch, own.title) : toUnmatchedPiece(own.title),
		detail: own.detail,
		note: isOwn ? undefined : { path: shown.path, detail: shown.detail },
		excerpt:
			found.length === 0 && own.summary
				? toUnmatchedPiece(own.summary)
				: excerpt(shown.content, found, EXCERPT_WORDS, opening.length),
		words: matchedWords(shown.content, found),
	};
}
