import type { NoteKind } from '#src/shared/note-kinds.ts';
import type { IndexedStatement } from '../shared/vocabulary/indexed-statement.ts';
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
	/** Notes: id and kind. */
	note?: { id: string; kind: NoteKind };
	/** Answers: the statements of the text. */
	statements?: IndexedStatement[];
	/** Places, terms and the introduction: each name and spelling, as `nameKey` returns it. */
	names?: string[];
	/** The printed text, from which excerpts are taken. */
	text: string;
	/**
	 * Text that Pagefind indexes as the title: question and label of an answer; title, words at stake and id of a note; title
	 * of the interview. Empty for a place or term, whose names the vocabulary has.
	 */
	heading: string;
}
