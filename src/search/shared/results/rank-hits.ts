import type { Entry } from '../vocabulary/vocabulary.ts';
import { type Hit, type ScoredRecord, scoreHit, termRarities } from './score-hit.ts';

/** A result before its text is fetched. */
export interface RankedRecord {
	entry: Entry;
	/**
	 * Record that the excerpt is taken from: the same record or one of its notes. Undefined stands for the same record.
	 */
	excerptSource: Entry | undefined;
}

/** The results of a query, best first. */
export interface Ranking {
	answers: RankedRecord[];
	/** Notes, without those whose excerpt is shown with an answer. */
	notes: RankedRecord[];
	/** Places and terms with all words in their descriptions. */
	described: RankedRecord[];
	/** The introduction, if it has all words. */
	introduction: RankedRecord[];
}

/** Share of a note’s score that an answer gets: from its own notes, and from notes that it only points to. */
const SHARE = { own: 0.5, pointedTo: 0.45 };
/** Smallest coverage (0 to 1) of a record with all words, with most of them, and with some of them. */
const ALL_WORDS = 0.999;
const MOST_WORDS = 0.6;
const SOME_WORDS = 0.3;
/** Largest number of results if records without some of the words are among them. */
const MAX_INCOMPLETE = 6;

/**
 * Ranks the hits. Records with every word come first; if there are at least three, no others are returned. An answer
 * gets its own score and a share of its best note’s.
 * @param hits Record → hit.
 * @param entries All records of the interview.
 * @param pinned Answers that come before all others, since they are shown before the texts are loaded.
 */
export function rankHits(
	hits: ReadonlyMap<Entry, Hit>,
	entries: readonly Entry[],
	pinned: readonly Entry[] = [],
): Ranking {
	const rarity = termRarities([...hits.values()], entries.length);
	const scored = new Map<Entry, ScoredRecord>();
	for (const [entry, hit] of hits) scored.set(entry, scoreHit(entry, hit, rarity));
	const ofKind = (kinds: Entry['kind'][]) =>
		[...scored.values()].filter(({ entry }) => kinds.includes(entry.kind));

	const complete = (kinds: Entry['kind'][]) =>
		keepBest(ofKind(kinds)).filter(({ coverage }) => coverage > ALL_WORDS);

	const notes = ofKind(['note']);
	const answers = entries
		.filter(({ kind }) => kind === 'answer')
		.flatMap((entry) => mergeWithNotes(entry, scored.get(entry), notes) ?? []);
	const pinnedAnswers = pinned.map((entry): RankedRecord => {
		return answers.find((answer) => answer.entry === entry) ?? { entry, excerptSource: entry };
	});
	const shownAnswers: RankedRecord[] = [
		...pinnedAnswers,
		...keepBest(answers).filter(({ entry }) => !pinned.includes(entry)),
	];
	const shownNotes = new Set(shownAnswers.map(({ excerptSource }) => excerptSource));
	return {
		answers: shownAnswers,
		notes: keepBest(notes).filter(({ entry }) => !shownNotes.has(entry)),
		described: complete(['place', 'term']),
		introduction: complete(['introduction']),
	};
}

/** Scores an answer with its best note. Returns undefined if neither was found. */
function mergeWithNotes(
	entry: Entry,
	own: ScoredRecord | undefined,
	notes: readonly ScoredRecord[],
): ScoredRecord | undefined {
	const share = ({ entry: note, isInText }: ScoredRecord) => {
		if (note.answer === entry) return SHARE.own;
		return isInText && entry.pointsTo?.includes(note) ? SHARE.pointedTo : 0;
	};
	const relatedNotes = notes
		.filter((note) => share(note) > 0)
		.sort((a, b) => b.coverage - a.coverage || b.score * share(b) - a.score * share(a));
	const [note] = relatedNotes;
	if (!note) return own;
	if (!own) {
		const excerptSource = note.isInText ? note.entry : entry;
		return { ...note, entry, excerptSource, score: note.score * share(note) };
	}
	const isNoteBetter = note.isInText && (!own.isInText || note.coverage > own.coverage);
	return {
		entry,
		coverage: Math.max(own.coverage, note.coverage),
		score: own.score + note.score * share(note),
		isInText: own.isInText || note.isInText,
		excerptSource: isNoteBetter ? note.entry : entry,
	};
}

/**
 * Returns the records with every word. If they are fewer than three, adds those with most words; if there are none,
 * returns those with some words. These longer lists have at most `MAX_INCOMPLETE` records.
 */
function keepBest(found: readonly ScoredRecord[]): ScoredRecord[] {
	const sorted = [...found].sort((a, b) => b.coverage - a.coverage || b.score - a.score);
	const complete = sorted.filter(({ coverage }) => coverage > ALL_WORDS);
	if (complete.length > 2) return complete;
	const minimum = complete.length > 0 ? MOST_WORDS : SOME_WORDS;
	return sorted.filter(({ coverage }) => coverage >= minimum).slice(0, MAX_INCOMPLETE);
}
