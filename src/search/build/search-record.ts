import type { NoteKind } from '#src/shared/note-kinds.ts';
import type { IndexedKind } from '../shared/vocabulary/vocabulary.ts';

/** What search finds by its text, before it is indexed: an answer, a note, a place, a term or an introduction. */
export interface SearchRecord {
	kind: IndexedKind;
	/** Path without the base. */
	path: string;
	/** The printed title (see `Entry`). */
	title: string;
	/** Line beside the title; empty for answers and notes, whose line the browser makes. */
	detail: string;
	/** Answers: paths of the notes in other answers that this answer points to. */
	pointsTo?: string[];
	/** Notes: id and kind, and the path of the note’s answer; undefined for a note of the introduction. */
	note?: { id: string; kind: NoteKind; answer: string | undefined };
	/** Answers: the statements of the text, each with the position of its first word, in words from 0. */
	statements?: { id: string; from: number }[];
	/** Places, terms and the introduction: each name and spelling, as `nameKey` returns it. */
	names?: string[];
	/** The printed text, from which excerpts are taken. */
	text: string;
	/**
	 * Text that Pagefind indexes as the title: question and label of an answer; title, words at stake and id of a note; name
	 * of a place or term, title of the interview.
	 */
	heading: string;
}
