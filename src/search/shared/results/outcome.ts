import type { Verdict } from '#src/shared/verdicts.ts';
import type { ExcerptPiece } from '../excerpts/excerpt.ts';
import type { Query } from '../query/read-query.ts';
import type { Entry } from '../vocabulary/vocabulary.ts';

/** Content of a result, as text. */
export interface RowContent {
	/** Path without the base. */
	path: string;
	/** Fragment of the statement in an answer’s excerpt that has the matches; undefined if there is none. */
	fragment?: string | undefined;
	title: string;
	/** Line beside the title: kind of the record and where it is. */
	detail: string;
	/** Note that the excerpt is taken from; undefined if it is from the record itself. */
	note: { path: string; title: string; detail: string } | undefined;
	/** What the editors conclude about the statement; undefined if it has no outcome. */
	verdict?: RowVerdict | undefined;
	/** Excerpt or the answer’s line; empty if there is none. */
	excerpt: ExcerptPiece[];
	/** Words to highlight on the page of the result. */
	words: string[];
}

/** A verdict, ready to print. */
export interface RowVerdict {
	verdict: Verdict;
	/** Path of its mark (see `VERDICT_SHAPES`). */
	shape: string;
	/** What it leaves out. */
	qualifier?: string | undefined;
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
	/** The page of the verdicts, or the same with one verdict. */
	ledger: ResultRow[];
}

/** Returns the results that are shown of another interview than the page’s, in their order. */
export const rowsOfOther = ({
	names,
	facts,
	answers,
	notes,
	introduction,
	ledger,
}: Outcome): ResultRow[] => [...names, ...facts, ...answers, ...notes, ...introduction, ...ledger];

/** Returns a text without matches. */
export const toUnmatchedPiece = (text: string): ExcerptPiece[] => [{ text, found: false }];

/** Returns what a row has without its text. */
export function toBareRow({ path, title, detail, line }: Entry, { terms }: Query): RowContent {
	const words = terms.flatMap(({ variants }) => variants);
	const excerpt = line ? toUnmatchedPiece(line) : [];
	return { path, title, detail, note: undefined, excerpt, words };
}
