import type { NoteKind } from './note-kinds.ts';

/** The facts about a note that readers tell it by. */
export interface NamedNote {
	/** From 1, in its answer. */
	number: number;
	kind: NoteKind;
	/** Without the full stop that ends it. */
	title: string;
}

/** Names a note where others stand too: “note 3, Geography: One way across”. */
export const nameNote = ({ number, kind, title }: NamedNote): string =>
	`note ${number}, ${kind}: ${title}`;

/** Returns the title of a note as a sentence: with a full stop, unless it ends with one or with `?` or `!`. */
export const titleSentence = (title: string): string =>
	/[.?!]$/.test(title) ? title : `${title}.`;
