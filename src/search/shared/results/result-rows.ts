import type { Library } from '../engine/open-library.ts';
import { excerpt, foundWords, type Stretch } from '../excerpts/excerpt.ts';
import type { Query } from '../query/read-query.ts';
import type { Entry } from '../vocabulary/vocabulary.ts';
import type { Ranked, Ranking } from './rank.ts';
import { openingOf, plain, toTitle } from './result-title.ts';

/** Content of a result, as text. */
interface RowContent {
	/** Path without the base. */
	path: string;
	title: Stretch[];
	/** Line beside the title: kind of the record and where it is. */
	detail: string;
	/** Note that the excerpt is taken from; undefined if it is from the record itself. */
	note: { path: string; detail: string } | undefined;
	/** Excerpt or summary; empty if there is none. */
	passage: Stretch[];
	/** Words to highlight on the page of the result. */
	words: string[];
}

/** A result, ready to print. */
export interface Row extends RowContent {
	/**
	 * Whether a name or heading matches. Such a row is shown before the texts are loaded, and keeps its position then.
	 */
	isKnown: boolean;
}

/** The results of a search. */
export interface Outcome {
	query: Query;
	/** Places and terms whose name matches. */
	names: Row[];
	answers: Row[];
	/** Notes, without those whose excerpt is shown with an answer. */
	notes: Row[];
	/** Other places and terms, whose description matches. */
	described: Row[];
}

/** Largest number of results of each kind. The texts of other results are not fetched. */
export type Most = Record<'names' | 'answers' | 'notes' | 'described', number>;

const DEFAULT_MOST: Most = { names: Number.POSITIVE_INFINITY, answers: 8, notes: 8, described: 4 };

/** Leaves out the answers that may move or disappear once the texts have been searched. */
export const onlyKnown = (outcome: Outcome): Outcome => ({
	...outcome,
	answers: outcome.answers.filter(({ isKnown }) => isKnown),
});

/** Positions of the matches in each record, as zero-based word indices. */
export type Places = Map<Entry, Set<number>>;

/** Approximate length of an excerpt, in words. */
const EXCERPT_WORDS = 34;

/**
 * Makes the rows of the results.
 * @param places Positions of the matches.
 * @param textIndex Fetches the texts of the results that are shown. Without it, rows have what the vocabulary has.
 * @param most Largest number of results of each kind.
 */
export async function present(
	query: Query,
	ranking: Ranking,
	places: Places,
	textIndex: Library | undefined,
	most = DEFAULT_MOST,
): Promise<Outcome> {
	const isKnown = (entry: Entry) => [...query.names, ...query.known].includes(entry);
	const rows = async (ranked: readonly Ranked[]) => {
		const found = textIndex
			? await Promise.all(ranked.map((one) => toRow(one, places, textIndex)))
			: ranked.map(({ entry }) => toBareRow(entry, query));
		return found.flatMap((row, at): Row[] => {
			return row ? [{ ...row, isKnown: isKnown(ranked[at]!.entry) }] : [];
		});
	};
	const described = ranking.described.filter(({ entry }) => !query.names.includes(entry));
	const [names, answers, notes, describedRows] = await Promise.all([
		rows(query.names.slice(0, most.names).map((entry): Ranked => ({ entry, passage: entry }))),
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
	const words = terms.flatMap(({ ways }) => ways);
	const passage = summary ? plain(summary) : [];
	return { path, title: plain(title), detail, note: undefined, passage, words };
}

async function toRow(
	{ entry, passage }: Ranked,
	places: Places,
	textIndex: Library,
): Promise<RowContent> {
	const source = passage ?? entry;
	const isOwn = source === entry;
	const [own, shown] = await Promise.all([
		textIndex.textOf(entry.file),
		textIndex.textOf(source.file),
	]);
	const found = [...(places.get(source) ?? [])];
	const opening = isOwn && entry.kind === 'note' ? openingOf(own) : [];
	const isMatch = (at: number) => found.includes(at);
	return {
		path: own.path,
		title: opening.length > 0 ? toTitle(opening, isMatch, own.title) : plain(own.title),
		detail: own.detail,
		note: isOwn ? undefined : { path: shown.path, detail: shown.detail },
		passage:
			found.length === 0 && own.summary
				? plain(own.summary)
				: excerpt(shown.content, found, EXCERPT_WORDS, opening.length),
		words: foundWords(shown.content, found),
	};
}
