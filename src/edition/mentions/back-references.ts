import { notePath } from '#src/shared/address.ts';
import type { Kind } from '#src/shared/note-kinds.ts';
import type { Interview, Note } from '../model/edition.ts';
import { inReadingOrder, type Stop } from '../model/reading-order.ts';

/** Where something is found: a passage, some notes of it, or both. */
export interface Reference {
	interview: Pick<Interview, 'id' | 'title' | 'volume'>;
	/** The answer's label, or “Introduction”. */
	label: string;
	/** The passage's address without the base; undefined where only notes of it are meant. */
	path: string | undefined;
	notes: { number: number; kind: Kind; path: string }[];
}

/** Which passages and which notes are wanted. */
export interface Wanted {
	passage: (stop: Stop) => boolean;
	note: (note: Note, stop: Stop) => boolean;
}

/** All places in the interviews that are wanted, in reading order; passages with none are left out. */
export const findReferences = (interviews: readonly Interview[], wanted: Wanted): Reference[] =>
	referencesAt(inReadingOrder(interviews), wanted);

/** The same among some passages only. */
export const referencesAt = (stops: readonly Stop[], wanted: Wanted): Reference[] =>
	stops
		.map((stop) => ({
			interview: stop.interview,
			label: stop.label,
			path: wanted.passage(stop) ? stop.path : undefined,
			notes: stop.passage.notes
				.filter((note) => wanted.note(note, stop))
				.map(({ id, number, kind }) => ({
					number,
					kind,
					path: notePath(stop.interview.id, stop.answer?.id, id),
				})),
		}))
		.filter(({ path, notes }) => path !== undefined || notes.length > 0);
