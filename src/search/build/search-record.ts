import type { EntryKind } from '../shared/vocabulary/vocabulary.ts';

/** A thing that can be found, before it is indexed. */
export interface SearchRecord {
	kind: EntryKind;
	/** Path without the base. */
	path: string;
	/** The question; the words a note stands on, or its first sentence; a name. */
	title: string;
	/** A line beside the title: “Question 4”, “Correction, note 3 to question 2”, “port town”. */
	detail: string;
	/** Answers: their short name. */
	label?: string;
	/** Answers: a sentence to show where no word of the text was found. */
	summary?: string;
	/** Answers: paths of the notes that live in others and are pointed to. */
	pointsTo?: string[];
	/** Notes: true for a correction. */
	corrects?: boolean;
	/** Places and terms: every name and spelling as `nameKey` writes it. */
	names?: string[];
	/** The printed text, from which passages are shown. */
	text: string;
	/** What is indexed as its title: the question, the marked words and the id of a note, a name. */
	heading: string;
}
