import type { Library } from '../engine/open-library.ts';
import { excerpt, foundWords, type Stretch } from '../excerpts/excerpt.ts';
import type { Query } from '../query/read-query.ts';
import type { Entry } from '../vocabulary/vocabulary.ts';
import type { Ranked, Ranking } from './rank.ts';
import { openingOf, plain, toTitle } from './result-title.ts';

/** One line of the results, ready to print. */
export interface Row {
	/** Without the base. */
	path: string;
	title: Stretch[];
	/** What and where it is. */
	detail: string;
	/** The note whose passage is shown, if it is not its own. */
	note: { path: string; detail: string } | undefined;
	passage: Stretch[];
	/** What to mark on the page that it leads to. */
	words: string[];
	/** Whether names or headings tell of it before the texts have come: it stays where it is. */
	isKnown: boolean;
}

export interface Outcome {
	query: Query;
	names: Row[];
	answers: Row[];
	notes: Row[];
	described: Row[];
}

/** How many lines of each kind are shown at most; no other texts are fetched. */
export type Most = Record<'names' | 'answers' | 'notes' | 'described', number>;

const MOST: Most = { names: Number.POSITIVE_INFINITY, answers: 8, notes: 8, described: 4 };

/** Without answers that may stand elsewhere, or nowhere, once the texts have been searched. */
export const onlyKnown = (outcome: Outcome): Outcome => ({
	...outcome,
	answers: outcome.answers.filter(({ isKnown }) => isKnown),
});

/** Where the found words of each record stand, in words from its beginning. */
export type Places = Map<Entry, Set<number>>;

/** Words of a passage that are shown. */
const LENGTH = 34;

/** Fetches the texts of what is shown, no others; without a library, shows what is known without them. */
export async function present(
	query: Query,
	ranking: Ranking,
	places: Places,
	library: Library | undefined,
	most = MOST,
): Promise<Outcome> {
	const isKnown = (entry: Entry) => [...query.names, ...query.known].includes(entry);
	const rows = async (ranked: readonly Ranked[]) => {
		const found = library
			? await Promise.all(ranked.map((one) => toRow(one, places, library)))
			: ranked.map(({ entry }) => toBareRow(entry, query));
		return found.flatMap((row, at) => {
			return row ? { ...row, isKnown: isKnown(ranked[at]!.entry) } : [];
		});
	};
	const described = ranking.described.filter(({ entry }) => !query.names.includes(entry));
	const [names, answers, notes, others] = await Promise.all([
		rows(query.names.slice(0, most.names).map((entry) => ({ entry, passage: entry }))),
		rows(ranking.answers.slice(0, most.answers)),
		rows(ranking.notes.slice(0, most.notes)),
		rows(described.slice(0, most.described)),
	]);
	return { query, names, answers, notes, described: others };
}

type BareRow = Omit<Row, 'isKnown'>;

function toBareRow(
	{ path, title, detail = '', summary }: Entry,
	{ terms }: Query,
): BareRow | undefined {
	if (!path || !title) return undefined;
	const words = terms.flatMap(({ ways }) => ways);
	const passage = summary ? plain(summary) : [];
	return { path, title: plain(title), detail, note: undefined, passage, words };
}

async function toRow(
	{ entry, passage }: Ranked,
	places: Places,
	library: Library,
): Promise<BareRow> {
	const source = passage ?? entry;
	const isOwn = source === entry;
	const [own, shown] = await Promise.all([library.textOf(entry.file), library.textOf(source.file)]);
	const found = [...(places.get(source) ?? [])];
	const opening = isOwn && entry.kind === 'note' ? openingOf(own) : [];
	const mark = (at: number) => found.includes(at);
	return {
		path: own.path,
		title: opening.length > 0 ? toTitle(opening, mark, own.title) : plain(own.title),
		detail: own.detail,
		note: isOwn ? undefined : { path: shown.path, detail: shown.detail },
		passage:
			found.length === 0 && own.summary
				? plain(own.summary)
				: excerpt(shown.content, found, LENGTH, opening.length),
		words: foundWords(shown.content, found),
	};
}
