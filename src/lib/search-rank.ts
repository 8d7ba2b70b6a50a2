import type { Entry } from './search-vocabulary.ts';

/** What Pagefind found in one record, term by term. */
export interface Hit {
	/** The score for each term of the query; 0 where it was not found. */
	scores: number[];
	/** Whether the query stands in it word for word. */
	phrase: boolean;
}

/** One line of the results, before its text is fetched. */
export interface Ranked {
	entry: Entry;
	/** The record whose passage is shown: its own, or a note’s; none for a name that is met. */
	passage: Entry | undefined;
}

export interface Ranking {
	answers: Ranked[];
	/** Notes, without those that are shown beneath an answer. */
	notes: Ranked[];
	/** Places and terms in whose descriptions the words stand. */
	described: Ranked[];
}

interface Weighed {
	entry: Entry;
	/** How much of the query it has, 0 to 1; a rare word counts for more than a common one. */
	coverage: number;
	score: number;
	passage: Entry | undefined;
}

/** An answer inherits what its notes say at this share; a note that it only points to, at the second. */
const SHARE = { own: 0.5, pointedTo: 0.45 };
/** Words that stand together count for more than words apart. */
const PHRASE = 1.6;
/** What a reader should not miss. */
const CORRECTION = 1.4;
const ALL = 0.999;
const MOST = 0.6;
const SOME = 0.3;

/**
 * Puts hits in order. Records that have every word come first and, where there are enough, alone;
 * an answer counts for itself and for its best note.
 */
export function rank(hits: ReadonlyMap<Entry, Hit>, entries: readonly Entry[]): Ranking {
	const rarity = rarities([...hits.values()], entries.length);
	const weighed = new Map<Entry, Weighed>();
	for (const [entry, hit] of hits) weighed.set(entry, weigh(entry, hit, rarity));
	const of = (kinds: Entry['kind'][]) =>
		[...weighed.values()].filter(({ entry }) => kinds.includes(entry.kind));

	const notes = of(['note']);
	const answers = entries
		.filter(({ kind }) => kind === 'answer')
		.flatMap((entry) => unite(entry, weighed.get(entry), notes) ?? []);
	const shownAnswers = best(answers);
	const beneath = new Set(shownAnswers.map(({ passage }) => passage));
	return {
		answers: shownAnswers,
		notes: best(notes).filter(({ entry }) => !beneath.has(entry)),
		described: best(of(['place', 'term'])).filter(({ coverage }) => coverage > ALL),
	};
}

function rarities(hits: readonly Hit[], records: number): number[] {
	const terms = hits[0]?.scores.length ?? 0;
	return Array.from({ length: terms }, (_, term) => {
		const having = hits.filter(({ scores }) => scores[term]! > 0).length;
		return Math.log(1 + records / (1 + having));
	});
}

function weigh(entry: Entry, { scores, phrase }: Hit, rarity: readonly number[]): Weighed {
	const total = rarity.reduce((sum, value) => sum + value, 0);
	const had = rarity.reduce((sum, value, term) => sum + (scores[term]! > 0 ? value : 0), 0);
	const score = scores.reduce((sum, value) => sum + value, 0);
	return {
		entry,
		coverage: phrase || total === 0 ? 1 : had / total,
		score: (score || 1) * (phrase ? PHRASE : 1) * (entry.corrects ? CORRECTION : 1),
		passage: entry,
	};
}

/** An answer with the best of its notes; undefined if neither was found. */
function unite(
	entry: Entry,
	own: Weighed | undefined,
	notes: readonly Weighed[],
): Weighed | undefined {
	const share = ({ entry: note }: Weighed) =>
		note.home === entry.path
			? SHARE.own
			: entry.pointsTo?.includes(note.path)
				? SHARE.pointedTo
				: 0;
	const mine = notes
		.filter((note) => share(note) > 0)
		.toSorted((a, b) => b.coverage - a.coverage || b.score * share(b) - a.score * share(a));
	const [note] = mine;
	if (!note) return own;
	if (!own) return { ...note, entry, score: note.score * share(note) };
	return {
		entry,
		coverage: Math.max(own.coverage, note.coverage),
		score: own.score + note.score * share(note),
		passage: note.coverage > own.coverage ? note.entry : entry,
	};
}

/** Those with every word; where they are fewer than three, those with most of them as well; where there are none, with some. */
function best(found: readonly Weighed[]): Weighed[] {
	const sorted = found.toSorted((a, b) => b.coverage - a.coverage || b.score - a.score);
	const whole = sorted.filter(({ coverage }) => coverage > ALL);
	if (whole.length > 2) return whole;
	const enough = whole.length > 0 ? MOST : SOME;
	return sorted.filter(({ coverage }) => coverage >= enough).slice(0, 6);
}
