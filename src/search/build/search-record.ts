import type { EntryKind } from '../shared/vocabulary/vocabulary.ts';

/** An answer, note, place or term that search can find, before it is indexed. */
export interface SearchRecord {
	kind: EntryKind;
	/** Path without the base. */
	path: string;
	/** The question of an answer; the words at stake of a note, or else its opening; the name of a place or term. */
	title: string;
	/** Line beside the title: “Question 4”, “Correction, note 3 to question 2”, “port town”. */
	detail: string;
	/** Answers: short name. */
	label?: string;
	/** Answers: sentence to show if the text has no match. */
	summary?: string;
	/** Answers: paths of the notes in other answers that this answer points to. */
	pointsTo?: string[];
	/** Notes: true for a correction. */
	isCorrection?: boolean;
	/** Places and terms: each name and spelling, as `nameKey` returns it. */
	names?: string[];
	/** The printed text, from which excerpts are taken. */
	text: string;
	/**
	 * Text that Pagefind indexes as the title: question and label of an answer, words at stake and id of a note, name
	 * of a place or term.
	 */
	heading: string;
}
