import type { Entry } from '../vocabulary/vocabulary.ts';
import { type Hit, rarities, type Weighed, weigh } from './weigh-hits.ts';

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

/** An answer inherits what its notes say at this share; a note that it only points to, at the second. */
const SHARE = { own: 0.5, pointedTo: 0.45 };
const ALL = 0.999;
const MOST = 0.6;
const SOME = 0.3;

/**
 * Puts hits in order. Records that have every word come first and, where there are enough, alone;
 * an answer counts for itself and for its best note.
 * @param known Answers that come before all others, since they are shown before the texts have come.
 */
export function rank(
	hits: ReadonlyMap<Entry, Hit>,
	entries: readonly Entry[],
	known: readonly Entry[] = [],
): Ranking {
	const rarity = rarities([...hits.values()], entries.length);
	const weighed = new Map<Entry, Weighed>();
	for (const [entry, hit] of hits) weighed.set(entry, weigh(entry, hit, rarity));
	const of = (kinds: Entry['kind'][]) =>
		[...weighed.values()].filter(({ entry }) => kinds.includes(entry.kind));

	const notes = of(['note']);
	const answers = entries
		.filter(({ kind }) => kind === 'answer')
		.flatMap((entry) => unite(entry, weighed.get(entry), notes) ?? []);
	const first = known.map((entry): Ranked => {
		return answers.find((answer) => answer.entry === entry) ?? { entry, passage: entry };
	});
	const shownAnswers = [...first, ...best(answers).filter(({ entry }) => !known.includes(entry))];
	const beneath = new Set(shownAnswers.map(({ passage }) => passage));
	return {
		answers: shownAnswers,
		notes: best(notes).filter(({ entry }) => !beneath.has(entry)),
		described: best(of(['place', 'term'])).filter(({ coverage }) => coverage > ALL),
	};
}

/** An answer with the best of its notes; undefined if neither was found. */
function unite(
	entry: Entry,
	own: Weighed | undefined,
	notes: readonly Weighed[],
): Weighed | undefined {
	const share = ({ entry: note, printed }: Weighed) => {
		if (note.home === entry) return SHARE.own;
		return printed && entry.pointsTo?.includes(note) ? SHARE.pointedTo : 0;
	};
	const mine = notes
		.filter((note) => share(note) > 0)
		.toSorted((a, b) => b.coverage - a.coverage || b.score * share(b) - a.score * share(a));
	const [note] = mine;
	if (!note) return own;
	if (!own) {
		const passage = note.printed ? note.entry : entry;
		return { ...note, entry, passage, score: note.score * share(note) };
	}
	const noteTellsMore = note.printed && (!own.printed || note.coverage > own.coverage);
	return {
		entry,
		coverage: Math.max(own.coverage, note.coverage),
		score: own.score + note.score * share(note),
		printed: own.printed || note.printed,
		passage: noteTellsMore ? note.entry : entry,
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
